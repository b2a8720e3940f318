import { expect, test } from 'vitest';
import { message, Thread } from './test-thread';
import { MOST_ROWS, MessageWindow } from './window';

const seqs = (window: MessageWindow) => window.messages.map(({ seq }) => seq);

test('it slides over 10,000 messages and never holds more than 300', () => {
  const thread = new Thread(10_000);
  const window = new MessageWindow();
  window.open(thread.page({ before: null, after: null }));
  while (!window.start) {
    window.earlier(thread.page({ before: window.first!.seq, after: null }));
    expect(window.messages.length).toBeLessThanOrEqual(MOST_ROWS);
  }
  expect([window.first!.seq, window.last!.seq, window.end]).toEqual([1, 300, false]);
  while (!window.end) window.later(thread.page({ before: null, after: window.last!.seq }));
  expect([window.first!.seq, window.last!.seq, window.start]).toEqual([9701, 10_000, false]);
});

test('a newcomer joins at the end, a change replaces, what is outside is let go', () => {
  const window = new MessageWindow();
  window.open({ messages: [message(5), message(6)], start: false, end: true, last: 6 });
  expect(window.take(message(7), true)).toBe('added');
  expect(window.take(message(6, { html: '<p>mieux</p>' }), true)).toBe('changed');
  expect(window.take(message(2), true)).toBe('outside');
  expect([seqs(window), window.messages[1].html]).toEqual([[5, 6, 7], '<p>mieux</p>']);
});

test('after a hole nothing joins until the page between was read', () => {
  const window = new MessageWindow();
  window.open({ messages: [message(1)], start: true, end: true, last: 1 });
  expect(window.take(message(3), true)).toBe('beyond');
  expect(window.end).toBe(false);
  window.later({ messages: [message(2)], start: false, end: true, last: 3 });
  expect(window.end).toBe(false);
  window.later({ messages: [message(3)], start: false, end: true, last: 3 });
  expect([seqs(window), window.end]).toEqual([[1, 2, 3], true]);
});

test('a reader far up loses nothing that is under the eyes', () => {
  const window = new MessageWindow();
  window.open({ messages: Array.from({ length: MOST_ROWS }, (_, at) => message(at + 1)), start: true, end: true, last: MOST_ROWS });
  expect(window.take(message(301), false)).toBe('beyond');
  expect([window.first!.seq, window.last!.seq]).toEqual([1, 300]);
});

test('what changes below the window is not new, and what is new is told once', () => {
  const window = new MessageWindow();
  window.open({ messages: Array.from({ length: 40 }, (_, at) => message(at + 1)), start: true, end: false, last: 80 });
  expect(window.take(message(60, { edited: '2026-11-25T15:31:00Z' }), false)).toBe('outside');
  expect([window.take(message(81), false), window.take(message(81, { state: 'hidden', html: '' }), false)]).toEqual(['beyond', 'outside']);
  window.later({ messages: Array.from({ length: 41 }, (_, at) => message(at + 41)), start: false, end: true, last: 81 });
  expect([window.last!.seq, window.end, window.take(message(82), true)]).toEqual([81, true, 'added']);
});

test('what was said before the eyes and slid out of the window is not new when it changes', () => {
  const thread = new Thread(400);
  const window = new MessageWindow();
  window.open(thread.page({ before: null, after: null }));
  expect(window.take(message(401), true)).toBe('added');
  while (!window.start) window.earlier(thread.page({ before: window.first!.seq, after: null }));
  expect([window.last!.seq, window.take(message(401, { state: 'deleted', html: '' }), false)]).toEqual([300, 'outside']);
});
