import type { Editor } from '@tiptap/core';

/** A key that only moves the caret is heard of by the editor a moment later: an edit of others must not put the caret back meanwhile. */
export function settle({ view }: Editor): void {
  (view as unknown as { domObserver: { flush: () => void } }).domObserver.flush();
}
