import { expect, test } from 'vitest';
import { onPaper } from '../test/hands';
import { shown, state, Thread } from './test-thread';

test('on paper a thread is what was said, however long, without a field or a button', async () => {
  const { root, rows, box, until } = await shown(state({ page: new Thread(40).page({ before: null, after: null }) }));
  await until(() => rows().length >= 40);
  await onPaper(async () => {
    expect(box().scrollHeight).toBe(box().clientHeight);
    expect([...root.querySelectorAll('button, preau-composer, .new')].filter((one) => one.getClientRects().length > 0)).toEqual([]);
  });
});
