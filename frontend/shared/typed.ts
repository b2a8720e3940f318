import { announce } from '@vaadin/a11y-base/src/announce.js';
import { called } from './called';

/** A field of choices of Vaadin, and what it keeps for itself (@vaadin/combo-box 25.3). */
export interface Choices extends HTMLElement {
  filter: string;
  readonly updateComplete: Promise<unknown>;
  readonly $: { overlay: { modeless: boolean } };
  readonly _closeOnBlurIsPrevented?: boolean;
  close(): void;
}

/**
 * An open list would take the first press beside it for itself, to close. Now it is in nobody's way, it closes when the field is left,
 * and a field of several choices then says what was typed in it, as one of a single choice does by itself. Once that is said the list
 * closes too: it would lie over the answer.
 */
export function letThrough(field: Choices): void {
  void field.updateComplete.then(() => (field.$.overlay.modeless = true));
  field.addEventListener('custom-value-set', () => field.close());
  field.addEventListener('focusout', ({ relatedTarget }) => {
    if (field._closeOnBlurIsPrevented || field.contains(relatedTarget as Node | null)) return;
    const typed = field.localName === 'vaadin-multi-select-combo-box' && field.filter;
    if (typed) field.dispatchEvent(new CustomEvent('custom-value-set', { detail: typed }));
    field.close();
  }, true);
}

/** To who hears the page: what the server chose out of what they typed. */
export function say(words: string): void {
  announce(words);
}

declare global {
  interface Called { letThrough: typeof letThrough; say: typeof say }
}

called({ letThrough });
called({ say });
