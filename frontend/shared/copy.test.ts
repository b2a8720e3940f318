import { afterEach, expect, test, vi } from 'vitest';
import { copy } from './copy';

afterEach(() => vi.unstubAllGlobals());

test('words are copied where the browser allows it, and it is told where it does not', async () => {
  const writeText = vi.fn<(words: string) => Promise<void>>().mockResolvedValueOnce().mockRejectedValueOnce(new Error('Not allowed'));
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copy('https://preau.example/p/1')).toBe(true);
  expect(writeText).toHaveBeenLastCalledWith('https://preau.example/p/1');
  expect(await copy('https://preau.example/p/2')).toBe(false);
  vi.stubGlobal('navigator', {});
  expect(await copy('https://preau.example/p/3')).toBe(false);
});
