import { expect, test } from 'vitest';
import { dateInFull, dayOf } from '../shared/dates';
import { onPaper } from '../test/hands';
import { shown, state, Thread } from './test-thread';

test('a thread of which only a part is on the page says so on paper, and only there', async () => {
  const { root } = await shown(state({ page: new Thread(100).page({ before: null, after: null }) }));
  const missing = () => [...root.querySelectorAll('.missing')].filter((one) => one.getClientRects().length > 0);
  expect(missing()).toEqual([]);
  await onPaper(async () => expect(missing()).toHaveLength(1));
});

test('on paper days are dates', async () => {
  const today = new Date().toISOString();
  const page = new Thread(3).page({ before: null, after: null });
  const { root } = await shown(state({ page: { ...page, messages: page.messages.map((message) => ({ ...message, at: today })) } }));
  const day = () => root.querySelector<HTMLElement>('.day')!.innerText.trim();
  expect(day()).toBe('Aujourd’hui');
  await onPaper(async () => expect(day()).toBe(dateInFull(dayOf(today), 'fr')));
});

test('on paper a thread is what was said, however long, without a field or a button', async () => {
  const { root, rows, box, until } = await shown(state({ page: new Thread(40).page({ before: null, after: null }) }));
  await until(() => rows().length >= 40);
  await onPaper(async () => {
    expect(box().scrollHeight).toBe(box().clientHeight);
    expect([...root.querySelectorAll('button, preau-composer, .new')].filter((one) => one.getClientRects().length > 0)).toEqual([]);
  });
});
