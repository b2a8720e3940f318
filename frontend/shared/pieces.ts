/** A line of French or English cut into what its pieces are: days, months, hours, and the small words between them. */
import { fold } from './fold';

/**
 * F a date in figures · N a number that a day may have · Q a higher one of two figures · Y a year · M a month · W a day of the week, V in short ·
 * A « mar », which is either · H an hour · D « 18.30 », an hour or a date · J « et », « ou » · S what stands between two ends · T « le » ·
 * L other small words · P a part of a day · B what makes a date another · U what cannot be a date or an hour though it looks like one · X any other word
 */
type Kind = 'F' | 'N' | 'Q' | 'Y' | 'M' | 'W' | 'V' | 'A' | 'H' | 'D' | 'J' | 'S' | 'T' | 'L' | 'P' | 'B' | 'U' | 'X' | ',' | '.' | '/' | ':';

export interface Hour { hours: number; minutes: number; half?: 'am' | 'pm'; }

export interface Piece {
  kind: Kind;
  /** As written, without accents or capitals. */
  text: string;
  from: number;
  to: number;
  /** A number, a month from 1, a day of the week from Sunday. */
  value: number;
  /** `slashed`: « 10/12 », of which some put the month first. */
  date?: { date: number; month: number; year?: number; slashed?: boolean };
  hour?: Hour;
}

const MONTHS = [
  ['janvier', 'january'], ['fevrier', 'february'], ['mars', 'march'], ['avril', 'april'], ['mai', 'may'], ['juin', 'june'],
  ['juillet', 'july'], ['aout', 'august'], ['septembre', 'september'], ['octobre', 'october'], ['novembre', 'november'], ['decembre', 'december'],
];
const WEEKDAYS = [
  ['dimanche', 'sunday'], ['lundi', 'monday'], ['mardi', 'tuesday'], ['mercredi', 'wednesday', 'weds'], ['jeudi', 'thursday'], ['vendredi', 'friday'], ['samedi', 'saturday'],
];
const SMALL: [Kind, string][] = [
  ['J', 'et ou or and puis then soit & +'], ['S', 'a au to until till through -'], ['T', 'le la les the'], ['L', 'de du des of at on en ce in from vers des'],
  ['P', 'matin matinee soir soiree aprem morning evening afternoon night nuit'],
  ['B', 'minuit midnight semaine week sauf except pas not ne avant apres before after partir demain tomorrow hier yesterday heure heures hour hours utc gmt trente half quarter'],
];
const KINDS = new Map(SMALL.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)));

const MONTH = '(?:jan|fev|feb|mar|avr|apr|mai|may|jui|jun|jul|aou|aug|sep|oct|nov|dec)';
const HALF = String.raw`\s*(?<half>[ap])(?:m|\.\s?m\.?)(?![a-z])`;
const PART = String.raw`(?:\s+(?:(?:du|le|in the|de l')\s*)?(?<part>matin|soir|apres[ -]?midi|morning|evening|afternoon)(?![a-z]))?`;
/** Tried in this order; each says what it is by the names of its groups. */
const SHAPES = [
  String.raw`(?<phone>(?:\+\d{2,3}[ .]?(?:\(0\))?\d|0\d)(?:[ ./-]?\d\d){4}(?!\d))`,
  String.raw`(?<isoYear>\d{4})(?<isoSign>[-/.])(?<isoMonth>\d{1,2})\k<isoSign>(?<isoDate>\d{1,2})(?!\d)(?:t(?<isoHours>\d\d):(?<isoMinutes>\d\d)(?::[\d.]+)?(?<zone>z|[+-]\d\d:?\d\d)?)?`,
  String.raw`(?<date>\d{1,2})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<year>\d{4}|\d{2})(?!\d|[./-]\d|\s?h(?![a-z]))`,
  String.raw`(?<fraction>24/7(?!\d|[./-])|(?:1/[2-9]|2/3|3/4)(?=\s+(?:d(?:es?|u)\s|d'|of\s|journee|heure|jour|day|hour|temps|finale|tarif)))`,
  String.raw`(?<shortDate>[0-3]?\d)/(?<shortMonth>[0-3]?\d)(?!\d|[./-]\d|\s?h(?![a-z])|e(?:me)?(?![a-z]))`,
  String.raw`(?<noon>(?:midi(?<halfPast>\s+et\s+demie?)?|(?:12\s+)?noon)(?![a-z]))`,
  String.raw`(?<hours>\d{1,2})(?:\s*h(?:eures?|rs?)?(?![a-z])(?:\s*(?<minutes>\d\d)(?![\d/]|\.\d|-\d{1,2}-|(?:er)?\s+(?:de\s+|of\s+)?${MONTH}))?(?:\s+et\s+(?<more>demie?|quart))?|:(?<exact>\d\d)(?::\d\d)?(?!\d))(?:${HALF})?${PART}`,
  String.raw`(?<wholeHours>\d{1,2})(?:[.](?<wholeMinutes>\d\d))?${HALF.replace('<half>', '<wholeHalf>')}`,
  String.raw`(?<dotted>(?<dotHours>\d{1,2})\.(?<dotMinutes>\d{1,2}))(?!\d|[./]\d)`,
  String.raw`(?<figures>\d+(?:[.:/]\d+)+[a-z]*|\d{3}\d*[a-z]+|\d{5,})`,
  String.raw`(?<aYear>(?:19|20|21)\d\d)(?!\d)`,
  String.raw`(?<number>\d{1,2})(?:\s?er|st|nd|rd|th|e|eme)?(?![\da-z%€])`,
  String.raw`(?<glued>\d+[a-z%€]*|[a-z]+\d[\w.]*)`,
  String.raw`(?<afternoon>apres[ -]midi)`,
  String.raw`(?<until>jusqu'(?:au?|en)(?![a-z]))`,
  String.raw`(?<today>aujourd'hui|today)`,
  String.raw`(?<elision>(?:[a-z]|qu)')`,
  String.raw`(?<word>\p{L}+)`,
  String.raw`(?<stop>[,;.:/()&+-])`,
];
const PIECE = new RegExp(SHAPES.join('|'), 'gu');

