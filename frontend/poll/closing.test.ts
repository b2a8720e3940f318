import { page } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { wipeShelves } from '../shared/shelf';
import { serious, until, wait } from '../test/stage';
import answered from './golden/answered.json';
import closed from './golden/closed.json';
import { large, shown, state } from './test-poll';
import type { PollChanges } from './types';

beforeEach(async () => {
  await wipeShelves();
  await page.viewport(1360, 800);
});

test('who had chosen and not sent when the poll closes is told so, keeps it, and sends it when it opens again', async () => {
  const { radio, button, element, root } = await shown();
  radio(0, 'y').click();
  await element.updateComplete;
  element.apply(closed as PollChanges);
  await element.updateComplete;
  expect(root.querySelector('[role="alert"]')!.textContent).toContain('ce que vous avez choisi n’a pas été envoyé');
  expect(radio(0, 'y').checked).toBe(true);
  expect(radio(0, 'y').matches(':disabled')).toBe(true);
  element.apply({ rev: 43, poll: state().poll });
  await element.updateComplete;
  expect(root.querySelector('[role="alert"]')).toBeNull();
  expect(radio(0, 'y').matches(':disabled')).toBe(false);
  expect(button('Envoyer')).toBeDefined();
});

test('a date that goes by before one’s eyes is asked no more and leads no more', async () => {
  const soon = new Date(Date.now() + 1500).toISOString();
  const poll = large(2, 3);
  poll.poll = { ...poll.poll, zone: 'UTC' };
  poll.options[0].when = { on: soon.slice(0, 10), at: soon.slice(11, 19), minutes: 0 };
  const { groups, root } = await shown(poll);
  expect(groups()).toHaveLength(2);
  await until(() => groups().length === 1);
  expect(root.querySelector('tfoot td')!.textContent).toContain('passée');
});

