import { expect, test } from 'vitest';
import { readHour, readHours, readLine, readText, type Typed, whyLeft } from './reading';

const TODAY = '2026-11-26';

const read = (line: string, lang = 'fr') => readLine(line, TODAY, lang).dates;
/** « 12-08 18:30 », the dates of a list in one line. */
const said = (dates: object[]) => (dates as Typed[]).map(({ on, at }) => [on.replace('2026-', ''), at].filter(Boolean).join(' ')).join(', ');

test.each([
  ['18h30', '18:30'], ['18.30', '18:30'], ['18:30', '18:30'], ['18 h 30', '18:30'], ['18 h', '18:00'], ['9', '09:00'],
  ['6:30 pm', '18:30'], ['6 PM', '18:00'], ['12 am', '00:00'], ['12 pm', '12:00'], ['0h15', '00:15'], ['18 : 30', '18:30'], ['18 heures', '18:00'], ['18 heures 30', '18:30'],
  ['midi', '12:00'], ['noon', '12:00'], ['12 noon', '12:00'], ['6 p.m.', '18:00'],
  ['25h', null], ['18h75', null], ['18.', null], ['18 :', null], ['13 pm', null], ['bientôt', null], ['18h30 environ', null],
])('an hour: %s', (text, hour) => {
  expect(readHour(text)).toBe(hour);
});

test('several hours', () => {
  expect(readHours('20h, 18h30 et 9h')).toEqual(['09:00', '18:30', '20:00']);
  expect(readHours('18h30; 18.30')).toEqual(['18:30']);
  expect(readHours('20h ou 18h30')).toEqual(['18:30', '20:00']);
  expect(readHours('midi et demi')).toEqual(['12:30']);
  expect(readHours('18h30-20h')).toBeNull();
  expect(readHours('')).toEqual([]);
  expect(readHours('18h30, tard')).toBeNull();
});

test.each([
  ['jeudi 10 décembre 2026 18h30', '2026-12-10', '18:30'],
  ['jeu. 10 déc. à 18 h 30', '2026-12-10', '18:30'],
  ['1er janvier', '2027-01-01', null],
  ['26 novembre', '2026-11-26', null],
  ['25 novembre', '2027-11-25', null],
  ['10/12/2026 18:30', '2026-12-10', '18:30'],
  ['10/12', '2026-12-10', null],
  ['10.12.26 à 9h', '2026-12-10', '09:00'],
  ['2026-12-10', '2026-12-10', null],
  ['2026-12-10T18:30', '2026-12-10', '18:30'],
  ['Thursday, December 10, 2026 6:30 pm', '2026-12-10', '18:30'],
  ['10 Dec 2026, 6 pm', '2026-12-10', '18:00'],
  ['March 1st', '2027-03-01', null],
  ['29 février', '2028-02-29', null],
  ['15 août', '2027-08-15', null],
])('a line: %s', (line, on, at) => {
  expect(read(line)).toEqual([{ on, at }]);
});

test.each([
  ['jeudi 11 décembre', '2026-12-11', '2026-12-10', null],
  ['jeu. 11 déc. à 18 h 30', '2026-12-11', '2026-12-10', '18:30'],
  ['Thursday, December 11, 2026 6:30 pm', '2026-12-11', '2026-12-10', '18:30'],
  ['Sat 2026-12-11', '2026-12-11', '2026-12-12', null],
  ['lundi 11/12/2026', '2026-12-11', '2026-12-14', null],
  ['mardi 26 novembre', '2026-11-26', '2026-12-01', null],
])('a line whose day of the week is not that of its date: %s', (line, on, other, at) => {
  expect(read(line)).toEqual([{ line, on, other, hours: at ? [at] : [] }]);
});

