import { expect, test } from 'vitest';
import { differ, isOver } from './clock';

const at = (on: string, hour: string | null) => ({ on, at: hour, minutes: 0 });

test.each([
  ['the same zone', at('2026-12-10', '18:30:00'), 'Europe/Paris', 'Europe/Paris', false],
  ['another name for the same clock', at('2026-12-10', '18:30:00'), 'Europe/Paris', 'Europe/Brussels', false],
  ['an hour later', at('2026-12-10', '18:30:00'), 'Europe/Paris', 'Europe/London', true],
  ['the other side of the date line', at('2026-12-10', '00:30:00'), 'Pacific/Pago_Pago', 'Pacific/Kiritimati', true],
  ['while only one of them has changed its clocks', at('2026-03-20', '18:30:00'), 'Europe/London', 'Africa/Abidjan', false],
  ['once both have', at('2026-06-20', '18:30:00'), 'Europe/London', 'Africa/Abidjan', true],
  ['a whole day', at('2026-12-10', null), 'Europe/Paris', 'America/Cayenne', false],
  ['a zone that nobody knows', at('2026-12-10', '18:30:00'), 'Europe/Paris', 'Mars/Olympus', true],
])('%s', (_, when, zone, here, different) => {
  expect(differ(when, zone, here)).toBe(different);
});

const now = Date.parse('2026-12-10T17:30:00Z');

test.each([
  ['an hour that strikes now', at('2026-12-10', '18:30:00'), 'Europe/Paris', true],
  ['an hour that strikes in a minute', at('2026-12-10', '18:31:00'), 'Europe/Paris', false],
  ['the same hour further west', at('2026-12-10', '18:30:00'), 'Europe/London', false],
  ['a morning that is over only beyond the date line', at('2026-12-11', '07:30:00'), 'Pacific/Kiritimati', true],
  ['the whole of the day that it is', at('2026-12-10', null), 'Europe/Paris', false],
  ['the same day, where it is tomorrow', at('2026-12-10', null), 'Pacific/Kiritimati', true],
  ['yesterday, where it is still so', at('2026-12-09', null), 'Pacific/Pago_Pago', true],
  ['long ago, in a zone that nobody knows', at('2026-12-01', null), 'Mars/Olympus', true],
  ['today, in a zone that nobody knows', at('2026-12-10', '08:00:00'), 'Mars/Olympus', false],
])('it is too late for %s', (_, when, zone, over) => {
  expect(isOver(when, zone, now)).toBe(over);
});
