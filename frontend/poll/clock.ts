import type { When } from './types';

/** Whether the clocks of these zones differ at an hour that is told by the first of them; whole days are the same for everybody. */
export function differ({ on, at }: When, zone: string, here: string): boolean {
  if (at === null || zone === here) return false;
  try {
    return differAt(instantOf(Date.parse(`${on}T${at}Z`), zone), zone, here);
  } catch {
    return true; // A zone that this browser does not know: better said once too often.
  }
}

/** Whether they differ at an instant. */
export function differAt(instant: number, zone: string, here: string): boolean {
  if (zone === here) return false;
  try {
    return ahead(instant, zone) !== ahead(instant, here);
  } catch {
    return true;
  }
}

const DAY = 24 * 60 * 60 * 1000;

/** Whether it is too late to meet then, by the rule of `agenda/When`: the hour has struck, or the whole day is over. */
export function isOver({ on, at }: When, zone: string, now = Date.now()): boolean {
  const told = at === null ? Date.parse(`${on}T00:00Z`) + DAY : Date.parse(`${on}T${at}Z`);
  if (Math.abs(told - now) > DAY) return told < now; // No clock is ahead of UTC, or behind, by so much.
  try {
    return instantOf(told, zone) <= now;
  } catch {
    return false; // A zone that this browser does not know: better asked once too often.
  }
}

/** When the clocks of a zone show what they would show at `told` in UTC. */
function instantOf(told: number, zone: string): number {
  return told - ahead(told - ahead(told, zone), zone);
}

/** Timers longer than this go wrong. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** How long it is until an instant, in milliseconds; 0 when it is over, or no timer waits that long. */
export function waitFor(instant: string): number {
  const left = Date.parse(instant) - Date.now();
  return left > 0 && left < LONGEST_WAIT ? left : 0;
}

/** By how many milliseconds the clocks of a zone are ahead of UTC at an instant. */
function ahead(instant: number, zone: string): number {
  const shown = new Intl.DateTimeFormat('en', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => shown.find((one) => one.type === type)!.value;
  return Date.parse(`${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}Z`) - instant;
}
