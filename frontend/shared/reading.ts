/** Reads dates and hours as people type or paste them, in French and English. A day is a local `YYYY-MM-DD`, an hour `HH:MM`. */
import { dated, nearest, weekdayOf } from './calendar';
import { clock, cut, plain } from './pieces';
import { tell } from './telling';

export interface Typed { on: string; at: string | null }

/**
 * A date that may mean two days; `line`: where it is told. It stands beside the name of another day of the week: `on` is the date. Or it is
 * of `figures`, and whoever reads English may put the day first, or the month.
 */
export interface Doubt { line: string; on: string; other: string; hours: string[]; figures?: true }

/** What a line tells: nothing unless all of it is understood. `ends`: hours at which something ends are not kept. */
export interface Line { dates: (Typed | Doubt)[]; ends: boolean }

/** A day that is over, a day that no calendar has, an hour that no clock has, or more than is understood. */
export type Why = 'over' | 'noDay' | 'noHour' | 'unread';

const NOTHING: Line = { dates: [], ends: false };

/** Sentences: a point before a small letter shortens a word, « 10 déc. à 18 h ». */
const SENTENCES = /\n|(?<=[.!?…])\s+(?=\p{Lu})/u;

/** « 18h30 », « 18.30 », « 18:30 », « 6:30 pm », « 18 h », « midi »; null for anything else. */
export function readHour(text: string): string | null {
  const typed = plain(text).trim().replace(/\s*([:.])\s*(?=\d)/, '$1');
  const [piece, ...more] = cut(typed);
  if (!piece || more.length > 0 || piece.text.length !== typed.length) return null;
  if (/^\d{1,2}$/.test(typed)) return clock({ hours: Number(typed), minutes: 0 });
  return (piece.kind === 'H' || /\.\d\d$/.test(typed)) && piece.hour ? clock(piece.hour) : null;
}

/** Several hours, parted by commas, semicolons, « et » or « ou »; null when one of them is none. */
export function readHours(text: string): string[] | null {
  const pieces = text.split(/[,;]|\b(?:et(?!\s+demi)|ou|and|or)\b/i).map((piece) => piece.trim()).filter(Boolean);
  const hours = pieces.map(readHour);
  return hours.includes(null) ? null : [...new Set(hours as string[])].sort();
}

/** One line of a pasted list; a day without a year is the next one. */
export function readLine(line: string, today: string, lang: string): Line {
  const told = tell(plain(line), false);
  if (!told.sure) return NOTHING;
  const days = told.groups.flatMap(({ days, hours }) => days.map((day) => ({ day, hours })));
  const dates = days.map(({ day, hours }) => read({ ...day, hours, line: line.trim() }, today, lang));
  return dates.some((found) => found.length === 0) ? NOTHING : { dates: dates.flat(), ends: told.ends };
}

/** Why a line that was pasted is no date of a poll; null when it is, or asks which one is meant. */
export function whyLeft(line: string, today: string, lang: string): Why | null {
  const { dates } = readLine(line, today, lang);
  if (dates.length > 0) return dates.some((one) => !('line' in one) && one.on < today) ? 'over' : null;
  if (cut(plain(line)).some(({ kind, hour }) => kind === 'U' && hour && clock(hour) === null)) return 'noHour';
  const days = tell(plain(line), false).groups.flatMap((group) => group.days);
  return days.some((day) => readings(day, today, lang).length === 0) ? 'noDay' : 'unread';
}

/** The dates that somebody told in a text, whatever stands around them. */
export function readText(text: string, today: string, lang: string): (Typed | Doubt)[] {
  return text.split(SENTENCES).map(plain).flatMap((sentence) => inSentence(sentence, today, lang));
}

function inSentence(sentence: string, today: string, lang: string): (Typed | Doubt)[] {
  return tell(sentence, true).groups.filter(({ bound }) => !bound).flatMap(({ days, hours, first, to }) => {
    const line = sentence.slice(cut(sentence)[first].from, to);
    return days.flatMap((day) => read({ ...day, hours, line }, today, lang));
  });
}

interface Said { date: number; month: number; year?: number; weekday: number; slashed?: boolean; hours: string[]; line: string }

/** Nothing for a day that no calendar has. */
function read({ weekday, hours, line, ...day }: Said, today: string, lang: string): (Typed | Doubt)[] {
  const [on, turned] = readings(day, today, lang);
  if (!on) return [];
  const meant = weekday < 0 && !turned ? on : [on, turned].find((one) => one && weekdayOf(one) === weekday);
  if (meant) return hours.length > 0 ? hours.map((at) => ({ on: meant, at })) : [{ on: meant, at: null }];
  return weekday < 0 ? [{ line, on, other: turned, hours, figures: true }] : [{ line, on, other: nearest(on, weekday, today), hours }];
}

/** The day first, as everywhere; in English the month may be. A day that is over is not meant when the other one is to come. */
function readings({ slashed, ...day }: Pick<Said, 'date' | 'month' | 'year' | 'slashed'>, today: string, lang: string): string[] {
  const turned = lang === 'fr' || !slashed ? null : dated({ ...day, date: day.month, month: day.date }, today);
  const both = [dated(day, today), turned].filter((on): on is string => on !== null);
  const toCome = [...new Set(both)].filter((on) => both.length < 2 || on >= today);
  return toCome.length > 0 ? toCome : both.slice(0, 1);
}