test.each([
  ['mar 8 déc', '2026-12-08'], ['8 mar', '2027-03-08'], ['mar 8', '2027-03-08'], ['réunion du samedi : 12/12', '2026-12-12'], ['10 juil', '2027-07-10'],
  ['Mon anniversaire, le 11 décembre', '2026-12-11'], ['12 rue des Halles, le 10 décembre', '2026-12-10'],
])('months and weekdays in short: %s', (line, on) => {
  expect(read(line)).toEqual([{ on, at: null }]);
});

test.each(['1. mardi 8 décembre', '2 : mardi 8 décembre', 'Option 2 : mardi 8 décembre', 'Le mardi 8 décembre, nous serons 12.', '2) mardi 8 décembre',
  'Option 2 : 12 places, mardi 8 décembre', 'mardi 8 décembre, 12 habitants viennent'])(
  'a number is no hour: %s', (line) => {
    expect(read(line)).toEqual([{ on: '2026-12-08', at: null }]);
  });

test.each(['1. mardi 8 décembre à 18h30', 'Option 2 : mardi 8 décembre 18:30', '3. mardi 8 décembre, 18.30', '4. mardi 8 décembre à 6:30 pm'])('a numbered line with its hour: %s', (line) => {
  expect(read(line)).toEqual([{ on: '2026-12-08', at: '18:30' }]);
});

test('the dates that a message tells, and nothing that only looks like one', () => {
  const message = 'Je propose mardi 8 décembre à 18h30, jeudi 10 décembre ou samedi 12 décembre, au local.\nIl faut 10 marqueurs, 2 maisons et 3.5 km de fil, avant mai 2027.';
  expect(readText(message, TODAY, 'fr')).toEqual([
    { on: '2026-12-08', at: '18:30' }, { on: '2026-12-10', at: null }, { on: '2026-12-12', at: null },
  ]);
  expect(readText('Shall we meet on Thursday, December 10, 2026 6 pm or 12 Dec?', TODAY, 'fr')).toEqual([{ on: '2026-12-10', at: '18:00' }, { on: '2026-12-12', at: null }]);
  expect(readText('Rien à signaler.', TODAY, 'fr')).toEqual([]);
});

test.each([
  ['10 et 12 décembre', '12-10, 12-12'],
  ['10, 11 et 12 décembre', '12-10, 12-11, 12-12'],
  ['10/12 ou 12/12', '12-10, 12-12'],
  ['10/12,11/12,12/12', '12-10, 12-11, 12-12'],
  ['le 10 ou 11/12', '12-10, 12-11'],
  ['mardi 8/12 et jeudi 10/12 18h', '12-08 18:00, 12-10 18:00'],
  ['14/12 ou 15/12 à 19 h', '12-14 19:00, 12-15 19:00'],
  ['14/12, 15/12 et 16/12 à 19 h', '12-14 19:00, 12-15 19:00, 12-16 19:00'],
  ['14/12 à midi, 15/12 ou 16/12 à 19 h', '12-14 12:00, 12-15 19:00, 12-16 19:00'],
  ['19 h le 14/12 et le 15/12', '12-14 19:00, 12-15 19:00'],
  ['mardi 8 décembre ou le 10 à 18h', '12-08 18:00, 12-10 18:00'],
  ['mardi 8 et jeudi 10 décembre', '12-08, 12-10'],
  ['mar 8 et jeu 10 déc', '12-08, 12-10'],
  ['mardi 8, jeudi 10 ou samedi 12 décembre à 18 h', '12-08 18:00, 12-10 18:00, 12-12 18:00'],
  ['les mardis 1er, 8 et 15 décembre à 20h', '12-01 20:00, 12-08 20:00, 12-15 20:00'],
  ['samedi 5 et dimanche 6 décembre 14h-18h', '12-05 14:00, 12-06 14:00'],
  ['samedi 5 décembre de 14h à 18h et dimanche 6 décembre de 10h à 12h', '12-05 14:00, 12-06 10:00'],
  ['5/12, 14h30-17h; 6/12, 10h-12h', '12-05 14:30, 12-06 10:00'],
  ['mardi 8 décembre à 18h et jeudi 10 à 20h', '12-08 18:00, 12-10 20:00'],
  ['18h30 le 10 décembre, 20h le 12 décembre', '12-10 18:30, 12-12 20:00'],
  ['31 décembre et 2 janvier', '12-31, 2027-01-02'],
  ['on Tuesday 8 or Thursday 10 December', '12-08, 12-10'],
  ['Mon 7, Tue 8 and Wed 9 December, 6-8pm', '12-07 18:00, 12-08 18:00, 12-09 18:00'],
  ['December 8, 10 or 12', '12-08, 12-10, 12-12'],
  ['10th, 11th and 12th of December at 7.30pm', '12-10 19:30, 12-11 19:30, 12-12 19:30'],
])('several dates of one line: %s', (line, dates) => {
  expect(said(read(line))).toBe(dates);
  expect(said(readText(line, TODAY, 'fr'))).toBe(dates);
});

