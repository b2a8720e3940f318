import { expect, test } from 'vitest';
import cases from './golden/best.json';
import { bestOf, PollModel } from './model';
import { state } from './test-poll';

test.each(cases)('$what', ({ dates, best }) => {
  expect(bestOf(dates)).toEqual(best);
});

test('a change applied twice gives the same, and what is gone is gone', () => {
  const model = new PollModel();
  model.open(state());
  const [first, second] = state().options;
  const change = { rev: 41, options: [{ ...first, when: { ...first.when, on: '2082-12-20' } }], gone: [second.id] };
  model.apply(change);
  model.apply(change);
  expect(model.options.map(({ when }) => when.on)).toEqual(['2082-12-12', '2082-12-20']);
  expect(model.answered).toBe(3);
});
