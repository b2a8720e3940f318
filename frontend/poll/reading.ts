/** Reads dates and hours as people type or paste them, in French and English. A day is a local `YYYY-MM-DD`, an hour `HH:MM`. */
import { fold } from '../shared/fold';

export interface Typed { on: string; at: string | null }

const MONTHS = [
  ['janv', 'jan'], ['fevr', 'feb', 'fev'], ['mars', 'mar'], ['avr', 'apr'], ['mai', 'may'], ['juin', 'jun'],
  ['juil', 'jul'], ['aout', 'aug', 'aou'], ['sept', 'sep'], ['oct'], ['nov'], ['dec'],
];
const HOUR = /(?<![\d/.-])(\d{1,2})\s*(?:h|:|\.)\s*(\d{2})?(?!\d)\s*(am|pm)?|(?<![\d/.-])(\d{1,2})\s*(am|pm)\b/i;
const ISO = /\b(\d{4})-(\d{1,2})-(\d{1,2})(?:t(\d{2}):(\d{2}))?/i;
const FIGURES = /(?<!\d)(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?(?!\d)/;
const DAY_MONTH = /(\d{1,2})(?:er|st|nd|rd|th)?\s+(?:de\s+)?([a-z]{3,})\.?(?:\s+(\d{4}))?/;
const MONTH_DAY = /([a-z]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?(?:\s+(\d{4}))?/;

/** « 18h30 », « 18.30 », « 18:30 », « 6:30 pm », « 18 h »; null for anything else. */
export function readHour(text: string): string | null {
  const bare = /^\s*(\d{1,2})\s*$/.exec(text);
  if (bare) return clock(Number(bare[1]), 0);
  const found = HOUR.exec(text.trim());
  if (!found || found[0].length !== text.trim().length) return null;
  return hourOf(found);
}

/** Several hours, parted by commas, semicolons or « et »; null when one of them is none. */
export function readHours(text: string): string[] | null {
  const pieces = text.split(/[,;]|\bet\b|\band\b/i).map((piece) => piece.trim()).filter(Boolean);
  const hours = pieces.map(readHour);
  return hours.includes(null) ? null : [...new Set(hours as string[])].sort();
}

/** One line of a pasted list; a day without a year is the next one. */
export function readLine(line: string, today: string): Typed | null {
  const text = fold(line).toLowerCase();
  const iso = ISO.exec(text);
  if (iso) return typed(text.replace(iso[0], ' '), day(Number(iso[1]), Number(iso[2]), Number(iso[3])), iso[4] ? clock(Number(iso[4]), Number(iso[5])) : null);
  const figures = FIGURES.exec(text);
  if (figures) return typed(text.replace(figures[0], ' '), dated(Number(figures[1]), Number(figures[2]), figures[3], today));
  return readWords(text, today);
}

function readWords(text: string, today: string): Typed | null {
  for (const [shape, at] of [[DAY_MONTH, 1], [MONTH_DAY, 2]] as const) {
    const found = shape.exec(text);
    const month = found ? monthOf(found[3 - at]) : 0;
    if (found && month > 0) return typed(text.replace(found[0], ' '), dated(Number(found[at]), month, found[3], today));
  }
  return null;
}

function typed(rest: string, on: string | null, at: string | null = null): Typed | null {
  const found = HOUR.exec(rest);
  return on ? { on, at: at ?? (found ? hourOf(found) : null) } : null;
}

function dated(date: number, month: number, year: string | undefined, today: string): string | null {
  if (year) return day(Number(year.length === 2 ? `20${year}` : year), month, date);
  const now = Number(today.slice(0, 4));
  const [next] = Array.from({ length: 9 }, (_, later) => day(now + later, month, date)).filter((on): on is string => on !== null && on >= today);
  return next ?? null;
}

/** Null for a day that no calendar has. */
function day(year: number, month: number, date: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? at.toISOString().slice(0, 10) : null;
}

function monthOf(word: string): number {
  return MONTHS.findIndex((names) => names.some((name) => word.startsWith(name))) + 1;
}

function hourOf(found: RegExpExecArray): string | null {
  const half = (found[3] ?? found[5])?.toLowerCase();
  const hours = Number(found[1] ?? found[4]);
  if (half && (hours < 1 || hours > 12)) return null;
  return clock(half ? (hours % 12) + (half === 'pm' ? 12 : 0) : hours, Number(found[2] ?? 0));
}

function clock(hours: number, minutes: number): string | null {
  return hours < 24 && minutes < 60 ? `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` : null;
}
