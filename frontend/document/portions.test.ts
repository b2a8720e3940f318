import * as Y from 'yjs';
import { expect, test } from 'vitest';
import { portions } from './portions';
import type { Unsaved } from './unsaved';

/** What two pages of one person wrote, the later one upon the words of the earlier. */
function written(): Unsaved[] {
  const edits: Uint8Array[] = [];
  const write = (client: number, words: string[]) => {
    const doc = new Y.Doc();
    doc.clientID = client;
    edits.forEach((edit) => Y.applyUpdate(doc, edit));
    doc.on('update', (update: Uint8Array) => edits.push(update));
    const text = doc.getText('t');
    words.forEach((word) => text.insert(text.length, word));
  };
  write(5, ['Bon', 'jour']);
  write(9, [' à', ' tous']);
  return edits.map((update, at) => ({ name: String(at), update }));
}

test('the words of a later page leave behind those of an earlier one, in a frame of their own', () => {
  const frames = [...portions(written())].map((some) => Y.mergeUpdates(some.map(({ update }) => update)));
  expect(frames).toHaveLength(4);
  const reader = new Y.Doc();
  for (const frame of frames) {
    Y.applyUpdate(reader, frame);
    expect(reader.store.pendingStructs).toBeNull();
  }
  expect(reader.getText('t').toString()).toBe('Bonjour à tous');
});

test('many edits of one page leave in few frames, the first alone', () => {
  const edits: Unsaved[] = [];
  const doc = new Y.Doc();
  doc.on('update', (update: Uint8Array) => edits.push({ name: '', update }));
  for (let letter = 0; letter < 1_000; letter++) doc.getText('t').insert(letter, 'a');
  expect([...portions(edits)].map((some) => some.length)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 200, 200, 200, 145]);
});

test('edits that only take away go along with their neighbours', () => {
  const doc = new Y.Doc();
  const edits: Unsaved[] = [];
  doc.on('update', (update: Uint8Array) => edits.push({ name: '', update }));
  const text = doc.getText('t');
  text.insert(0, 'Bonjour');
  text.delete(0, 3);
  text.insert(4, ' !');
  expect([...portions(edits)].map((some) => some.length)).toEqual([1, 2]);
});
