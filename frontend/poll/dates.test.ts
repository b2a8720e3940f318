import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { weeksOf } from '../shared/month';
import { wipeShelves } from '../shared/shelf';
import { serious, stage, until, wait } from '../test/stage';
import { textsOf } from '../test/texts';
import './dates';

/** The year of a date is told where it is another one than this. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01T10:00:00Z') });
  await wipeShelves();
  await page.viewport(1360, 800);
});

afterEach(() => {
  vi.useRealTimers();
});

async function shown(told = '', lang: 'fr' | 'en-GB' = 'fr') {
  const { element, said } = stage('preau-dates', ['dates-changed']);
  element.open({ today: '2026-11-26', kept: { person: 'me', place: 'here' }, told, texts: textsOf('poll.calendar', lang === 'fr' ? lang : 'en'), lang });
  await element.updateComplete;
  await wait(20);
  const root = element.renderRoot as ShadowRoot;
  const day = (on: string) => root.querySelector<HTMLButtonElement>(`[data-day="${on}"]`)!;
  const chosen = () => said('dates-changed').at(-1);
  return { element, root, day, chosen };
}

test.each(['light', 'dark'] as const)('passes accessibility, %s', async (scheme) => {
  const { element, day } = await shown();
  day('2026-11-28').click();
  await element.updateComplete;
  expect(await serious(scheme)).toEqual([]);
});

test('a day is chosen, given hours, and taken out again', async () => {
  const { element, root, day, chosen } = await shown();
  day('2026-11-28').click();
  await element.updateComplete;
  expect(chosen()).toEqual({ dates: [{ on: '2026-11-28', at: null }], wrong: false, open: false });
  const field = root.querySelector<HTMLInputElement>('li input')!;
  expect(field.getAttribute('aria-label')).toBe('Heures (facultatif), samedi 28 novembre');
  await userEvent.fill(field, '18h30, 20h');
  expect(chosen()).toEqual({ dates: [{ on: '2026-11-28', at: '18:30' }, { on: '2026-11-28', at: '20:00' }], wrong: false, open: false });
  await userEvent.fill(field, 'tard');
  expect(chosen().wrong).toBe(true);
  root.querySelector<HTMLButtonElement>('li .remove')!.click();
  expect(chosen()).toEqual({ dates: [], wrong: false, open: false });
});

test('days that are over cannot be chosen, and arrows walk into the next month', async () => {
  const { element, root, day } = await shown();
  expect(day('2026-11-25').disabled).toBe(true);
  day('2026-11-30').focus();
  await userEvent.keyboard('{ArrowRight}');
  await element.updateComplete;
  expect((root.activeElement as HTMLElement).dataset.day).toBe('2026-12-01');
  await userEvent.keyboard('{Enter}');
  expect(day('2026-12-01').getAttribute('aria-pressed')).toBe('true');
});

test('the calendar opens where the first day is that a message tells', async () => {
  const { day } = await shown('samedi 16 janvier ou mercredi 16 décembre');
  expect(day('2026-12-16').getAttribute('aria-pressed')).toBe('true');
  expect(day('2026-12-16').closest('table')!.getAttribute('aria-label')).toBe('décembre 2026');
});

test('several dates are pasted, and what is not understood stays', async () => {
  const { element, root, chosen } = await shown();
  const field = root.querySelector('textarea')!;
  root.querySelector('details')!.open = true;
  await userEvent.fill(field, 'jeudi 10 décembre 18h30\nbientôt\n12/12');
  root.querySelector<HTMLButtonElement>('details button')!.click();
  await element.updateComplete;
  expect(chosen()).toEqual({ dates: [{ on: '2026-12-10', at: '18:30' }, { on: '2026-12-12', at: null }], wrong: false, open: true });
  expect(field.value).toBe('bientôt');
});

test('lines that were pasted and are no dates yet are there again on a page that is loaded anew, until the poll is asked', async () => {
  const { element, root } = await shown();
  root.querySelector('details')!.open = true;
  await userEvent.fill(root.querySelector('textarea')!, 'jeudi 10 décembre 18h30\nbientôt');
  await wait(30);
  element.remove();
  const again = await shown();
  expect(again.root.querySelector('textarea')!.value).toBe('jeudi 10 décembre 18h30\nbientôt');
  expect(again.root.querySelector('details')!.open).toBe(true);
  expect(again.chosen()).toEqual({ dates: [], wrong: false, open: true });
  await userEvent.fill(again.root.querySelector('textarea')!, '');
  await wait(30);
  again.element.remove();
  expect((await shown()).root.querySelector('details')!.open).toBe(false);
});

test('lines that are not dates yet are led to with a sentence, and are open until they are settled', async () => {
  const { element, root, chosen } = await shown();
  const field = root.querySelector('textarea')!;
  const reminder = () => root.querySelector<HTMLElement>('#reminder')!;
  root.querySelector('details')!.open = true;
  await userEvent.fill(field, 'bientôt');
  expect(chosen().open).toBe(true);
  root.querySelector('details')!.open = false;
  element.lead({ sentence: 'Des lignes attendent.' });
  await wait(20);
  expect(root.activeElement).toBe(field);
  expect(reminder().textContent).toBe('Des lignes attendent.');
  expect(await serious()).toEqual([]);
  await userEvent.fill(field, 'jeudi 11 décembre');
  root.querySelector<HTMLButtonElement>('details > button')!.click();
  element.lead({ sentence: 'Des lignes attendent.' });
  await wait(20);
  expect(root.activeElement).toBe(root.querySelector('.doubt button'));
  await userEvent.keyboard('{Enter}');
  await element.updateComplete;
  expect(chosen().open).toBe(false);
  expect(reminder().checkVisibility()).toBe(false);
});

test('hours that are typed are told from an example', async () => {
  const { element, root, day } = await shown();
  day('2026-11-28').click();
  await element.updateComplete;
  const field = root.querySelector<HTMLInputElement>('li input')!;
  expect(getComputedStyle(field).color).toBe(getComputedStyle(root.querySelector('textarea')!).color);
  expect(getComputedStyle(field).color).not.toBe(getComputedStyle(field, '::placeholder').color);
});

test.each([
  ['fr', 'jeudi 11 décembre 18h30', '«\u00a0jeudi 11 décembre 18h30\u00a0»\u00a0: le 11 décembre est un vendredi. Quelle date\u00a0?', ['jeudi 10 décembre à 18 h 30', 'vendredi 11 décembre à 18 h 30'], '2026-12-10', '18:30'],
  ['fr', 'lundi 1 décembre', '«\u00a0lundi 1 décembre\u00a0»\u00a0: le 1er décembre est un mardi. Quelle date\u00a0?', ['lundi 30 novembre', 'mardi 1er décembre'], '2026-11-30', null],
  ['en-GB', 'Thursday 11 December', '“Thursday 11 December”: 11 December is a Friday. Which date?', ['Thursday 10 December', 'Friday 11 December'], '2026-12-10', null],
] as const)('a day of the week that is not that of its date is asked about (%s)', async (lang, line, sentence, choices, on, at) => {
  const { element, root, chosen } = await shown('', lang);
  const field = root.querySelector('textarea')!;
  root.querySelector('details')!.open = true;
  await userEvent.fill(field, `${line}\n12/12`);
  root.querySelector<HTMLButtonElement>('details > button')!.click();
  await element.updateComplete;
  expect(chosen()).toEqual({ dates: [{ on: '2026-12-12', at: null }], wrong: false, open: true });
  expect(field.value).toBe(line);
  expect(root.querySelector('#doubts p')!.textContent).toBe(sentence);
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('#doubts button')];
  expect(buttons.map((one) => one.textContent!.replace(/\u00a0/g, ' '))).toEqual(choices);
  buttons[0].focus();
  await userEvent.keyboard('{Enter}');
  await element.updateComplete;
  await wait(20);
  expect(chosen().dates).toEqual([{ on: '2026-12-12', at: null }, { on, at }]);
  expect(field.value).toBe('');
  expect(root.activeElement).toBe(root.querySelector(`[data-hours="${on}"]`));
});

test('a line in English whose figures may put the month first is asked about', async () => {
  const { element, root, chosen } = await shown('', 'en-GB');
  const field = root.querySelector('textarea')!;
  root.querySelector('details')!.open = true;
  await userEvent.fill(field, '10/12 8pm\nlater');
  root.querySelector<HTMLButtonElement>('details > button')!.click();
  await element.updateComplete;
  expect(root.querySelector('#doubts p')!.textContent).toBe('“10/12 8pm”: which day is meant?');
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('#doubts button')];
  expect(buttons.map((one) => one.textContent!.replace(/\u00a0/g, ' '))).toEqual(['Thursday 10 December at 8 pm', 'Tuesday 12 October 2027 at 8 pm']);
  buttons[0].focus();
  await userEvent.keyboard('{Enter}');
  await wait(20);
  expect(chosen()).toEqual({ dates: [{ on: '2026-12-10', at: '20:00' }], wrong: false, open: true });
  expect(root.activeElement, 'the line that is left').toBe(field);
});

test('where it is another day already, days begin with that one', async () => {
  const { element, day } = await shown();
  element.beginOn({ today: '2026-11-27' });
  await element.updateComplete;
  expect(day('2026-11-26').disabled).toBe(true);
  expect(day('2026-11-27').disabled).toBe(false);
  expect(day('2026-11-27').tabIndex).toBe(0);
});

test('each date of a line is settled for itself, and the line leaves with the last', async () => {
  const { element, root, chosen } = await shown();
  const field = root.querySelector('textarea')!;
  root.querySelector('details')!.open = true;
  await userEvent.fill(field, 'lundi 8, jeudi 10 et vendredi 12 décembre 18h-20h\ndu 20 au 22 décembre');
  root.querySelector<HTMLButtonElement>('details > button')!.click();
  await element.updateComplete;
  expect(chosen().dates).toEqual([{ on: '2026-12-10', at: '18:00' }]);
  expect([...root.querySelectorAll('#left p')].map((one) => one.textContent)).toEqual([textsOf('poll.calendar').unread.replace('{0}', 'du 20 au 22 décembre'), textsOf('poll.calendar').left]);
  expect(root.querySelector('[role=status]')!.textContent).toBe(textsOf('poll.calendar').ends);
  expect(root.querySelectorAll('.doubt')).toHaveLength(2);
  expect(await serious()).toEqual([]);
  root.querySelector<HTMLButtonElement>('.doubt button')!.click();
  await element.updateComplete;
  expect(field.value).toContain('lundi 8');
  root.querySelector<HTMLButtonElement>('.doubt button')!.click();
  await element.updateComplete;
  expect(field.value).toBe('du 20 au 22 décembre');
  expect(chosen().dates.map(({ on }: { on: string }) => on)).toEqual(['2026-12-10', '2026-12-07', '2026-12-11']);
});

test('a question goes away with its line', async () => {
  const { element, root } = await shown();
  const field = root.querySelector('textarea')!;
  root.querySelector('details')!.open = true;
  await userEvent.fill(field, 'jeudi 11 décembre');
  root.querySelector<HTMLButtonElement>('details > button')!.click();
  await element.updateComplete;
  expect(await serious()).toEqual([]);
  await userEvent.fill(field, 'jeudi 10 décembre');
  expect(root.querySelector('.doubt')).toBeNull();
});

test('dates that a message tells are chosen to begin with, and asked about when in doubt', async () => {
  const { root, chosen } = await shown('On se voit mardi 8 décembre à 18h30 ou jeudi 11 décembre ?');
  await until(() => chosen());
  expect(chosen()).toEqual({ dates: [{ on: '2026-12-08', at: '18:30' }], wrong: false, open: true });
  await until(() => root.querySelector('.doubt'));
  await until(() => root.querySelector('details')!.open);
});

test('each pasted line that stays is told with its own reason, until it is corrected', async () => {
  const { root } = await shown();
  root.querySelector('details')!.open = true;
  const field = root.querySelector('textarea')!;
  const lines = '31/02 18h\n10 décembre 25h\n12/10/2026 20h\nbientôt';
  await userEvent.fill(field, `${lines}\nmardi 8 décembre`);
  root.querySelector<HTMLButtonElement>('details > button')!.click();
  const told = () => [...root.querySelectorAll('#left .wrong')].map((one) => one.textContent!.replace(/\u00a0/g, ' '));
  await until(() => told().length === 4);
  expect(told()).toEqual([
    '« 31/02 18h » : ce jour n’existe pas dans le calendrier.', '« 10 décembre 25h » : cette heure n’existe pas.',
    '« 12/10/2026 20h » : ce jour est déjà passé.', '« bientôt » n’est pas compris, ou dit plus que des jours et des heures.',
  ]);
  expect(field.value).toBe(lines);
  expect(await serious()).toEqual([]);
  await userEvent.fill(field, lines.replace('31/02', '28/02'));
  expect(told()).toHaveLength(3);
});

test('what opens at a press bears its sign', async () => {
  const { root } = await shown();
  expect(getComputedStyle(root.querySelector('summary')!, '::before').borderBottomWidth).toBe('2px');
});

test('pasted days that are over stay in the field, and why is said', async () => {
  const { root, chosen } = await shown();
  root.querySelector('details')!.open = true;
  const field = root.querySelector('textarea')!;
  await userEvent.fill(field, '12/10/2026 20h\nmardi 8 décembre 18h30');
  [...root.querySelectorAll('button')].find((one) => one.textContent === 'Ajouter ces dates')!.click();
  await until(() => root.querySelector('#left')!.textContent!.includes('déjà passé'));
  expect(field.value).toBe('12/10/2026 20h');
  expect(chosen()).toEqual({ dates: [{ on: '2026-12-08', at: '18:30' }], wrong: false, open: true });
});

test('a day that is over is not proposed', async () => {
  const { chosen } = await shown('Le conseil s’est tenu le 12 novembre 2025 et on se revoit mardi 8 décembre.');
  await until(() => chosen());
  expect(chosen()).toEqual({ dates: [{ on: '2026-12-08', at: null }], wrong: false, open: false });
});

test('what was chosen survives a reload until the poll is asked', async () => {
  const first = await shown();
  first.day('2026-11-28').click();
  const again = await shown();
  await until(() => again.chosen());
  expect(again.chosen()).toEqual({ dates: [{ on: '2026-11-28', at: null }], wrong: false, open: false });
  window.preau!.saved('me/here/');
  await wait(50);
  expect((await shown()).chosen()).toBeUndefined();
});

test('the keyboard goes on to the next day when one is taken out, and at last to the calendar', async () => {
  const { root, day } = await shown();
  ['2026-11-27', '2026-11-28', '2026-11-29'].forEach((on) => day(on).click());
  await until(() => root.querySelectorAll('.remove').length === 3);
  const press = async () => { await userEvent.keyboard('{Enter}'); await wait(20); };
  root.querySelectorAll<HTMLElement>('.remove')[1].focus();
  await press();
  expect(root.activeElement?.getAttribute('aria-label')).toContain('29 novembre');
  await press();
  expect(root.activeElement?.getAttribute('aria-label')).toContain('27 novembre');
  await press();
  expect(root.activeElement).toBe(day('2026-11-27'));
});

test('a month is whole weeks from Monday', () => {
  expect(weeksOf('2028-02')[0]).toEqual([null, '2028-02-01', '2028-02-02', '2028-02-03', '2028-02-04', '2028-02-05', '2028-02-06']);
  expect(weeksOf('2028-02').flat().filter(Boolean)).toHaveLength(29);
});
