import * as Y from 'yjs';
import type { Unsaved } from './unsaved';

/** How many edits go in one frame at most. */
const MERGED = 200;

/** Of a frame, in bytes: a slow line brings it before one loses patience. */
export const MOST_BYTES = 64 * 1024;

/**
 * Edits that go in one frame each, in their order. Merged ones are written page by page, the highest number first: what a later page
 * wrote upon the words of an earlier one goes in a frame of its own, behind them, or the server would wait for them for ever. The
 * first edit of a page goes alone, then two, then four: of two people who wrote upon each other's words before the server was killed,
 * neither may wait with the first word, which the other needs, for what they wrote last.
 */
export function* portions(edits: Unsaved[]): Generator<Unsaved[]> {
  let some: Unsaved[] = [];
  let bytes = 0;
  let page: number | undefined;
  let most = 1;
  for (const edit of edits) {
    const writer = pageOf(edit.update);
    const another = page !== undefined && writer !== undefined && writer !== page;
    if (some.length > 0 && (another || some.length === most || bytes + edit.update.length > MOST_BYTES)) {
      yield some;
      most = another ? 1 : Math.min(MERGED, most * 2);
      [some, bytes] = [[], 0];
    }
    some.push(edit);
    bytes += edit.update.length;
    page = writer ?? page;
  }
  if (some.length > 0) yield some;
}

/** The number under which a page wrote; none where it only took away. */
function pageOf(update: Uint8Array): number | undefined {
  return Y.parseUpdateMeta(update).from.keys().next().value;
}
