import type { Words } from './words';

/** Somebody who was erased has no name: « Ancien membre », by the key `former` of the element's texts. */
export function nameOf(person: { name: string }, say: Words): string {
  return person.name || say('former');
}
