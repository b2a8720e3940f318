import { cdp, page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { wipeShelves } from '../shared/shelf';
import { onPaper } from '../test/hands';
import { serious, until, wait } from '../test/stage';
import closed from './golden/closed.json';
import { large, shown, state } from './test-poll';
import type { PollChanges } from './types';

beforeEach(async () => {
  await wipeShelves();
  await page.viewport(1360, 800);
});

test.each([['light', 1360], ['dark', 1360], ['light', 390], ['dark', 390]] as const)('passes accessibility, %s at %d', async (scheme, width) => {
  await page.viewport(width, 800);
  await shown();
  expect(await serious(scheme)).toEqual([]);
});

test('each date is a radio group named by the date in full', async () => {
  const { groups } = await shown();
  expect(groups().map((group) => group.querySelector('legend')!.textContent!.replace(/\u00a0/g, ' '))).toEqual([
    'mardi 8 décembre 2082 à 18 h 30', 'jeudi 10 décembre 2082 à 18 h 30', 'samedi 12 décembre 2082',
  ]);
  expect([...groups()[0].querySelectorAll('label')].map((label) => label.innerText.trim())).toEqual(['Oui', 'Si besoin', 'Non']);
});

test('how long people will meet stands above the dates, once it is the same for all', async () => {
  const { root, element } = await shown();
  expect(root.querySelector('.pills')!.textContent!.replace(/\u00a0/g, ' ')).toContain('1 h 30');
  const other = state();
  other.options[0].when.minutes = 65;
  element.open(other);
  await element.updateComplete;
  expect(root.querySelector('.pills')!.textContent).not.toMatch(/1.h/);
});

test('others stand below, with the totals and the best date', async () => {
  const { rows, root } = await shown();
  expect(rows()).toEqual({ 'Yann Briand': 'ymn', 'Samira Djebbar': 'yyn', Odile: '.y.' });
  expect(root.querySelector('tfoot .best')!.textContent).toContain('en tête');
  expect([...root.querySelectorAll('tfoot td')].findIndex((cell) => cell.classList.contains('best'))).toBe(1);
});

test.each([1360, 390])('a date that is over leads no more and is asked no more, at %d', async (width) => {
  await page.viewport(width, 800);
  const first = state();
  first.options[1].when.on = '2025-12-10';
  first.participants[0].answers = '.y';
  const { groups, button, said, root, element } = await shown(first);
  expect(groups()).toHaveLength(2);
  expect(root.textContent).toContain('passée');
  const leading = [...root.querySelectorAll('tfoot .best, .card.best')].map((one) => one.textContent);
  expect(leading.some((text) => text!.includes('passée'))).toBe(false);
  button('Oui partout').click();
  await element.updateComplete;
  button('Envoyer').click();
  expect(said('answers-send')[0].answers).toEqual({ [first.options[0].id]: 'y', [first.options[1].id]: 'y', [first.options[2].id]: 'y' });
});

test('a poll of which every date is over asks for nothing', async () => {
  const first = state();
  for (const { when } of first.options) when.on = '2025-12-10';
  const { groups, button, root } = await shown(first);
  expect(groups()).toHaveLength(0);
  expect(button('Envoyer')).toBeUndefined();
  expect(root.querySelector('.best')).toBeNull();
});

test('answers of others are seen where colours are forced', async () => {
  const { root } = await shown();
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  try {
    const cell = root.querySelector('tbody tr:not(.me) .c:not(.blank)')!;
    const sign = getComputedStyle(cell, '::before').backgroundColor;
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    expect(sign).toBe(getComputedStyle(cell).color);
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  }
});

test('choices are sent as a whole with one press, and kept until the server has them', async () => {
  const { radio, button, said, element, heard, root } = await shown();
  radio(0, 'y').click();
  radio(2, 'n').click();
  await element.updateComplete;
  button('Envoyer').focus();
  await userEvent.keyboard('{Enter}');
  const [sheet] = said('answers-send');
  expect(sheet).toMatchObject({ answers: { [state().options[0].id]: 'y', [state().options[2].id]: 'n' }, remark: '', before: 0 });
  await element.updateComplete;
  expect(button('Envoi').ariaDisabled).toBe('true');
  await userEvent.keyboard('{Enter}');
  expect(said('answers-send')).toHaveLength(1);
  element.kept({ clientId: sheet.clientId });
  await element.updateComplete;
  expect(heard()).toBe('Vos réponses sont enregistrées.');
  expect(root.querySelector('.confirmed')!.textContent).toBe('Vos réponses sont enregistrées.');
  await wait(50);
  expect(root.activeElement).toBe(button('Envoyer'));
  radio(2, 'y').click();
  await element.updateComplete;
  expect(root.querySelector('.confirmed')).toBeNull();
});

test('on a phone the confirmation stands beside the button too', async () => {
  await page.viewport(390, 800);
  const { radio, button, said, element, root } = await shown();
  radio(0, 'y').click();
  await element.updateComplete;
  button('Envoyer').click();
  element.kept({ clientId: said('answers-send')[0].clientId });
  await element.updateComplete;
  expect(root.querySelector('.narrow .confirmed')!.checkVisibility()).toBe(true);
});

test('on paper the grid begins on the first page and its links are left out', async () => {
  const { element, root } = await shown();
  element.apply(closed as PollChanges);
  await element.updateComplete;
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  try {
    expect(getComputedStyle(root.querySelector('.panel:has(table)')!).breakInside).toBe('auto');
    expect(getComputedStyle(root.querySelector('tbody tr')!).breakInside).toBe('avoid');
    expect(root.querySelector('.outcome a')!.checkVisibility()).toBe(false);
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  }
});

test('the question mark of a title is never alone on its line', async () => {
  const { root } = await shown(state({ poll: { ...state().poll, title: 'Bureau : quelle date ?' } }));
  expect(root.querySelector('h2')!.textContent).toBe('Bureau\u00a0: quelle date\u00a0?');
});

test('what was chosen survives a reload, and what was on its way is said again in the same words', async () => {
  const first = await shown();
  first.radio(1, 'm').click();
  await first.element.updateComplete;
  first.button('Envoyer').click();
  const [sent] = first.said('answers-send');
  const again = await shown();
  await until(() => again.said('answers-send').length > 0);
  expect(again.said('answers-send')[0]).toEqual(sent);
  expect(again.radio(1, 'm').checked).toBe(true);
});

test('another closing is said at once, and the clock when a date or the closing needs it', async () => {
  const { element, root } = await shown(state({ here: 'Europe/London' }));
  const pills = () => [...root.querySelectorAll('.pill')].map((pill) => pill.textContent!.replace(/\u00a0/g, ' '));
  expect(pills()).toContain('clôture vendredi 2 décembre 2089 à 20 h');
  expect(pills()).toContain('heure de Paris');
  const [first, second, day] = state().options;
  const later = { ...state().poll, closesAt: '2089-11-30T17:30:00Z', closes: '2089-11-30T18:30:00' };
  element.apply({ rev: 41, poll: later, options: [day], participants: [], gone: [first.id, second.id] });
  await element.updateComplete;
  expect(pills()).toContain('clôture mercredi 30 novembre 2089 à 18 h 30');
  expect(pills(), 'it closes by that clock').toContain('heure de Paris');
  element.apply({ rev: 42, poll: { ...later, state: 'CLOSED' } });
  await element.updateComplete;
  expect(pills()).not.toContain('heure de Paris');
});

test('who is told that they answered elsewhere sends over what they then saw', async () => {
  const { radio, button, said, element } = await shown();
  radio(0, 'y').click();
  await element.updateComplete;
  button('Envoyer').click();
  expect(said('answers-send').at(-1)).toMatchObject({ before: 0 });
  element.refused({ clientId: said('answers-send')[0].clientId, sentence: 'Changées ailleurs.' });
  const elsewhere = state();
  elsewhere.participants[0] = { ...elsewhere.participants[0], answered: true, answers: 'nnn', version: 7 };
  element.open(elsewhere);
  await element.updateComplete;
  expect(radio(0, 'y').checked).toBe(true);
  button('Envoyer').click();
  expect(said('answers-send').at(-1)).toMatchObject({ before: 7 });
});

test('yes to all in one press, and arrows within a group', async () => {
  const { radio, button, element } = await shown();
  button('Oui partout').click();
  await element.updateComplete;
  expect([0, 1, 2].map((date) => radio(date, 'y').checked)).toEqual([true, true, true]);
  radio(0, 'y').focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(radio(0, 'm').checked).toBe(true);
});

test('on a phone one card a date, and nothing scrolls sideways', async () => {
  await page.viewport(320, 700);
  const { root, groups } = await shown();
  expect(root.querySelector('table')).toBeNull();
  expect(groups()).toHaveLength(3);
  expect(document.documentElement.scrollWidth).toBe(320);
});

test.each([[390, 12, 4], [320, 12, 4], [1360, 30, 30]])('on a window of %i pixels only the place of the poll scrolls', async (width, dates, people) => {
  await page.viewport(width, 700);
  await shown(large(dates, people));
  const main = document.querySelector('main')!;
  Object.assign(main.style, { position: 'relative', overflow: 'auto' });
  expect(main.scrollHeight).toBeGreaterThan(700);
  expect(main.scrollWidth).toBe(main.clientWidth);
  main.style.position = 'static';
  expect(document.documentElement.scrollHeight).toBe(700);
  expect(document.documentElement.scrollWidth).toBe(width);
});

test.each([320, 390])('on a phone of %i pixels an organiser closes below the answers, with an act as wide as they are', async (width) => {
  await page.viewport(width, 700);
  const { element, button } = await shown();
  element.insertAdjacentHTML('beforeend', '<button slot="close">Clore et retenir une date</button>');
  const [send, close] = [button('Envoyer'), element.querySelector('[slot="close"]')!].map((one) => one.getBoundingClientRect());
  expect(close.top).toBeGreaterThan(send.bottom);
  expect([close.left, close.right]).toEqual([send.left, send.right]);
});

test('the head of a whole day stands as high as that of an hour', async () => {
  const { root } = await shown();
  const hours = root.querySelectorAll('.hour').length;
  expect([hours > 0, hours < root.querySelectorAll('.number').length]).toEqual([true, true]);
  expect(new Set([...root.querySelectorAll('.number')].map((number) => number.getBoundingClientRect().top)).size).toBe(1);
});

test.each(['light', 'dark'] as const)('dates beyond the edge of the grid are counted, and a press leads on to them, %s', async (scheme) => {
  const { root, button } = await shown(large(30, 4));
  const scroll = root.querySelector<HTMLElement>('.scroll')!;
  const edge = scroll.getBoundingClientRect().right + 1;
  const beyond = () => [...root.querySelectorAll('thead th')].filter((date) => date.getBoundingClientRect().right > edge).length;
  await until(() => button(`${beyond()} autres dates`));
  expect(beyond()).toBeGreaterThan(10);
  expect(await serious(scheme)).toEqual([]);
  const before = beyond();
  button('autres dates').click();
  expect(root.activeElement).toBe(scroll);
  await until(() => beyond() < before - 4 && button(`${beyond()} autres dates`));
  scroll.scrollTo({ left: scroll.scrollWidth, behavior: 'instant' });
  await until(() => !button('autre'));
});

test('where all dates are seen there is nothing to go on to', async () => {
  const { button } = await shown();
  expect(button('autre')).toBeUndefined();
});

test('in a grid the words stand beside their signs as soon as there is room', async () => {
  const words = async (dates: number) => {
    const { groups } = await shown(large(dates, 3));
    const said = [...groups()[0].querySelectorAll<HTMLElement>('label span')];
    expect(groups()[0].scrollWidth).toBeLessThanOrEqual(groups()[0].clientWidth);
    return said.filter((word) => word.getBoundingClientRect().width > 15).map((word) => word.innerText);
  };
  expect(await words(2)).toEqual(['Oui', 'Si besoin', 'Non']);
  expect(await words(8)).toEqual([]);
});

test('who only reads sees no group', async () => {
  const { groups, button } = await shown(state({ can: { answer: false } }));
  expect(groups()).toHaveLength(0);
  expect(button('Envoyer')).toBeUndefined();
});

test('a hundred people and twenty dates are all there', async () => {
  const { root } = await shown(large(20, 100));
  expect(root.querySelectorAll('tbody tr')).toHaveLength(101);
  expect(root.querySelectorAll('.c')).toHaveLength(2000);
});

test('what leads is green until a date is retained, and then that one alone', async () => {
  const { element, root } = await shown();
  const green = () => [...root.querySelectorAll('thead .best')].map((column) => column.querySelector('.number')!.textContent);
  expect(green()).toEqual(['10']);
  const [first] = state().options;
  element.apply({ rev: 41, poll: { ...state().poll, state: 'CLOSED', retained: first.id } });
  await element.updateComplete;
  expect(green()).toEqual(['8']);
  expect(root.querySelector('tfoot')!.textContent).toContain('retenue');
  expect(root.querySelector('tfoot')!.textContent).not.toContain('en tête');
});

test('my row is as high as those of others, and each answer bears its word', async () => {
  const { root, groups } = await shown();
  const height = (row: string) => root.querySelector(row)!.getBoundingClientRect().height;
  expect(Math.abs(height('tr.me') - height('tbody tr:not(.me)'))).toBeLessThan(4);
  expect([...groups()[0].querySelectorAll('label')].map(({ title }) => title)).toEqual(['Oui', 'Si besoin', 'Non']);
});

test('a date of another year says which', async () => {
  const { root } = await shown(large(2, 1));
  expect(root.querySelector('thead th')!.textContent).toContain('2089');
});

test('what was chosen and never sent says so, and what counts until then is marked', async () => {
  const first = state();
  first.participants[0] = { ...first.participants[0], answered: true, answers: 'ynm' };
  const { button, element, root, groups } = await shown(first);
  const pending = (place = root) => place.querySelector('.pending')?.textContent ?? null;
  const marked = (dates = groups) => dates().map((group) => group.querySelector('.sent')?.className ?? null);
  expect(pending()).toBeNull();
  button('Oui partout').click();
  await element.updateComplete;
  expect(pending()).toContain('Pas encore envoyé');
  expect(pending()).toContain('compte toujours');
  expect(marked()).toEqual([null, 'n sent', 'm sent']);
  expect(groups()[1].querySelector('legend')!.textContent).toContain('pas encore envoyé');
  expect(await serious('light')).toEqual([]);
  const again = await shown(first);
  await until(() => again.root.querySelector('.pending') !== null);
  expect(again.groups()[1].querySelector('.sent')!.className).toBe('n sent');
  again.radio(1, 'n').click();
  again.radio(2, 'm').click();
  await again.element.updateComplete;
  expect(pending(again.root), 'chosen back').toBeNull();
  again.radio(1, 'y').click();
  await again.element.updateComplete;
  again.button('Envoyer').click();
  await again.element.updateComplete;
  expect([pending(again.root), ...marked(again.groups)], 'on its way').toEqual([null, null, null, null]);
  expect(again.said('answers-send')).toHaveLength(1);
});

test('of many people the days and the totals stay in view, and the button stands below', async () => {
  const { root, button } = await shown(large(5, 60));
  const scroll = root.querySelector<HTMLElement>('.scroll')!;
  const edges = (what: string) => root.querySelector(what)!.getBoundingClientRect();
  expect(edges('.scroll').height).toBeLessThanOrEqual(600);
  scroll.scrollTo({ top: 1500, behavior: 'instant' });
  await wait(30);
  expect(Math.abs(edges('thead th').top - edges('.scroll').top)).toBeLessThan(2);
  expect(Math.abs(edges('tfoot td').bottom - edges('.scroll').bottom)).toBeLessThan(18);
  expect(button('Envoyer').getBoundingClientRect().bottom - edges('.scroll').top).toBeLessThan(800);
  await onPaper(async () => expect(scroll.scrollHeight).toBe(scroll.clientHeight));
});

test.each([390, 320])('on a phone of %i pixels the longest answer stands clear of the borders of its button', async (width) => {
  await page.viewport(width, 700);
  const first = state();
  const { groups } = await shown({ ...first, texts: { ...first.texts, 'if-need-be': 'If need be' } });
  const label = groups()[0].querySelector<HTMLElement>('label.m')!;
  const word = label.querySelector('span')!;
  expect(word.getBoundingClientRect().left - label.getBoundingClientRect().left).toBeGreaterThan(7);
  expect(label.getBoundingClientRect().right - word.getBoundingClientRect().right).toBeGreaterThan(7);
  expect(document.documentElement.scrollWidth).toBe(width);
});