test('the warning is seen however far the grid was read, and takes the keyboard from the choices', async () => {
  await page.viewport(1360, 600);
  const { element, root, groups } = await shown(large(6, 30));
  groups()[0].querySelector<HTMLInputElement>('.y input')!.click();
  groups()[0].querySelector<HTMLInputElement>('.y input')!.focus();
  await element.updateComplete;
  scrollTo(0, document.documentElement.scrollHeight);
  element.apply({ rev: 41, poll: { ...state().poll, state: 'CLOSED' } });
  await element.updateComplete;
  await wait(30);
  const warning = root.querySelector<HTMLElement>('[role="alert"]')!;
  expect(root.activeElement).toBe(warning);
  expect(warning.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
  expect(warning.getBoundingClientRect().bottom).toBeLessThanOrEqual(600);
});

test('on a phone the warning has the whole width, above the act that gives up', async () => {
  await page.viewport(390, 800);
  const { radio, button, element, root } = await shown();
  radio(0, 'y').click();
  await element.updateComplete;
  element.apply(closed as PollChanges);
  await element.updateComplete;
  const warning = root.querySelector<HTMLElement>('[role="alert"]')!.getBoundingClientRect();
  expect(warning.width).toBeGreaterThan(300);
  expect(button('Effacer').getBoundingClientRect().top).toBeGreaterThanOrEqual(warning.bottom);
});

test('what was never sent is told without alarm when the closed poll is looked at later, and given up with one press', async () => {
  const before = await shown();
  before.radio(0, 'y').click();
  await before.element.updateComplete;
  const { button, element, root, groups } = await shown(state({ poll: (closed as PollChanges).poll! }));
  await until(() => button('Effacer'));
  expect(root.querySelector('.notice')!.textContent).toContain('Ce sondage est clos');
  expect(root.querySelector('[role="alert"]')).toBeNull();
  expect(await serious()).toEqual([]);
  button('Effacer').click();
  await element.updateComplete;
  await wait(30);
  expect(root.querySelector('.notice')).toBeNull();
  expect(groups()).toHaveLength(0);
  expect(root.activeElement).toBe(root.querySelector('h2'));
  const again = await shown(state({ poll: (closed as PollChanges).poll! }));
  expect(again.root.querySelector('.notice')).toBeNull();
});

test('what was never sent is told when somebody removes the poll', async () => {
  const { element, root, radio } = await shown();
  radio(0, 'y').click();
  await element.updateComplete;
  element.apply({ rev: 41, poll: { ...state().poll, state: 'REMOVED' }, options: [], participants: [], gone: [] });
  await until(() => root.querySelector('.notice')?.textContent?.includes('a été supprimé'), 'it is told');
});

test('a poll that was removed offers nothing', async () => {
  const { element } = await shown();
  element.insertAdjacentHTML('beforeend', '<button slot="acts">Partager</button><button slot="close">Clore</button><button slot="reopen">Rouvrir</button>');
  const seen = () => [...element.querySelectorAll('button')].filter((one) => one.checkVisibility()).map(({ innerText }) => innerText);
  expect(seen()).toEqual(['Partager', 'Clore']);
  element.apply({ rev: 41, poll: { ...state().poll, state: 'REMOVED' }, options: [], participants: [], gone: [] });
  await element.updateComplete;
  expect(seen()).toEqual([]);
});

test('who closes the poll has the keyboard on the date that is retained, and on the act that closes when it is undone', async () => {
  const { element, root } = await shown();
  element.insertAdjacentHTML('beforeend', '<button slot="close">Clore et retenir une date</button><button slot="reopen">Rouvrir</button>');
  const close = element.querySelector<HTMLElement>('[slot="close"]')!;
  close.focus();
  element.land();
  element.apply(closed as PollChanges);
  await wait(30);
  expect(root.activeElement!.textContent!.replace(/\u00a0/g, ' ')).toBe('jeudi 10 décembre 2082 à 18 h 30');
  expect(element.querySelector('[slot="reopen"]')!.checkVisibility()).toBe(true);
  expect(close.checkVisibility()).toBe(false);
  element.land();
  element.apply({ rev: 43, poll: state().poll });
  await wait(30);
  expect(document.activeElement).toBe(close);
  expect(element.querySelector('[slot="reopen"]')!.checkVisibility()).toBe(false);
});

test('a refusal keeps the choices, says why, and asks for the poll', async () => {
  const { radio, button, said, element, root } = await shown();
  radio(0, 'y').click();
  await element.updateComplete;
  button('Envoyer').click();
  element.refused({ clientId: said('answers-send')[0].clientId, sentence: 'Ce sondage vient d’être clos.' });
  await element.updateComplete;
  expect(root.querySelector('[role="alert"]')!.textContent).toBe('Ce sondage vient d’être clos.');
  expect(said('catch-up')).toEqual([{ rev: -1 }]);
  element.open(state({ poll: (closed as PollChanges).poll! }));
  await element.updateComplete;
  expect(radio(0, 'y').checked).toBe(true);
  expect(radio(0, 'y').matches(':disabled')).toBe(true);
});

test('the date that was retained is told as its event stands', async () => {
  const { element, root } = await shown();
  const said = () => root.querySelector('.outcome')!.textContent!.replace(/\u00a0/g, ' ');
  element.apply(closed as PollChanges);
  await element.updateComplete;
  expect(said()).not.toContain('Était demandé');
  element.cameTo({ when: { on: '2082-12-19', at: '20:00:00', minutes: 90 }, zone: 'Europe/Paris', cancelled: false, there: true });
  await element.updateComplete;
  expect(said()).toMatch(/Date retenue\s*samedi 19 décembre 2082 à 20 h\s*Était demandé : jeudi 10 décembre 2082 à 18 h 30/);
  element.cameTo({ when: { on: '2082-12-19', at: '20:00:00', minutes: 90 }, zone: 'Europe/Paris', cancelled: true, there: true });
  await element.updateComplete;
  expect(said()).toMatch(/^Annulé/);
  expect(getComputedStyle(root.querySelector('.outcome h3')!).textDecorationLine).toBe('line-through');
});

test('it hears of answers and of the closing', async () => {
  const { rows, element, heard, root, button } = await shown();
  element.apply(answered as PollChanges);
  await element.updateComplete;
  expect(rows()['Yann Briand']).toBe('yyy');
  expect(heard()).toBe('Nouvelle réponse\u00a0: Yann Briand');
  element.apply(closed as PollChanges);
  await element.updateComplete;
  expect(root.querySelector('.outcome')!.textContent!.replace(/\u00a0/g, ' ')).toContain('jeudi 10 décembre 2082 à 18 h 30');
  expect(root.querySelector('.outcome a')!.getAttribute('href')).toMatch(/agenda\/.+60$/);
  expect(button('Envoyer')).toBeUndefined();
});

test('a poll that its page puts elsewhere notices its closing all the same', async () => {
  const first = state();
  first.poll.closesAt = new Date(Date.now() + 400).toISOString();
  const { element, root } = await shown(first);
  const place = element.parentElement!;
  element.remove();
  place.append(element);
  expect(root.querySelector('.pill.amber')).not.toBeNull();
  await until(() => root.querySelector('.pill.amber') === null, 'it is told as closed');
});
