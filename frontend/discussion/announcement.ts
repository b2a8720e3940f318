import { nameOf } from '../shared/people';
import { counted, type Words } from '../shared/words';
import type { Message } from './types';

const ENOUGH = 160;

/** What a screen reader says of new messages: the words of one, the number of several. */
export function announcement(messages: Message[], say: Words): string {
  if (messages.length > 1) return counted(say, 'below', messages.length);
  const [{ author, html }] = messages;
  // A document made by DOMParser runs nothing and loads nothing.
  const text = new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
  return say('heard', nameOf(author, say), text.length > ENOUGH ? `${text.slice(0, ENOUGH)}…` : text);
}
