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
export function isOver(when: When, zone: string, now = Date.now()): boolean {
  const told = endOf(when);
  if (Math.abs(told - now) > DAY) return told < now; // No clock is ahead of UTC, or behind, by so much.
  return overAt(when, zone) <= now;
}

/** From when on it is too late to meet then, in milliseconds since 1970. */
function overAt(when: When, zone: string): number {
  try {
    return instantOf(endOf(when), zone);
  } catch {
    return Infinity; // A zone that this browser does not know: better asked once too often.
  }
}

/** As if the zone were UTC. */
function endOf({ on, at }: When): number {
  return at === null ? Date.parse(`${on}T00:00Z`) + DAY : Date.parse(`${on}T${at}Z`);
}

/** When the clocks of a zone show what they would show at `told` in UTC. */
function instantOf(told: number, zone: string): number {
  return told - ahead(told - ahead(told, zone), zone);
}

/** Timers longer than this go wrong. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** How long it is until a poll closes or the next of its dates is over, in milliseconds; 0 when nothing is to come, or no timer waits that long. */
export function waitForNext(closesAt: string, dates: When[], zone: string): number {
  const now = Date.now();
  const instants = [Date.parse(closesAt), ...dates.filter((when) => Math.abs(endOf(when) - now) < LONGEST_WAIT).map((when) => overAt(when, zone))];
  const left = Math.min(...instants.filter((instant) => instant > now)) - now;
  return left < LONGEST_WAIT ? left : 0;
}

/** By how many milliseconds the clocks of a zone are ahead of UTC at an instant. */
function ahead(instant: number, zone: string): number {
  const shown = new Intl.DateTimeFormat('en', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => shown.find((one) => one.type === type)!.value;
  return Date.parse(`${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`) - instant;
}
