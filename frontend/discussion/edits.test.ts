import { beforeEach, expect, test } from 'vitest';
import { wipeShelves } from '../shared/shelf';
import { Drafts } from './drafts';
import { Edits } from './edits';
import { fromMarkdown } from './mention-text';
import { message } from './test-thread';

const ID = message(1).id;
const before = message(1);
const edited = message(1, { edited: '2026-01-02T00:00:00Z' });

let drafts: Drafts;

beforeEach(async () => {
  await wipeShelves();
  drafts = new Drafts('claire', 'repas');
});

function typed(text: string): Edits {
  const edits = new Edits(drafts, () => {});
  edits.begin(ID);
  edits.source(ID, 'Bonjour');
  edits.typing(ID, fromMarkdown(text));
  return edits;
}

test('an edit that was emptied and left begins with the message again', async () => {
  const edits = typed('  ');
  edits.close(ID);
  expect(edits.begin(ID)).toBe(true);
  expect(await drafts.all()).toEqual(new Map());
});

test('what was typed and left is there again', () => {
  const edits = typed('Bonsoir');
  edits.close(ID);
  expect(edits.begin(ID)).toBe(false);
  expect(edits.of(ID)!.words.text).toBe('Bonsoir');
});

test('what came back as ours needs no keeping', async () => {
  const edits = typed('Bonsoir');
  edits.save(ID, fromMarkdown('Bonsoir'));
  edits.settle(before, edited);
  expect(edits.of(ID)).toBeUndefined();
  expect(edits.begin(ID)).toBe(true);
  expect(await drafts.all()).toEqual(new Map());
});

test('the words of a refused edit stay when the message is edited elsewhere', () => {
  const edits = typed('Bonsoir');
  edits.save(ID, fromMarkdown('Bonsoir'));
  edits.refuse(ID, 'Trop long.');
  edits.settle(before, edited);
  expect(edits.of(ID)).toMatchObject({ stage: 'refused', words: { text: 'Bonsoir' } });
});

test('what is being typed waits while the message is hidden', async () => {
  const edits = typed('Bonsoir');
  edits.settle(before, message(1, { state: 'hidden', reason: 'Hors sujet', html: '' }));
  expect(edits.of(ID)).toBeUndefined();
  expect(edits.begin(ID)).toBe(false);
  expect((await drafts.all()).get(ID)!.text).toBe('Bonsoir');
});
