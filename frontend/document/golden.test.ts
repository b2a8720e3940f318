import * as Y from 'yjs';
import { expect, test } from 'vitest';
import sessions from './golden/sessions.json';
import { type Session, bytes, session, shown } from './oracle';
import { parts } from './parts';

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

test.each([1, 12, 40])('whoever hears each edit in parts of %d bytes reads the same', (most) => {
  for (const { updates, shown: wanted } of kept) {
    const doc = new Y.Doc();
    updates.flatMap((update) => parts(bytes(update), most)).forEach((part) => Y.applyUpdate(doc, part));
    expect(shown(doc)).toEqual(wanted);
    expect(doc.store.pendingStructs).toBeNull();
  }
});
