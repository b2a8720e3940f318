import { beforeEach, expect, test, vi } from 'vitest';
import { wipeShelves } from '../shared/shelf';
import { Drafts } from './drafts';
import { Edits } from './edits';
import { fromMarkdown } from './mention-text';
import { message } from './test-thread';

const ID = message(1).id;
const edited = message(1, { edited: '2026-01-02T00:00:00Z' });

let drafts: Drafts;

beforeEach(async () => {
  await wipeShelves();
  drafts = new Drafts('claire', 'repas');
});

function typed(text: string): Edits {
  const edits = new Edits(drafts, () => {});
  edits.begin(ID, null);
  edits.source(ID, 'Bonjour');
  edits.typing(ID, fromMarkdown(text));
  return edits;
}

test('an edit that was emptied and left begins with the message again', async () => {
  const edits = typed('  ');
  edits.close(ID);
  expect(edits.begin(ID, null)).toBe(true);
  expect(await drafts.all()).toEqual(new Map());
});

test('what was typed and left is there again', () => {
  const edits = typed('Bonsoir');
  edits.close(ID);
  expect(edits.begin(ID, null)).toBe(false);
  expect(edits.of(ID)!.words.text).toBe('Bonsoir');
});

test('what came back as ours needs no keeping', async () => {
  const edits = typed('Bonsoir');
  edits.save(ID, fromMarkdown('Bonsoir'));
  edits.settle(edited);
  edits.saved(ID);
  expect(edits.of(ID)).toBeUndefined();
  expect(edits.begin(ID, null)).toBe(true);
  expect(await drafts.all()).toEqual(new Map());
});

test('the words of a refused edit stay when the message is edited elsewhere', () => {
  const edits = typed('Bonsoir');
  edits.save(ID, fromMarkdown('Bonsoir'));
  edits.refuse(ID, 'Trop long.', false);
  edits.settle(edited);
  expect(edits.of(ID)).toMatchObject({ stage: 'refused', words: { text: 'Bonsoir' } });
});

test('an edit that arrives from elsewhere while ours is on its way is not ours, and is seen before ours is sent again', () => {
  const edits = typed('Bonsoir');
  expect(edits.save(ID, fromMarkdown('Bonsoir'))).toEqual({ text: 'Bonsoir', seen: null });
  edits.settle(edited);
  expect(edits.of(ID)).toMatchObject({ stage: 'saving', words: { text: 'Bonsoir' } });
  edits.refuse(ID, 'Trop long.', false);
  expect(edits.save(ID, fromMarkdown('Bonsoir')), 'what it says by now was not told').toEqual({ text: 'Bonsoir', seen: null });
  edits.refuse(ID, 'Modifié ailleurs.', true);
  expect(edits.save(ID, fromMarkdown('Bonsoir'))).toEqual({ text: 'Bonsoir', seen: edited.edited });
});

test('what was refused stays refused, with the sentence that says why, and leaves again only when its writer says so', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const edits = typed('Bonsoir');
  edits.save(ID, fromMarkdown('Bonsoir'));
  edits.settle(edited);
  edits.refuse(ID, 'Modifié ailleurs.', true);
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
  expect(edits.of(ID)).toMatchObject({ stage: 'refused', sentence: 'Modifié ailleurs.' });
  expect(edits.unsettled()).toEqual([]);
});

test('what is being typed waits while the message is hidden', async () => {
  const edits = typed('Bonsoir');
  edits.settle(message(1, { state: 'hidden', reason: 'Hors sujet', html: '' }));
  expect(edits.of(ID)).toBeUndefined();
  expect(edits.begin(ID, null)).toBe(false);
  expect((await drafts.all()).get(ID)!.text).toBe('Bonsoir');
});

test('what was typed over words that were edited elsewhere since still knows what it was typed over', async () => {
  typed('Bonsoir').close(ID);
  const later = new Edits(drafts, () => {});
  later.restore(await drafts.all());
  expect(later.begin(ID, edited.edited!)).toBe(false);
  expect(later.save(ID, fromMarkdown('Bonsoir'))).toEqual({ text: 'Bonsoir', seen: null });
});
