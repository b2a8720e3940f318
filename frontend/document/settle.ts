import type { Editor } from '@tiptap/core';
import { PLACED } from '../shell/placed';

/**
 * Makes the editor look where the caret is now. It hears of a caret that was moved by a key or a press a moment later only: an edit of
 * others must not put it back meanwhile, nor the next key act where it was.
 */
export function settle({ view }: Editor): void {
  (view as unknown as { domObserver: { flush: () => void } }).domObserver.flush();
}

/**
 * Before each key, unless it is part of a word that a keyboard is composing, which the editor follows by itself; and once the caret was
 * put back on a page that was loaded anew.
 */
export function settleAtKeys(place: HTMLElement, editor: Editor): void {
  const composing = 229;
  place.addEventListener(PLACED, () => settle(editor), { capture: true });
  place.addEventListener('keydown', (event) => event.keyCode !== composing && !event.isComposing && settle(editor), { capture: true });
}
