/** Dates as they are said: « mercredi 18 novembre », « 14 h 20 ». A day is a local `YYYY-MM-DD`, on the clock of the reader's profile. */
export function dayOf(instant: string): string {
  return local(instant).slice(0, 10);
}

export function timeOf(instant: string, lang: string): string {
  return hour(local(instant).slice(11), lang);
}

/** « Aujourd’hui », « Hier », else the day in full, with its year when it is another one. */
export function dayInFull(day: string, today: string, lang: string): string {
  const distance = daysBetween(today, day);
  return distance === 0 || distance === -1 ? capital(new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(distance, 'day')) : inFull(day, lang, otherYear(day, today));
}

/** « Mercredi 18 novembre 2026 », for whoever reads it on another day, on paper. */
export function dateInFull(day: string, lang: string): string {
  return inFull(day, lang, { year: 'numeric' });
}

/** « Mercredi 18 novembre 2026 à 0 h 11 ». */
export function momentInFull(instant: string, lang: string): string {
  return `${dateInFull(dayOf(instant), lang)}${lang === 'fr' ? ' à ' : ' at '}${timeOf(instant, lang)}`;
}

/** « demain », « 10 déc. », for a small place. */
export function dayInShort(day: string, today: string, lang: string): string {
  const distance = daysBetween(today, day);
  return Math.abs(distance) <= 1 ? new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(distance, 'day') : dateInShort(day, today, lang);
}

/** « 10 déc. », whatever the day is today. */
export function dateInShort(day: string, today: string, lang: string): string {
  return first(new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short', ...otherYear(day, today) }).format(noon(day)), lang);
}

/** « jeudi 10 décembre à 18 h 30 » for a local date or date and time. */
export function dueInFull(due: string, today: string, lang: string): string {
  const day = dayInFull(due.slice(0, 10), today, lang);
  return due.length > 10 ? `${day}${lang === 'fr' ? ' à ' : ' at '}${hour(due.slice(11, 16), lang)}` : day;
}

/** Whole days from one day to another, whatever the clocks did in between. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}

/** The day that is so many days later. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** « 18 h 30 », « 10 h », « 6:30 pm », « 12 noon » for a time as `HH:MM`: as `SaidDates` says it in Java. */
export function hour(at: string, lang: string): string {
  const [hours, minutes] = at.split(':').map(Number);
  if (lang === 'fr') return minutes === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${String(minutes).padStart(2, '0')}`;
  if (hours === 12 && minutes === 0) return '12\u00a0noon';
  const end = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `${hours % 12 || 12}${end}\u00a0${hours < 12 ? 'am' : 'pm'}`;
}

/** « 1er décembre »: the first of a month, in French. */
export function first(said: string, lang: string): string {
  return lang === 'fr' ? said.replace(/\b1 /, '1er ') : said;
}

/** Without the comma that English sets after the weekday only where a year follows. */
function inFull(day: string, lang: string, year: Intl.DateTimeFormatOptions): string {
  return capital(first(new Intl.DateTimeFormat(lang, { weekday: 'long', day: 'numeric', month: 'long', ...year }).format(noon(day)).replace(',', ''), lang));
}

function capital(said: string): string {
  return said.charAt(0).toUpperCase() + said.slice(1);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** `YYYY-MM-DD HH:MM` by the clock that the server wrote on the page (see `Sessions`): the browser's own where it knows no other. */
function local(instant: string): string {
  const said = Object.fromEntries(clockOf(document.documentElement.dataset.zone ?? '').formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${said.year}-${said.month}-${said.day} ${said.hour}:${said.minute}`;
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const clock = clocks.get(zone) ?? clockAt(zone);
  clocks.set(zone, clock);
  return clock;
}

function clockAt(zone: string): Intl.DateTimeFormat {
  const parts: Intl.DateTimeFormatOptions = { hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' };
  try {
    return new Intl.DateTimeFormat('en', { ...parts, timeZone: zone || undefined });
  } catch {
    return new Intl.DateTimeFormat('en', parts);
  }
}

function noon(day: string): Date {
  return new Date(`${day}T12:00`);
}

function otherYear(day: string, today: string): Intl.DateTimeFormatOptions {
  return day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' };
}
