/** The dates that one line tells, each with its hours: the pieces of the line are joined to what people mean by them. */
import { clock, cut, type Hour, type Piece, TUESDAY } from './pieces';

interface Day { date: number; month: number; year?: number; weekday: number; from: number; slashed?: boolean }

/** Days that are told together share their hours: « 10 et 12 décembre à 18 h ». `bound`: not days, but where a time begins or ends. */
interface Group { first: number; after: number; days: Day[]; hours: string[]; bound: boolean; to: number }

/** `sure`: nothing else in the line may be a date or an hour. `ends`: hours at which something ends were passed over. */
export interface Told { groups: Group[]; sure: boolean; ends: boolean }

const NAME = '(?:[WVA][.,]?)?[LT]*';
const BEFORE = `(?:${NAME}N[,JS]+)*`;
const CHAIN = new RegExp(`${BEFORE}${NAME}(?:N[LT]*[MA]\\.?(?:,?Y)?|F)|(?:[WVA][.,]?)?[LT]*[MA]\\.?[LT]*N(?:[,JS]+N(?![SJ]H)(?=[,JSHY.:PB]|$))*(?:,?Y)?`, 'g');

export function tell(text: string, inSentences: boolean): Told {
  const pieces = cut(text);
  settleDotted(pieces, inSentences);
  let kinds = pieces.map(({ kind }) => kind).join('');
  const groups = [...kinds.matchAll(CHAIN)].map((found) => group(pieces, found.index, found.index + found[0].length));
  groups.forEach((one) => lateYear(pieces, one));
  kinds = groups.reduce(hide, kinds);
  kinds = follow(pieces, kinds, groups);
  kinds = nameDays(pieces, kinds, { groups, inSentences });
  bounds(kinds, groups);
  kinds = beginnings(pieces, kinds);
  const read = attach(pieces, kinds, groups, inSentences);
  share(kinds, groups);
  return { groups, ends: read.ends, sure: read.sure && !isOfTheEvening(pieces) && !DOUBTFUL.some((shape) => shape.test(kinds)) && groups.every(({ bound }) => !bound) };
}

/**
 * What may be another date or hour, beside what was read: a number is none at the head of a line, « 2 : », or beside a word of its own,
 * « salle 12 », « 12 places ».
 */
const DOUBTFUL = [
  /[UBDM]/, /(?<!X|^|^S)N(?!X)|^S?N(?![X.:])/, /J[LT]*N/, /N[JS]+[LTWV]*[GH]/, /G[^G]*?S[LTWV]*G/, /W/,
  /G[^GH]*P[^GH]*(?:G|$)|^[^GH]*P[^H]*$/, /H\/H/,
];

/** « 10 décembre soir, 8 h »: an hour of which half is not said. */
function isOfTheEvening(pieces: Piece[]): boolean {
  return pieces.some(({ kind, text }) => kind === 'P' && !/^m/.test(text)) && pieces.some(({ kind, hour }) => kind === 'H' && hour!.hours < 12 && !hour!.half);
}

function hide(kinds: string, { first, after }: Group): string {
  return kinds.slice(0, first) + 'G'.repeat(after - first) + kinds.slice(after);
}

/** « 18.30 » is an hour beside a date or after « à »; « 10.12 » alone is a date, but not in a sentence, where it may be a price. */
function settleDotted(pieces: Piece[], inSentences: boolean): void {
  let dated = inSentences || pieces.some(({ kind }, at) => kind === 'F' || ((kind === 'M' || kind === 'A') && (pieces[at - 1]?.kind === 'N' || pieces[at + 1]?.kind === 'N')));
  pieces.forEach((piece, at) => {
    if (piece.kind !== 'D') return;
    const { kind: before, text } = pieces[at - 1] ?? {};
    const after = pieces[at + 1]?.kind;
    const isHour = /\.\d\d$/.test(piece.text) && clock(piece.hour!) !== null;
    const isDate = piece.date!.date <= 31 && piece.date!.month <= 12 && piece.date!.month > 0;
    const called = ['a', 'at', 'de', 'des', 'from', 'vers', '-'].includes(text ?? '') || before === 'H';
    if (isHour && called && (dated || !isDate)) piece.kind = 'H';
    else if (!dated && isDate) {
      Object.assign(piece, { kind: 'F', hour: undefined });
      dated = true;
    } else if (isHour && !inSentences && after !== 'X') piece.kind = 'H';
    else if (inSentences) piece.kind = 'X';
  });
}

