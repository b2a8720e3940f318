import { page } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { onPaper } from '../test/hands';
import { wait } from '../test/stage';
import { large, shown } from './test-poll';

/** Pixels between the edges of a sheet of A4, upright. */
const A4 = 718;

afterEach(() => page.viewport(1360, 800));

test.each([3, 25])('on paper the grid of %i dates is as wide as the sheet, and no name lies over an answer', async (dates) => {
  await page.viewport(1360, 800);
  const poll = large(dates, 12);
  poll.participants[1].name = 'Marie-Thérèse Le Gall-Kerbrat de la Villemarqué';
  const { root } = await shown(poll);
  document.querySelector('main')!.style.width = `${A4}px`;
  await onPaper(async () => {
    await wait(60);
    const table = root.querySelector('table')!;
    expect(table.scrollWidth).toBeLessThanOrEqual(A4);
    for (const row of root.querySelectorAll('tbody tr')) {
      const name = row.querySelector('.name')!.getBoundingClientRect();
      expect(name.right).toBeLessThanOrEqual(row.querySelector('td')!.getBoundingClientRect().left);
    }
    const columns = [...root.querySelectorAll('thead th')].map((one) => one.getBoundingClientRect());
    [...root.querySelectorAll('thead th > [aria-hidden]')].forEach((words, at) => {
      const { left, right } = words.getBoundingClientRect();
      expect(left >= columns[at].left - 1 && right <= columns[at].right + 1, words.textContent!).toBe(true);
    });
  });
});

test('on paper one reads what was answered, and no choice is offered', async () => {
  const { root, radio } = await shown(large(3, 4));
  radio(1, 'm').click();
  await wait(30);
  await onPaper(async () => {
    const choices = [...root.querySelectorAll<HTMLElement>('.three label')].filter((one) => one.getClientRects().length > 0);
    expect(choices.map((one) => one.classList.contains('m'))).toEqual([true]);
  });
});
