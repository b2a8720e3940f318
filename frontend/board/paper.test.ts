import { expect, test } from 'vitest';
import { onPaper } from '../test/hands';
import { card, shown, small } from './test-board';

const isSeen = (one: Element) => one.getClientRects().length > 0;

test('on paper a board is all its lanes within the width, and nothing to press but the titles', async () => {
  const { root, ground } = await shown(small({ A: 'abcdefghij', B: 'k', C: 'l', D: 'm', E: 'nop', F: 'q' }));
  const lanes = () => [...root.querySelectorAll('.lane[data-lane]')];
  await onPaper(async () => {
    const { left, right } = ground().getBoundingClientRect();
    const outside = lanes().filter((lane) => lane.getBoundingClientRect().right > right + 1 || lane.getBoundingClientRect().left < left - 1);
    expect(outside).toEqual([]);
    expect([...root.querySelectorAll('.card')].every(isSeen)).toBe(true);
    expect([...root.querySelectorAll('button:not(.title), preau-adder')].filter(isSeen)).toEqual([]);
  });
});

test('a lane that is broken over columns goes on with its name, and what is not there is told', async () => {
  const edges = [{ id: 'A', order: card('z', 'A', 99).order }];
  const { root, ground } = await shown(small({ A: 'abcdefghijklmnopqrstuvwxy', B: 'z' }, { sizes: [{ id: 'A', cards: 60 }, { id: 'B', cards: 1 }], edges }));
  await onPaper(async () => {
    ground().style.cssText = 'block-size: 600px; column-fill: auto;';
    const lane = root.querySelector('.lane[data-lane="A"]')!;
    const columns = new Set([...lane.querySelectorAll('.card')].map((one) => one.getBoundingClientRect().left));
    expect(columns.size).toBeGreaterThan(1);
    expect(lane.querySelector('header')!.getClientRects().length).toBe(columns.size);
    const rest = lane.querySelector('.rest')!;
    expect([...rest.children].filter(isSeen).map((one) => one.textContent)).toEqual(['Et 35 autres cartes, qui ne sont pas imprimées\u00a0: montrez-les sur l’écran, puis imprimez.']);
  });
});

test('on paper a card is due at a date', async () => {
  const first = small({ A: '' });
  const { item } = await shown({ ...first, today: '2026-11-26', cards: [card('a', 'A', 0, { due: '2026-11-27' }), card('b', 'A', 1, { due: '2026-11-26', done: true })] });
  const marks = () => ['a', 'b'].map((id) => item(id).querySelector<HTMLElement>('.mark span[aria-hidden]')!.innerText.trim());
  expect(marks()).toEqual(['demain', 'aujourd’hui']);
  await onPaper(async () => expect(marks()).toEqual(['27 nov.', '26 nov.']));
});
