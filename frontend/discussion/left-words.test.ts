import { userEvent } from 'vitest/browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { wipeShelves } from '../shared/shelf';
import { serious, stage, until, wait } from '../test/stage';
import { textsOf } from '../test/texts';
import golden from './golden/left.json';
import './left-words';
import { shown, state } from './test-thread';

beforeEach(() => wipeShelves());

/** The thread of the golden sample has gone from the page, and this stands in its place. */
async function left(thread: string, me: string = state().me.id) {
  const { element } = stage('preau-left-words', []);
  await element.open({ ...golden, me, thread, texts: textsOf('discussion.left') });
  const root = element.renderRoot as ShadowRoot;
  return { element, root, field: () => root.querySelector('textarea') };
}

async function typed(text: string) {
  const timeline = await shown(state());
  await userEvent.click(timeline.field());
  await userEvent.keyboard(text);
  return timeline;
}

test('who was writing in a thread that goes still reads their words, and their keyboard stays with them', async () => {
  const { element } = await typed('Je peux apporter la sono');
  element.remove();
  const { field, root } = await left(state().thread);
  expect(field()!.value).toBe('Je peux apporter la sono');
  expect(root.activeElement).toBe(field());
  await userEvent.keyboard(' ?');
  expect(field()!.value, 'they are read only').toBe('Je peux apporter la sono');
  expect(await serious('light')).toEqual([]);
  expect(await serious('dark')).toEqual([]);
});

test('a message that left and did not arrive is there too, before what was being written', async () => {
  const { element } = await typed('Oui{Enter}');
  await userEvent.keyboard('Et vous');
  element.remove();
  const { field } = await left(state().thread);
  expect(field()!.value).toBe('Oui\n\nEt vous');
});

test('the words are copied, or selected where the browser does not allow it', async () => {
  await typed('La sono');
  const { root, field } = await left(state().thread);
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  try {
    root.querySelector('button')!.click();
    await until(() => root.querySelector('[role=status]')!.textContent === 'Copié');
    expect(writeText).toHaveBeenCalledWith('La sono');
    writeText.mockRejectedValue(new Error('not allowed'));
    root.querySelector('button')!.click();
    await until(() => root.querySelector('[role=status]')!.textContent === '');
    expect(field()!.selectionEnd - field()!.selectionStart).toBe('La sono'.length);
  } finally {
    writeText.mockRestore();
  }
});

test('nothing is shown where nothing was being written, or by somebody else', async () => {
  await typed('La sono');
  const other = await left(state().thread, '0193b0c0-0000-7000-8000-000000000099');
  await wait(20);
  expect([other.field(), other.element.getBoundingClientRect().height]).toEqual([null, 0]);
});
