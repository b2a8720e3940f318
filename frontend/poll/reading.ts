/** Reads dates and hours as people type or paste them, in French and English. A day is a local `YYYY-MM-DD`, an hour `HH:MM`. */
import { fold } from '../shared/fold';
import { later } from './month';

export interface Typed { on: string; at: string | null }

/**
 * A line that may mean two days. It names a day of the week and the date of another one: `on` is the date. Or it is of `figures`, and
 * whoever reads English may put the day first, or the month.
 */
export interface Doubt { line: string; on: string; other: string; at: string | null; figures?: true }

const MONTHS = [
  ['janvier', 'january'], ['fevrier', 'february'], ['mars', 'march'], ['avril', 'april'], ['mai', 'may'], ['juin', 'june'],
  ['juillet', 'july'], ['aout', 'august'], ['septembre', 'september'], ['octobre', 'october'], ['novembre', 'november'], ['decembre', 'december'],
];
/** From Sunday; in short they only count right before the date. */
const WEEKDAYS = [
  ['dimanche', 'sunday'], ['lundi', 'monday'], ['mardi', 'tuesday'], ['mercredi', 'wednesday'], ['jeudi', 'thursday'], ['vendredi', 'friday'], ['samedi', 'saturday'],
];
/** Only « h » stands without minutes: « 2. » and « 2 : » number a list, or end a sentence; « 12 habitants » are no hour either. */
const HOUR = /(?<![\d/.-])(\d{1,2})(?:\s*h(?:eures?)?(?![a-z])\s*|[:.](?=\d\d))(\d{2})?(?!\d)\s*(am|pm)?|(?<![\d/.-])(\d{1,2})\s*(am|pm)\b/i;
const ISO = /\b(\d{4})-(\d{1,2})-(\d{1,2})(?:t(\d{2}):(\d{2}))?/i;
const FIGURES = /(?<!\d)(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?(?!\d)/;
const SLASHED = /(?<!\d)(\d{1,2})\/(\d{1,2})(?!\d)/;
const DAY_MONTH = /(?<!\d)(\d{1,2})(?:er|st|nd|rd|th)?\s+(?:de\s+)?([a-z]{3,})\.?(?:\s+(\d{4}))?/g;
const MONTH_DAY = /([a-z]{3,})\.?\s+(\d{1,2})(?!\d)(?:st|nd|rd|th)?,?(?:\s+(\d{4}))?/g;
/** What parts the dates of a sentence: a comma only before another date. */
const BETWEEN = /[\n;]|\s+(?:ou|et|or|and)\s+|,\s+(?=(?:[a-zéû]+\.?\s+)?\d{1,2}(?:er)?\s+[a-zéû]{3,})/i;
/** A price or a length more often than a date, between other words. */
const DECIMAL = /(?<![\d.])\d+\.\d+(?![\d.])/g;

/** « 18h30 », « 18.30 », « 18:30 », « 6:30 pm », « 18 h »; null for anything else. */
export function readHour(text: string): string | null {
  const bare = /^\s*(\d{1,2})\s*$/.exec(text);
  if (bare) return clock(Number(bare[1]), 0);
  const typed = text.trim().replace(/\s*([:.])\s*/, '$1');
  const found = HOUR.exec(typed);
  if (!found || found[0].length !== typed.length) return null;
  return hourOf(found);
}

/** Several hours, parted by commas, semicolons or « et »; null when one of them is none. */
export function readHours(text: string): string[] | null {
  const pieces = text.split(/[,;]|\bet\b|\band\b/i).map((piece) => piece.trim()).filter(Boolean);
  const hours = pieces.map(readHour);
  return hours.includes(null) ? null : [...new Set(hours as string[])].sort();
}

/** One line of a pasted list; a day without a year is the next one. */
export function readLine(line: string, today: string, lang: string): Typed | Doubt | null {
  const read = readings(fold(line).toLowerCase(), today, lang);
  if (read.length === 0) return null;
  const [{ on, rest }, turned] = read;
  const found = HOUR.exec(rest);
  const at = read[0].at ?? (found ? hourOf(found) : null);
  const said = weekdayIn(rest);
  const meant = read.find((one) => said === weekdayOf(one.on));
  if (meant) return { on: meant.on, at };
  if (said !== -1) return { line: line.trim(), on, other: nearest(on, said, today), at };
  return turned ? { line: line.trim(), on, other: turned.on, at, figures: true } : { on, at };
}

/** The dates that somebody told in a text, whatever stands around them. */
export function readText(text: string, today: string, lang: string): (Typed | Doubt)[] {
  return text.split(BETWEEN).flatMap((piece) => readLine(piece.replace(DECIMAL, ' '), today, lang) ?? []);
}

/** A date, and the line with a sign in its place. */
interface Read { on: string; at: string | null; rest: string }

/** The day first, as everywhere; in English the month may be. A day that is over is not meant when the other one is to come. */
function readings(text: string, today: string, lang: string): Read[] {
  const usual = readDate(text, today);
  const turned = lang === 'fr' ? null : readDate(text.replace(SLASHED, '$2/$1'), today);
  const both = [usual, turned].filter((one): one is Read => one !== null);
  const [one, other] = both.filter(({ on }) => both.length < 2 || on >= today);
  if (!one) return both.slice(0, 1);
  return other && other.on !== one.on ? [one, other] : [one];
}

function readDate(text: string, today: string): Read | null {
  const iso = ISO.exec(text);
  if (iso) return without(text, iso[0], day(Number(iso[1]), Number(iso[2]), Number(iso[3])), iso[4] ? clock(Number(iso[4]), Number(iso[5])) : null);
  const figures = FIGURES.exec(text);
  const on = figures && dated(Number(figures[1]), Number(figures[2]), figures[3], today);
  return on ? without(text, figures[0], on) : readWords(text, today);
}

function readWords(text: string, today: string): Read | null {
  for (const [shape, at] of [[DAY_MONTH, 1], [MONTH_DAY, 2]] as const) {
    const found = [...text.matchAll(shape)].find((one) => monthOf(one[3 - at]) > 0);
    if (found) return without(text, found[0], dated(Number(found[at]), monthOf(found[3 - at]), found[3], today));
  }
  return null;
}

function without(text: string, date: string, on: string | null, at: string | null = null): Read | null {
  return on ? { on, at, rest: text.replace(date, ' # ') } : null;
}

function weekdayIn(rest: string): number {
  const short = /\b([a-z]{3,5})\.?,?\s+#/.exec(rest)?.[1];
  const words: string[] = rest.match(/[a-z]+/g) ?? [];
  return WEEKDAYS.findIndex((names) => names.some((name) => words.includes(name) || (short && name.startsWith(short))));
}

function weekdayOf(on: string): number {
  return new Date(`${on}T00:00Z`).getUTCDay();
}

/** The day of that name within three days of a date, or a week later when that is over. */
function nearest(on: string, weekday: number, today: string): string {
  const away = ((weekday - weekdayOf(on) + 10) % 7) - 3;
  return later(on, away) >= today ? later(on, away) : later(on, away + 7);
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

/** In full, or as much of it as tells it from the others. */
function monthOf(word: string): number {
  const meant = MONTHS.flatMap((names, at) => (names.some((name) => name.startsWith(word)) ? [at + 1] : []));
  return meant.length === 1 ? meant[0] : 0;
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
