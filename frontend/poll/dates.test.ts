import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { wipeShelves } from '../shared/shelf';
import { serious, stage, until, wait } from '../test/stage';
import './dates';
import english from './golden/calendar.en.json';
import french from './golden/calendar.fr.json';
import { weeksOf } from './month';

beforeEach(async () => {
  await wipeShelves();
  await page.viewport(1360, 800);
});

async function shown() {
  const { element, said } = stage('preau-dates', ['dates-changed']);
  element.open({ today: '2026-11-26', kept: { person: 'me', place: 'here' }, texts: french, lang: 'fr' });
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

test('both languages have the same texts', () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(french).sort());
});

test('a day is chosen, given hours, and taken out again', async () => {
  const { element, root, day, chosen } = await shown();
  day('2026-11-28').click();
  await element.updateComplete;
  expect(chosen()).toEqual({ dates: [{ on: '2026-11-28', at: null }], wrong: false });
  const field = root.querySelector<HTMLInputElement>('li input')!;
  expect(field.getAttribute('aria-label')).toBe('Heures (facultatif), samedi 28 novembre');
  await userEvent.fill(field, '18h30, 20h');
  expect(chosen()).toEqual({ dates: [{ on: '2026-11-28', at: '18:30' }, { on: '2026-11-28', at: '20:00' }], wrong: false });
  await userEvent.fill(field, 'tard');
  expect(chosen().wrong).toBe(true);
  root.querySelector<HTMLButtonElement>('li .remove')!.click();
  expect(chosen()).toEqual({ dates: [], wrong: false });
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

test('several dates are pasted, and what is not understood stays', async () => {
  const { element, root, chosen } = await shown();
  const field = root.querySelector('textarea')!;
  root.querySelector('details')!.open = true;
  await userEvent.fill(field, 'jeudi 10 décembre 18h30\nbientôt\n12/12');
  root.querySelector<HTMLButtonElement>('details button')!.click();
  await element.updateComplete;
  expect(chosen()).toEqual({ dates: [{ on: '2026-12-10', at: '18:30' }, { on: '2026-12-12', at: null }], wrong: false });
  expect(field.value).toBe('bientôt');
});

test('what was chosen survives a reload until the poll is asked', async () => {
  const first = await shown();
  first.day('2026-11-28').click();
  const again = await shown();
  await until(() => again.chosen());
  expect(again.chosen()).toEqual({ dates: [{ on: '2026-11-28', at: null }], wrong: false });
  again.element.forget();
  await wait(50);
  expect((await shown()).chosen()).toBeUndefined();
});

test('a month is whole weeks from Monday', () => {
  expect(weeksOf('2028-02')[0]).toEqual([null, '2028-02-01', '2028-02-02', '2028-02-03', '2028-02-04', '2028-02-05', '2028-02-06']);
  expect(weeksOf('2028-02').flat().filter(Boolean)).toHaveLength(29);
});