test.each([
  ['2026/12/10', '12-10'], ['2026.12.10', '12-10'], ['10-12-2026', '12-10'], ['1 er décembre', '12-01'], ['1ᵉʳ décembre', '12-01'], ['１０/１２/2026', '12-10'],
  ['10th of December', '12-10'], ['Monday the 14th of December', '12-14'], ['December the 14th', '12-14'], ['10 décembre 27', '2027-12-10'],
  ['1/2 journée le 10/12', '12-10'], ['tel 06.12.34.56.78 le 10 décembre', '12-10'], ['10.12. 18.30', '12-10 18:30'], ['mardi 8 décembre à 18.10', '12-08 18:10'],
  ['10 décembre 14 à 16h', '12-10 14:00'], ['10 décembre 9-12h', '12-10 09:00'], ['10 décembre 6:30 p.m.', '12-10 18:30'], ['10 décembre 6 p.m.', '12-10 18:00'],
  ['10 décembre à 8 h du soir', '12-10 20:00'], ['Friday 11 December 6:30-8pm', '12-11 18:30'], ['Sat 12 Dec 10 to noon', '12-12 10:00'],
  ['18h30 10/12', '12-10 18:30'], ['18 h 10 décembre', '12-10 18:00'], ['10 décembre à midi', '12-10 12:00'], ['noon on 10 December', '12-10 12:00'], ['Thursday 10 December at 12 noon', '12-10 12:00'],
  ['le 12 décembre à midi et demi', '12-12 12:30'], ['10 décembre à 18 h et demie', '12-10 18:30'],
  ['10 décembre 2026 18h30 et 20h', '12-10 18:30, 12-10 20:00'], ['10/12/2026;18:30;20:00', '12-10 18:30, 12-10 20:00'], ['10 décembre, 18 ou 20h', '12-10 18:00, 12-10 20:00'],
])('what is written otherwise is read as it is meant: %s', (line, dates) => {
  expect(said(read(line))).toBe(dates);
});

test.each([
  'du 10 au 12 décembre', '10-12 décembre', '20/12 - 22/12', '1 - 10 décembre', 'semaine du 7 décembre', 'avant le 10 décembre', 'pas le 10 décembre',
  '10 décembre et 12', 'mardi 8 décembre ou mercredi', '10 décembre ou vendredi', 'mardi 8 décembre ou en janvier', 'demain ou le 10 décembre',
  'December 10 at 6', '10 décembre 24h', '10 décembre 18h60', '10 décembre minuit', '10 décembre, 14h/16h', '10 décembre 20h (2h)', '8 décembre à 18h, 20h le 10 décembre', '10 décembre 18 heures trente',
  'jeudi 10 décembre matin', '10 décembre soir, 8h', 'budget 10.12 euros, le 11 décembre', '10 décembre et 31 novembre',
  '2026-12-10T18:30:00Z', 'jeudi 10 décembre 18h30 heure de Paris', '12/25/2026', 'du 5 au 8', 'le 12 à midi', '20261210', '24/7',
])('a line that says more than was understood stays whole: %s', (line) => {
  expect(read(line)).toEqual([]);
});

