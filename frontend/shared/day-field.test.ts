import '@vaadin/date-picker';
import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { until } from '../test/stage';
import { dayMeant, type DayField } from './day-field';

const FRIDAY = '2026-11-27';

test.each([
  ['5 décembre', '2026-12-05'], ['5 decembre', '2026-12-05'], ['1er janvier', '2027-01-01'], ['mardi 8 décembre', '2026-12-08'], ['le 8 déc.', '2026-12-08'], ['5/12', '2026-12-05'],
  ['24 décembre 2027', '2027-12-24'], ['demain', '2026-11-28'], ['Aujourd’hui', FRIDAY], ['après-demain', '2026-11-29'], ['après demain', '2026-11-29'],
  ['jeudi', '2026-12-03'], ['jeudi prochain', '2026-12-03'], ['vendredi', '2026-12-04'], ['Samedi', '2026-11-28'],
])('« %s » is a day', (words, on) => expect(dayMeant(words, FRIDAY, 'fr')).toBe(on));

test.each([['5 December', '2026-12-05'], ['tomorrow', '2026-11-28'], ['next Thursday', '2026-12-03'], ['December 24, 2027', '2027-12-24'], ['5/12', '2026-12-05']])('“%s” is a day', (words, on) =>
  expect(dayMeant(words, FRIDAY, 'en')).toBe(on));

test.each(['', 'x', '5', '31 février', 'lundi 8 décembre', '5 et 6 décembre', '8 décembre à 18 h', 'demain soir'])('« %s » is none, or may be another', (words) =>
  expect(dayMeant(words, FRIDAY, 'fr')).toBeNull());

interface Day { day: number; month: number; year: number }

/** That of the field, which reads nothing but what it writes. */
const language = {
  formatDate: ({ day, month, year }: Day) => `${day}.${month + 1}.${year}`,
  parseDate(words: string) {
    const [day, month, year] = words.split('.').map(Number);
    return year ? { day, month: month - 1, year } : undefined;
  },
};

test('who types a day goes on to the next field with Tab; the calendar opens when it is asked for', async () => {
  document.body.innerHTML = '<vaadin-date-picker></vaadin-date-picker><button>Beside</button>';
  const field = document.querySelector<DayField & { value: string; opened: boolean }>('vaadin-date-picker')!;
  field.i18n = { ...field.i18n, ...language };
  window.preau!.asSaid(field, 'fr');
  const input = field.querySelector('input')!;
  await userEvent.click(input);
  await userEvent.keyboard('24 décembre 2087');
  expect(field.opened).toBeFalsy();
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(document.querySelector('button'));
  await until(() => field.value === '2087-12-24');
  input.focus();
  await userEvent.keyboard('{ArrowDown}');
  await until(() => field.opened);
  await userEvent.keyboard('{Escape}');
});

test('a field takes a day as it is said, and one in figures as before', async () => {
  document.body.innerHTML = '<vaadin-date-picker></vaadin-date-picker><button>Beside</button>';
  const field = document.querySelector<DayField & { value: string; opened: boolean }>('vaadin-date-picker')!;
  field.i18n = { ...field.i18n, ...language };
  window.preau!.asSaid(field, 'fr');
  const type = async (words: string) => {
    await userEvent.click(field.querySelector('input')!);
    await userEvent.keyboard(`{Control>}a{/Control}${words}{Enter}`);
    await userEvent.click(document.querySelector('button')!);
  };
  await type('24 décembre 2087');
  await until(() => field.value === '2087-12-24');
  await type('25.12.2088');
  await until(() => field.value === '2088-12-25');
});
