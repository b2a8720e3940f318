import { expect, test } from 'vitest';
import { differ } from './clock';

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
