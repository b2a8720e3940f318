import * as Y from 'yjs';
import { expect, test } from 'vitest';
import sessions from './golden/sessions.json';
import { type Session, bytes, session, shown } from './oracle';

const kept = sessions as Session[];

test('yjs still plays the kept sessions as it did', () => {
  kept.forEach((one, index) => expect(session(index + 1)).toEqual(one));
});

test('whoever hears the edits in another order, and twice, reads the same', () => {
  for (const { updates, shown: wanted } of kept) {
    const doc = new Y.Doc();
    [...updates].reverse().concat(updates).forEach((update) => Y.applyUpdate(doc, bytes(update)));
    expect(shown(doc)).toEqual(wanted);
  }
});
