import { expect, test } from 'vitest';
import { linesOf } from './lines';

test('the lines of a pasted list leave its signs behind, and the boxes of its tasks', () => {
  expect(linesOf('- Pain\r\n\n2) Sel\n- [ ] Beurre\n[x] Lait\n* [ ] Café [moulu]')).toEqual(['Pain', 'Sel', 'Beurre', 'Lait', 'Café [moulu]']);
});
