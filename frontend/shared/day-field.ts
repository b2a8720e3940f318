import { weekdayOf } from './calendar';
import { called } from './called';
import { dayOf } from './dates';
import { fold } from './fold';
import { later } from './month';
import { cut, plain } from './pieces';
import { readLine } from './reading';

interface Day { day: number; month: number; year: number }
interface Language { parseDate(words: string): Day | false | undefined; asSaid?: boolean }

/** A field of Vaadin for a day (@vaadin/date-picker). */
export interface DayField extends HTMLElement { i18n: Language; autoOpenDisabled: boolean }

const DISTANCES = new Map(['aujourd\'hui', 'demain', 'apres-demain'].map((word, days) => [word, days]).concat([['today', 0], ['tomorrow', 1]]) as [string, number][]);

/**
 * A day is typed as it is said too: « 5 décembre », « mardi 8 décembre », « 5/12 », « demain », « jeudi ». By the time that somebody types
 * the field reads its own language. With a keyboard the calendar opens when it is asked for: by itself it would take the next Tab.
 */
export function asSaid(field: DayField, lang: string): void {
  field.autoOpenDisabled = !matchMedia('(pointer: coarse)').matches;
  field.addEventListener('focusin', () => {
    const language = field.i18n;
    if (language.asSaid) return;
    field.i18n = { ...language, asSaid: true, parseDate: (words) => language.parseDate(words) || partsOf(dayMeant(words, dayOf(new Date().toISOString()), lang)) };
  });
}

/** Null for words that are no day, or may be another one. */
export function dayMeant(words: string, today: string, lang: string): string | null {
  const typed = fold(plain(words)).trim().replace(/\s*-\s*|(?<=^apres)\s+/g, '-');
  const distance = DISTANCES.get(typed) ?? daysToWeekday(typed, today);
  if (distance !== undefined) return later(today, distance);
  const [day, ...more] = readLine(words, today, lang).dates;
  return day && more.length === 0 && (!('line' in day) || day.figures) && !('at' in day && day.at) ? day.on : null;
}

/** The next day of that name; that of today's is in a week. */
function daysToWeekday(typed: string, today: string): number | undefined {
  const [piece, ...more] = cut(typed.replace(/ prochain$|^next /, ''));
  return piece?.kind === 'W' && more.length === 0 ? (piece.value - weekdayOf(today) + 6) % 7 + 1 : undefined;
}

function partsOf(on: string | null): Day | false {
  if (on === null) return false;
  const [year, month, day] = on.split('-').map(Number);
  return { year, month: month - 1, day };
}

declare global {
  interface Called { asSaid: typeof asSaid }
}

called({ asSaid });
