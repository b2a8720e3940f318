import { expect, test } from 'vitest';
import { onPaper } from '../test/hands';
import { shown, small } from './test-board';

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