/** A line as it is compared, sign for sign: without accents and capitals, every blank a space, every dash a hyphen. */
export function plain(line: string): string {
  return line.normalize('NFKC').replace(/\p{Cf}/gu, '').replace(/[\u2010-\u2015\u2212→]/g, '-').replace(/[’‘]/g, '\'').replace(/\s/g, ' ');
}

export function cut(text: string): Piece[] {
  const folded = text.replace(/[^]/g, (sign) => (fold(sign).length === 1 ? fold(sign) : sign));
  return [...folded.matchAll(PIECE)].map((found) => ({ ...kindOf(found), text: found[0], from: found.index, to: found.index + found[0].length }));
}

type Meant = Pick<Piece, 'kind' | 'value' | 'date' | 'hour'>;

function kindOf({ groups = {} }: RegExpMatchArray): Meant {
  const g = groups as Record<string, string | undefined>;
  if (g.phone || g.fraction || g.glued || g.elision) return { kind: g.elision ? 'L' : 'X', value: 0 };
  if (g.isoYear) return iso(g);
  if (g.month ?? g.shortMonth) return inFigures(g);
  if (g.hours ?? g.wholeHours ?? g.dotted ?? g.noon) return anHour(g);
  if (g.figures) return { kind: 'U', value: 0 };
  if (g.aYear) return { kind: 'Y', value: Number(g.aYear) };
  if (g.number) return { kind: Number(g.number) > 31 ? 'Q' : Number(g.number) > 0 ? 'N' : 'X', value: Number(g.number) };
  if (g.afternoon) return { kind: 'P', value: 0 };
  if (g.until) return { kind: 'S', value: 0 };
  if (g.today) return { kind: 'B', value: 0 };
  return g.stop ? { kind: stop(g.stop), value: 0 } : named(g.word!);
}

function stop(sign: string): Kind {
  return KINDS.get(sign) ?? (sign === ';' ? ',' : sign === '(' || sign === ')' ? ':' : sign as Kind);
}

function iso({ isoYear, isoMonth, isoDate, isoHours, isoMinutes, zone }: Record<string, string | undefined>): Meant {
  const hour = isoHours ? { hours: Number(isoHours), minutes: Number(isoMinutes) } : undefined;
  return { kind: zone ? 'U' : 'F', value: 0, hour, date: { date: Number(isoDate), month: Number(isoMonth), year: Number(isoYear) } };
}

function inFigures({ date, sign, month, year, shortDate, shortMonth }: Record<string, string | undefined>): Meant {
  const read = { date: Number(date ?? shortDate), month: Number(month ?? shortMonth), year: year ? Number(year.length === 2 ? `20${year}` : year) : undefined, slashed: (sign ?? '/') === '/' };
  return { kind: 'F', value: 0, date: read };
}

function anHour(g: Record<string, string | undefined>): Meant {
  if (g.noon) return { kind: 'H', value: 0, hour: { hours: 12, minutes: g.halfPast ? 30 : 0 } };
  const more = g.more ? (g.more === 'quart' ? 15 : 30) : 0;
  const hours = Number(g.hours ?? g.wholeHours ?? g.dotHours);
  const half = g.half ?? g.wholeHalf ?? (hours > 0 && hours < 12 && g.part ? (/^m/.test(g.part) ? 'a' : 'p') : undefined);
  const hour: Hour = { hours, minutes: Number(g.minutes ?? g.exact ?? g.wholeMinutes ?? g.dotMinutes ?? more), half: half ? (half === 'a' ? 'am' : 'pm') : undefined };
  if (g.dotted) return { kind: 'D', value: 0, hour, date: { date: hours, month: hour.minutes } };
  return { kind: clock(hour) ? 'H' : 'U', value: 0, hour };
}

/** `HH:MM`; null for an hour that no clock has. */
export function clock({ hours, minutes, half }: Hour): string | null {
  if (half && (hours < 1 || hours > 12)) return null;
  const read = half ? (hours % 12) + (half === 'pm' ? 12 : 0) : hours;
  return read < 24 && minutes < 60 ? `${String(read).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` : null;
}

function named(word: string): Meant {
  const small = KINDS.get(word);
  if (small) return { kind: small, value: 0 };
  const month = monthOf(word);
  const full = WEEKDAYS.findIndex((names) => names.includes(word.replace(/s$/, '')) || names.includes(word));
  if (full >= 0) return { kind: 'W', value: full };
  const short = word.length >= 3 && word.length <= 5 ? WEEKDAYS.findIndex((names) => names.some((name) => name.startsWith(word))) : -1;
  if (month > 0) return { kind: short >= 0 ? 'A' : 'M', value: month };
  return { kind: short >= 0 ? 'V' : 'X', value: short };
}

/** In full, or as much of it as tells it from the others. */
function monthOf(word: string): number {
  const meant = MONTHS.flatMap((names, at) => (word.length >= 3 && names.some((name) => name.startsWith(word)) ? [at + 1] : []));
  return meant.length === 1 ? meant[0] : 0;
}

/** « mar », as a day of the week. */
export const TUESDAY = 2;
