/**
 * A field that shows a long line whole, on several, and holds one line all the same: Enter ends it, as in a field of one line, and
 * the keyboard stays.
 */
import { called } from './called';

function inOneLine(field: HTMLElement): void {
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    field.blur();
    field.focus();
  });
}

declare global {
  interface Called { inOneLine: typeof inOneLine }
}

called({ inOneLine });
