import { ConnectionState, ConnectionStateStore } from '@vaadin/common-frontend';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hurryOn } from './overdue';

let connection: ConnectionStateStore;
let said: string[];
let listening: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  listening = new AbortController();
  said = [];
  ['offline', 'online'].forEach((event) => addEventListener(event, () => said.push(event), { signal: listening.signal }));
  connection = new ConnectionStateStore(ConnectionState.CONNECTED);
  hurryOn(connection);
});

afterEach(() => {
  listening.abort();
  vi.useRealTimers();
});

test('an answer that comes in time leaves the line as it is', () => {
  connection.loadingStarted();
  vi.advanceTimersByTime(14_000);
  connection.loadingFinished();
  vi.advanceTimersByTime(60_000);
  connection.loadingStarted();
  vi.advanceTimersByTime(14_000);
  expect(said).toEqual([]);
});

test('one that is overdue makes the line anew, after twice as long each time', () => {
  connection.loadingStarted();
  vi.advanceTimersByTime(16_000);
  expect(said).toEqual(['offline', 'online']);
  vi.advanceTimersByTime(28_000);
  expect(said).toHaveLength(2);
  vi.advanceTimersByTime(2_000);
  expect(said).toHaveLength(4);
  connection.loadingFinished();
  vi.advanceTimersByTime(600_000);
  expect(said).toHaveLength(4);
});
