import { first, hour } from '../shared/dates';
import type { Words } from '../shared/words';
import type { When } from './types';

/** The parts of a date, as a column or a card writes them; the year of another year than this. */
export interface Said { weekday: string; day: string; month: string; year: string; hour: string }

export function parts({ on, at }: Pick<When, 'on' | 'at'>, lang: string): Said {
  const say = (style: Intl.DateTimeFormatOptions) => format(lang, style).format(noon(on));
  return { weekday: say({ weekday: 'short' }), day: String(Number(on.slice(8))), month: say({ month: 'short' }), year: year(on).year ? on.slice(0, 4) : '', hour: at ? hour(at, lang) : '' };
}

/** « jeudi 10 décembre à 18 h 30 », « mardi 1er décembre ». */
export function inFull({ on, at }: Pick<When, 'on' | 'at'>, lang: string): string {
  const day = dated(on, lang, { weekday: 'long', day: 'numeric', month: 'long', ...year(on) });
  return at ? `${day}${lang === 'fr' ? ' à ' : ' at '}${hour(at, lang)}` : day;
}

/** « jeu. 10 déc. 18 h 30 », where there is little room: as `SaidDates` says it in Java. */
export function inShort(when: Pick<When, 'on' | 'at'>, lang: string): string {
  const { weekday, day, month, year, hour } = parts(when, lang);
  return [weekday, first(`${day} ${month}`, lang), year, hour].filter(Boolean).join(' ');
}

/** « 10 décembre », « 1er décembre ». */
export function date(on: string, lang: string): string {
  return dated(on, lang, { day: 'numeric', month: 'long' });
}

/** « mardi ». */
export function weekday(on: string, lang: string): string {
  return dated(on, lang, { weekday: 'long' });
}

/** Without the comma that English sets after the weekday only where a year follows. */
function dated(on: string, lang: string, style: Intl.DateTimeFormatOptions): string {
  return first(format(lang, style).format(noon(on)).replace(',', ''), lang);
}

/** « 35 min », « 1 h », « 1 h 05 »: as `Lasting` says it in Java. */
export function lasting(minutes: number, say: Words): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return say('minutes', minutes);
  return rest === 0 ? say('hours', hours) : say('both', hours, String(rest).padStart(2, '0'));
}

/** What somebody wrote, its « ? » never alone on a line. */
export function tied(text: string): string {
  return text.replace(/ (?=[?!:;»])/g, '\u00a0');
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once: making one takes longer than all that it is then used for. */
function format(lang: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + Object.entries(style).join();
  const made = formats.get(key) ?? new Intl.DateTimeFormat(lang, style);
  formats.set(key, made);
  return made;
}

function year(on: string): Intl.DateTimeFormatOptions {
  return on.slice(0, 4) === String(new Date().getFullYear()) ? {} : { year: 'numeric' };
}

function noon(on: string): Date {
  return new Date(`${on}T12:00`);
}