function group(pieces: Piece[], first: number, after: number): Group {
  const own = pieces.slice(first, after);
  const figures = own.find(({ kind }) => kind === 'F');
  const month = figures?.date?.month ?? own.findLast(({ kind, text }, at) => kind === 'M' || (kind === 'A' && (own[at - 1]?.kind === 'N' || at === 0 || text.length > 3)))!.value;
  const year = figures ? figures.date!.year : own.find(({ kind }) => kind === 'Y')?.value;
  const days: Day[] = [];
  let weekday = -1;
  own.forEach((piece, at) => {
    if (piece.kind === 'W' || piece.kind === 'V') weekday = piece.value;
    if (piece.kind === 'A' && own.slice(at + 1).some(({ kind }) => kind === 'M' || kind === 'A' || kind === 'F')) weekday = TUESDAY;
    if (piece.kind !== 'N' && piece.kind !== 'F') return;
    days.push({ date: piece.date?.date ?? piece.value, month, year, weekday, from: piece.from, slashed: piece.date?.slashed });
    weekday = -1;
  });
  const hour = figures?.hour && clock(figures.hour);
  return { first, after, days, hours: hour ? [hour] : [], bound: own.some(({ kind }) => kind === 'S'), to: own.at(-1)!.to };
}

/** « 10 décembre 27 »: a number that no day and no hour has. */
function lateYear(pieces: Piece[], one: Group): void {
  const [last, next, then] = [pieces[one.after - 1], pieces[one.after], pieces[one.after + 1]];
  if ((last.kind !== 'M' && last.kind !== 'A') || !next || !['N', 'Q'].includes(next.kind) || next.value < 24) return;
  if (then && !['H', 'S', 'L', ',', ':', '.'].includes(then.kind)) return;
  one.days.forEach((day) => (day.year = 2000 + next.value));
  one.after += 1;
  one.to = next.to;
}

/** « mardi 8 décembre à 18 h et jeudi 10 »: a later day of the month just told. */
function follow(pieces: Piece[], kinds: string, groups: Group[]): string {
  for (const found of kinds.matchAll(/(?:[WVA][.,]?[LT]*|T)N(?!X)/g)) {
    const at = found.index + found[0].length - 1;
    const last = groups.findLast(({ first }) => first < at)?.days.at(-1);
    if (!last || pieces[at].value <= last.date) continue;
    const name = pieces[found.index];
    const day = { ...last, slashed: false, date: pieces[at].value, weekday: name.kind === 'A' ? TUESDAY : name.kind === 'T' ? -1 : name.value, from: pieces[at].from };
    const made: Group = { first: found.index, after: at + 1, days: [day], hours: [], bound: false, to: pieces[at].to };
    groups.push(made);
    groups.sort((one, other) => one.first - other.first);
    kinds = hide(kinds, made);
  }
  return kinds;
}

/** « samedi : 12/12 », « 12/12 (samedi) »: a day of the week that stands apart from its date. */
function nameDays(pieces: Piece[], kinds: string, { groups, inSentences }: { groups: Group[]; inSentences: boolean }): string {
  for (const { index: at } of kinds.matchAll(/W/g)) {
    const next = groups.find(({ first }) => first > at);
    const between = next ? kinds.slice(at + 1, next.first) : '';
    const last = groups.findLast(({ first }) => first < at);
    const day = next && (inSentences ? /^[LT.,:]*$/ : /^[^JWH]*$/).test(between) ? next.days[0]
      : last && /^[,:]*$/.test(kinds.slice(last.after, at)) ? last.days.at(-1) : undefined;
    if (!day || day.weekday >= 0) continue;
    day.weekday = pieces[at].value;
    kinds = kinds.slice(0, at) + 'L' + kinds.slice(at + 1);
  }
  return kinds;
}

