import { expect, test } from 'vitest';
import { readHour, readHours, readLine, readText } from './reading';

const TODAY = '2026-11-26';

test.each([
  ['18h30', '18:30'], ['18.30', '18:30'], ['18:30', '18:30'], ['18 h 30', '18:30'], ['18 h', '18:00'], ['9', '09:00'],
  ['6:30 pm', '18:30'], ['6 PM', '18:00'], ['12 am', '00:00'], ['12 pm', '12:00'], ['0h15', '00:15'], ['18 : 30', '18:30'], ['18 heures', '18:00'], ['18 heures 30', '18:30'],
  ['25h', null], ['18h75', null], ['18.', null], ['18 :', null], ['13 pm', null], ['bientôt', null], ['18h30 environ', null],
])('an hour: %s', (text, hour) => {
  expect(readHour(text)).toBe(hour);
});

test('several hours', () => {
  expect(readHours('20h, 18h30 et 9h')).toEqual(['09:00', '18:30', '20:00']);
  expect(readHours('18h30; 18.30')).toEqual(['18:30']);
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
  expect(readLine(line, TODAY, 'fr')).toEqual({ on, at });
});

test.each([
  ['jeudi 11 décembre', '2026-12-11', '2026-12-10', null],
  ['jeu. 11 déc. à 18 h 30', '2026-12-11', '2026-12-10', '18:30'],
  ['Thursday, December 11, 2026 6:30 pm', '2026-12-11', '2026-12-10', '18:30'],
  ['Sat 2026-12-11', '2026-12-11', '2026-12-12', null],
  ['lundi 11/12/2026', '2026-12-11', '2026-12-14', null],
  ['mardi 26 novembre', '2026-11-26', '2026-12-01', null],
])('a line whose day of the week is not that of its date: %s', (line, on, other, at) => {
  expect(readLine(line, TODAY, 'fr')).toEqual({ line, on, other, at });
});

test.each([
  ['mar 8 déc', '2026-12-08'], ['8 mar', '2027-03-08'], ['mar 8', '2027-03-08'], ['réunion du samedi : 12/12', '2026-12-12'], ['10 juil', '2027-07-10'],
  ['Mon anniversaire, le 11 décembre', '2026-12-11'], ['12 rue des Halles, le 10 décembre', '2026-12-10'],
])('months and weekdays in short: %s', (line, on) => {
  expect(readLine(line, TODAY, 'fr')).toMatchObject({ on, at: null });
});

test.each(['1. mardi 8 décembre', '2 : mardi 8 décembre', 'Option 2 : mardi 8 décembre', 'Le mardi 8 décembre, nous serons 12.', '2) mardi 8 décembre',
  'Option 2 : 12 places, mardi 8 décembre', 'mardi 8 décembre, 12 habitants viennent'])(
  'a number is no hour: %s', (line) => {
    expect(readLine(line, TODAY, 'fr')).toEqual({ on: '2026-12-08', at: null });
  });

test.each(['1. mardi 8 décembre à 18h30', 'Option 2 : mardi 8 décembre 18:30', '3. mardi 8 décembre, 18.30', '4. mardi 8 décembre à 6:30 pm'])('a numbered line with its hour: %s', (line) => {
  expect(readLine(line, TODAY, 'fr')).toEqual({ on: '2026-12-08', at: '18:30' });
});

test('the dates that a message tells, and nothing that only looks like one', () => {
  const message = 'Je propose mardi 8 décembre à 18h30, jeudi 10 décembre ou samedi 12 décembre, au local.\nIl faut 10 marqueurs, 2 maisons et 3.5 km de fil, avant mai 2027.';
  expect(readText(message, TODAY, 'fr')).toEqual([
    { on: '2026-12-08', at: '18:30' }, { on: '2026-12-10', at: null }, { on: '2026-12-12', at: null },
  ]);
  expect(readText('Shall we meet on Thursday, December 10, 2026 6 pm or 12 Dec?', TODAY, 'en')).toEqual([{ on: '2026-12-10', at: '18:00' }, { on: '2026-12-12', at: null }]);
  expect(readText('Rien à signaler.', TODAY, 'fr')).toEqual([]);
});

test.each(['', 'n’importe quoi', '31 février', '32/13', 'réunion à 18h30', '30 février 2027'])('no date: %s', (line) => {
  expect(readLine(line, TODAY, 'fr')).toBeNull();
});

test.each([
  ['10/12', { line: '10/12', on: '2026-12-10', other: '2027-10-12', at: null, figures: true }],
  ['3/4/2027 6:30 pm', { line: '3/4/2027 6:30 pm', on: '2027-04-03', other: '2027-03-04', at: '18:30', figures: true }],
  ['Thursday 10/12/2026', { on: '2026-12-10', at: null }],
  ['Thursday 12/10/2026', { on: '2026-12-10', at: null }],
  ['12/10/2026 8pm', { on: '2026-12-10', at: '20:00' }],
  ['12/12', { on: '2026-12-12', at: null }],
  ['12/25/2026', { on: '2026-12-25', at: null }],
  ['10.12.2026', { on: '2026-12-10', at: null }],
  ['1/2/2026', { on: '2026-02-01', at: null }],
])('figures in English: %s', (line, read) => {
  expect(readLine(line, TODAY, 'en-GB')).toEqual(read);
});
