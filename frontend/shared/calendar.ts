/** Days of the calendar, as local `YYYY-MM-DD`. */
import { later } from './month';

/** Null for a day that no calendar has. */
export function day(year: number, month: number, date: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? at.toISOString().slice(0, 10) : null;
}

/** Without a year, the next one; null when there is none. */
export function dated({ date, month, year }: { date: number; month: number; year?: number }, today: string): string | null {
  if (year !== undefined) return day(year, month, date);
  const now = Number(today.slice(0, 4));
  const [next] = Array.from({ length: 9 }, (_, later) => day(now + later, month, date)).filter((on): on is string => on !== null && on >= today);
  return next ?? null;
}

/** From Sunday, 0. */
export function weekdayOf(on: string): number {
  return new Date(`${on}T00:00Z`).getUTCDay();
}

/** The day of that name within three days of a date, or a week later when that is over. */
export function nearest(on: string, weekday: number, today: string): string {
  const away = ((weekday - weekdayOf(on) + 10) % 7) - 3;
  return later(on, away) >= today ? later(on, away) : later(on, away + 7);
}