/** « 20/12 - 22/12 », « avant le 10 décembre », « semaine du 7 décembre » */
function bounds(kinds: string, groups: Group[]): void {
  groups.forEach((one) => (one.bound ||= /B[LT]*$/.test(kinds.slice(0, one.first))));
  groups.slice(1).forEach((next, at) => {
    if (/^[LT.,]*S[LT.,]*$/.test(kinds.slice(groups[at].after, next.first))) groups[at].bound = next.bound = true;
  });
}

/** « 14 à 16 h », « 14-16 h », « 18 ou 20 h », « 6-8 pm »: the first number is an hour too, and of the same half of the day. */
function beginnings(pieces: Piece[], kinds: string): string {
  for (const found of [...kinds.matchAll(/([NH])(?:[SJ]|,)(?=H)/g)].reverse()) {
    const [here, next] = [pieces[found.index], pieces[found.index + 2].hour!];
    if (found[1] === 'N' && (found[0][1] === ',' || kinds[found.index - 1] === 'T')) continue;
    const begins: Hour = here.hour ?? { hours: here.value, minutes: 0 };
    if (next.half && !begins.half && begins.hours <= 12 && !/h/.test(here.text) && here.text !== 'midi' && here.text !== 'noon') begins.half = half(begins, next);
    if (!clock(begins)) continue;
    here.hour = begins;
    kinds = kinds.slice(0, found.index) + 'H' + kinds.slice(found.index + 1);
  }
  return kinds;
}

function half(begins: Hour, ends: Hour): Hour['half'] {
  const before = ends.hours % 12 !== 0 && begins.hours % 12 < ends.hours % 12;
  return ends.half === 'pm' && before ? 'pm' : 'am';
}

/** Each hour goes to the days before it; when the line begins with one, to those after it. « 8 décembre à 18 h, 20 h le 10 décembre » does both. */
function attach(pieces: Piece[], kinds: string, groups: Group[], inSentences: boolean): { sure: boolean; ends: boolean } {
  const leads = hourLeads(kinds, groups);
  let [sure, ends] = [true, false];
  let last = -1;
  for (let at = kinds.indexOf('H'); at >= 0 && groups.length > 0; at = kinds.indexOf('H', at + 1)) {
    let mine = (leads ? groups.find(({ first }) => first > at) : groups.findLast(({ first }) => first < at)) ?? (leads ? groups.at(-1)! : groups[0]);
    const next = groups.find(({ first }) => first > at);
    if (!leads && next && next !== mine && mine.hours.length > 0 && next.first === at + 1 && 'LT'.includes(pieces[at + 1].kind)) {
      sure = false;
      mine = next;
    }
    const between = last >= 0 ? kinds.slice(last + 1, at) : '';
    const ended = last >= 0 && /^[LT]*S[LT]*$/.test(between) && kinds[last] === 'H';
    const joined = /^[,J]*[LS]*$/.test(between) && !/^[LT]*S/.test(between);
    if (ended) ends = true;
    else if (mine.hours.length === 0 || joined || (!inSentences && between.includes('G'))) keep(mine, clock(pieces[at].hour!)!, pieces[at]);
    else sure = false;
    if (leads && at > groups.at(-1)!.first) sure = false;
    last = ended ? -1 : at;
  }
  return { sure, ends };
}

function hourLeads(kinds: string, groups: Group[]): boolean {
  return groups.length > 1 && kinds.indexOf('H') >= 0 && kinds.indexOf('H') < groups[0].first;
}

/** « 14/12 ou 15/12 à 19 h », « 19 h le 14/12 et le 15/12 »: whole dates that are joined share their hours as those of one month do. */
function share(kinds: string, groups: Group[]): void {
  const leads = hourLeads(kinds, groups);
  const inOrder = leads ? groups : [...groups].reverse();
  inOrder.slice(1).forEach((one, at) => {
    const told = inOrder[at];
    const [first, next] = leads ? [told, one] : [one, told];
    if (one.hours.length === 0 && /^[LT]*[,J]+[LT]*$/.test(kinds.slice(first.after, next.first))) one.hours = [...told.hours];
  });
}

function keep(mine: Group, hour: string, { to }: Piece): void {
  if (!mine.hours.includes(hour)) mine.hours.push(hour);
  mine.to = Math.max(mine.to, to);
}
