import { expect, test } from 'vitest';
import { textsOf } from './texts';

test('the sentences of an element are those of the product, to the last blank', () => {
  expect(textsOf('discussion.timeline').joinWhy).toBe('Vous lisez cet espace sans en être membre\u00a0: rejoignez-le pour répondre.');
  expect(textsOf('discussion.timeline', 'en')['kind.thread']).toBe('thread');
});
