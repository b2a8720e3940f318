import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hurryOn } from './overdue';

let awaited: boolean;
let said: string[];
let listening: AbortController;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  listening = new AbortController();
  said = [];
  awaited = false;
  ['offline', 'online'].forEach((event) => addEventListener(event, () => said.push(event), { signal: listening.signal }));
  stop = hurryOn(() => awaited);
});

afterEach(() => {
  stop();
  listening.abort();
  vi.useRealTimers();
});

test('an answer that comes in time leaves the line as it is', () => {
  for (let times = 0; times < 5; times++) {
    awaited = true;
    vi.advanceTimersByTime(14_000);
    awaited = false;
    vi.advanceTimersByTime(400);
  }
  expect(said).toEqual([]);
});

test('one that is overdue makes the line anew, after twice as long each time', () => {
  awaited = true;
  vi.advanceTimersByTime(16_000);
  expect(said).toEqual(['offline', 'online']);
  vi.advanceTimersByTime(28_000);
  expect(said).toHaveLength(2);
  vi.advanceTimersByTime(2_000);
  expect(said).toHaveLength(4);
  awaited = false;
  vi.advanceTimersByTime(600_000);
  expect(said).toHaveLength(4);
  awaited = true;
  vi.advanceTimersByTime(16_000);
  expect(said).toHaveLength(6);
});
