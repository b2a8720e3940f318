import { expect, test, vi } from 'vitest';
import { UnsavedEdits } from './unsaved';

test('what was written before it was known what is kept stands behind it, though the clock was set back', async () => {
  const now = vi.spyOn(Date, 'now').mockReturnValue(1_800_000_000_000);
  const page = () => new UnsavedEdits('claire', 'horloge', 0);
  page().add(Uint8Array.of(1));
  await new Promise((done) => setTimeout(done, 50));
  now.mockReturnValue(1_700_000_000_000);
  const next = page();
  const finding = next.found();
  next.add(Uint8Array.of(2));
  await finding;
  await new Promise((done) => setTimeout(done, 50));
  expect(await page().found()).toEqual([Uint8Array.of(1), Uint8Array.of(2)]);
  now.mockRestore();
});