test.each([
  ['31/02 18h', 'noDay'], ['31 novembre', 'noDay'], ['10 décembre et 31 novembre', 'noDay'], ['12/25/2026', 'noDay'],
  ['10 décembre 25h', 'noHour'], ['10 décembre 18h60', 'noHour'], ['10/12 à 24h', 'noHour'],
  ['12/10/2026 20h', 'over'], ['1er janvier 2020', 'over'],
  ['bientôt', 'unread'], ['du 10 au 12 décembre', 'unread'], ['2026-12-10T18:30:00Z', 'unread'],
  ['jeudi 10 décembre 18h30', null], ['jeudi 11 décembre', null],
])('why a line is no date: %s', (line, why) => {
  expect(whyLeft(line, TODAY, 'fr')).toBe(why);
});

test('the hour at which something ends is passed over, and it is known', () => {
  expect(readLine('10 décembre 18h30-20h', TODAY, 'fr')).toEqual({ dates: [{ on: '2026-12-10', at: '18:30' }], ends: true });
  expect(readLine('10 décembre 18h30 et 20h', TODAY, 'fr').ends).toBe(false);
});

test('each date of a line is asked about for itself, with its hours', () => {
  const line = 'lundi 8 et jeudi 10 décembre à 18h et 20h, vendredi 12/12';
  expect(read(line)).toEqual([
    { line, on: '2026-12-08', other: '2026-12-07', hours: ['18:00', '20:00'] }, { on: '2026-12-10', at: '18:00' }, { on: '2026-12-10', at: '20:00' },
    { line, on: '2026-12-12', other: '2026-12-11', hours: [] },
  ]);
  expect(readText(`Voyons-nous ${line} !`, TODAY, 'fr')).toMatchObject([{ line: 'lundi 8 et jeudi 10 décembre à 18h et 20h' }, {}, {}, { line: 'vendredi 12/12' }]);
});

test.each([
  ['On se voit le 8 décembre à 18.30, ou à 6.30pm le 10.12.2026.', '12-08 18:30, 12-10 18:30'],
  ['Appelez-moi au 06.12.34.56.78 ou au 02 99 10 12 26', ''], ['Mon siret 123.456.789, mon adresse 10.12.1.26', ''], ['3/4 des voix, 24/7, 9/10e des gens', ''],
  ['Stage du 10 au 12 décembre, pas le 13 décembre, avant le 20 décembre.', ''],
  ['Le mardi, on en parle ; réunion le 10 décembre.', '12-10'],
])('what a message tells: %s', (text, dates) => {
  expect(said(readText(text, TODAY, 'fr'))).toBe(dates);
});

test.each(['', 'n’importe quoi', '31 février', '32/13', 'réunion à 18h30', '30 février 2027'])('no date: %s', (line) => {
  expect(read(line)).toEqual([]);
});

test.each([
  ['10/12', { line: '10/12', on: '2026-12-10', other: '2027-10-12', hours: [], figures: true }],
  ['3/4/2027 6:30 pm', { line: '3/4/2027 6:30 pm', on: '2027-04-03', other: '2027-03-04', hours: ['18:30'], figures: true }],
  ['Thursday 10/12/2026', { on: '2026-12-10', at: null }],
  ['Thursday 12/10/2026', { on: '2026-12-10', at: null }],
  ['12/10/2026 8pm', { on: '2026-12-10', at: '20:00' }],
  ['12/12', { on: '2026-12-12', at: null }],
  ['12/25/2026', { on: '2026-12-25', at: null }],
  ['10.12.2026', { on: '2026-12-10', at: null }],
  ['1/2/2026', { on: '2026-02-01', at: null }],
])('figures in English: %s', (line, date) => {
  expect(read(line, 'en-GB')).toEqual([date]);
});
