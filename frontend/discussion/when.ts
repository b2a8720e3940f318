import { dayInShort, dayOf, timeOf } from '../shared/dates';

/** « 14 h 20 » for today, « hier », « 3 nov. » before: when something was said, for a small place. */
export function whenShort(instant: string, lang: string, now: string = new Date().toISOString()): string {
  const day = dayOf(instant);
  return day === dayOf(now) ? timeOf(instant, lang) : dayInShort(day, dayOf(now), lang);
}
