import { expect, test } from 'vitest';
import { until } from '../test/stage';
import { showCurrent } from './current';

test('in a row that is longer than the screen the thing that is shown comes into its middle', async () => {
  document.body.innerHTML = `<nav style="display: flex; width: 200px; overflow-x: auto">${'<a style="flex: 0 0 90px">A</a>'.repeat(9)}</nav>`;
  const row = document.querySelector('nav')!;
  showCurrent(row.children[4] as HTMLElement);
  expect(await until(() => row.scrollLeft)).toBe(4 * 90 + 45 - 100);
});
