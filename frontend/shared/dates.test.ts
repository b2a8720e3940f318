import { expect, test } from 'vitest';
import { dateInFull, dayInFull, dueInFull, dayInShort, hour, momentInFull } from './dates';

test.each([
  ['fr', 'Mardi 1er décembre à 18\u00a0h\u00a030', '1er déc.', '18\u00a0h'],
  ['en-GB', 'Tuesday 1 December at 6:30\u00a0pm', '1 Dec', '6\u00a0pm'],
])('dates and hours are said in %s as Java says them', (lang, full, short, evening) => {
  expect(dueInFull('2026-12-01T18:30', '2026-11-20', lang)).toBe(full);
  expect(dayInShort('2026-12-01', '2026-11-20', lang)).toBe(short);
  expect(hour('18:00', lang)).toBe(evening);
});

test('a moment is told with its year, its hour as everywhere', () => {
  const at = new Date(2026, 10, 27, 0, 11).toISOString();
  expect(momentInFull(at, 'fr')).toBe('Vendredi 27 novembre 2026 à 0\u00a0h\u00a011');
  expect(momentInFull(at, 'en-GB')).toBe('Friday 27 November 2026 at 12:11\u00a0am');
  expect(dateInFull('2026-12-01', 'fr')).toBe('Mardi 1er décembre 2026');
});

test('the day is told beside today', () => {
  expect(dayInFull('2026-11-20', '2026-11-20', 'fr')).toBe('Aujourd’hui');
  expect(dayInFull('2027-01-11', '2026-11-20', 'fr')).toBe('Lundi 11 janvier 2027');
});

test.each([
  ['Indian/Reunion', 'Vendredi 27 novembre 2026 à 3\u00a0h\u00a011'],
  ['America/Cayenne', 'Jeudi 26 novembre 2026 à 20\u00a0h\u00a011'],
  ['Europe/Paris', 'Vendredi 27 novembre 2026 à 0\u00a0h\u00a011'],
])('hours are told by the clock of the profile: %s', (zone, said) => {
  document.documentElement.dataset.zone = zone;
  try {
    expect(momentInFull('2026-11-26T23:11:00Z', 'fr')).toBe(said);
  } finally {
    delete document.documentElement.dataset.zone;
  }
});

test('a clock that this browser does not know is its own', () => {
  const own = momentInFull('2026-11-26T23:11:00Z', 'fr');
  document.documentElement.dataset.zone = 'Mars/Olympus';
  try {
    expect(momentInFull('2026-11-26T23:11:00Z', 'fr')).toBe(own);
  } finally {
    delete document.documentElement.dataset.zone;
  }
});

test('what is due at an hour is due at it whatever the clock', () => {
  document.documentElement.dataset.zone = 'Pacific/Kiritimati';
  try {
    expect(dueInFull('2026-12-01T18:30', '2026-11-20', 'fr')).toContain('18\u00a0h\u00a030');
  } finally {
    delete document.documentElement.dataset.zone;
  }
});
