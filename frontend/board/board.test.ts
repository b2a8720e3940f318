import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { wipeShelves } from '../shared/shelf';
import { serious, until, wait } from '../test/stage';
import changes from './golden/changes.json';
import { card, lane, Server, shown, small, state } from './test-board';

beforeEach(async () => {
  await wipeShelves();
  await page.viewport(1360, 800);
});

test.each(['light', 'dark'] as const)('passes accessibility, %s', async (scheme) => {
  const { element, button, column } = await shown(state());
  button('Filtrer').click();
  button('Ajouter une carte', column(state().lanes[0].id)).click();
  await element.updateComplete;
  expect(await serious(scheme)).toEqual([]);
});

test.each(['light', 'dark'] as const)('the dialog of a card passes accessibility, %s', async (scheme) => {
  const { root, element } = await shown(state());
  root.querySelector<HTMLElement>('.card .menu')!.click();
  await element.updateComplete;
  expect(root.querySelector('dialog')!.open).toBe(true);
  expect(await serious(scheme)).toEqual([]);
});

test('it shows cards with labels, dates in words, ticks, comments and people', async () => {
  const { item, root } = await shown(state());
  const late = item(state().cards[4].id);
  expect(late.textContent!.replace(/\s+/g, ' ')).toMatch(/Administratif ?Budget.*22 nov\. En retard, échéance\s: Dimanche 22 novembre.*3\/5.*2.*CM/);
  expect(item(state().cards[6].id).textContent!.replace(/\u00a0/g, ' ')).toContain('Vendredi 27 novembre à 18 h 30');
  expect(root.querySelector('.avatar[aria-label="Nora Kerbrat"]')).not.toBeNull();
});

test('lanes and cards are in the order of their strings, ties by id', async () => {
  const { drawn } = await shown(state({
    lanes: [lane('B', 1), lane('A', 0)],
    cards: [card('c', 'A', 1), { ...card('b', 'A', 0), order: 'x' }, { ...card('a', 'A', 0), order: 'x' }, card('d', 'B', 0)],
  }));
  expect(Object.entries(drawn())).toEqual([['A', 'cab'], ['B', 'd']]);
});

test('the golden changes are accepted: a card moves, another goes', async () => {
  const { element, item, root } = await shown(state());
  element.apply(changes as Parameters<typeof element.apply>[0]);
  await element.updateComplete;
  expect(item(changes.cards[0].id).closest<HTMLElement>('.lane')!.dataset.lane).toBe(changes.cards[0].lane);
  expect(root.querySelector(`[data-card="${changes.gone[0]}"]`)).toBeNull();
});

test('of a card the server leaves out what it does not have', async () => {
  const first = small({ A: 'ab' });
  const { element, item } = await shown({ ...first, cards: [{ ...first.cards[0], done: true, comments: 2 }, first.cards[1]] });
  const { id, lane, order, title } = first.cards[0];
  element.apply({ rev: 41, lanes: [], cards: [{ id, lane, order, title }] });
  await element.updateComplete;
  expect(item('a').querySelector('.mark')).toBeNull();
});

test('a move holds over the changes of others until its echo, and then equals a fresh board', async () => {
  const first = small({ A: 'abc', B: 'xy' });
  const { element, drawn, title, said } = await shown(first);
  title('a').focus();
  await userEvent.keyboard(' {ArrowRight}{ArrowDown}{Enter}');
  expect(said('card-move')).toEqual([{ card: 'a', lane: 'B', after: 'x' }]);
  expect(drawn()).toEqual({ A: 'bc', B: 'xay' });
  const server = new Server(first);
  element.apply(server.move({ card: 'c', lane: 'B', after: 'x' }));
  await element.updateComplete;
  expect(drawn()).toEqual({ A: 'b', B: 'xacy' });
  element.apply(server.changes({ cards: [{ ...first.cards[0], comments: 1 }] }));
  await element.updateComplete;
  expect(drawn().B).toBe('xacy');
  element.apply(server.move(said('card-move')[0]));
  await element.updateComplete;
  expect(drawn()).toEqual((await shown(server.fresh())).drawn());
});

test('a refusal says why, puts things back and asks for the whole board', async () => {
  const first = small({ A: 'abc', B: '' });
  const { element, drawn, title, said, root } = await shown(first);
  title('a').focus();
  await userEvent.keyboard(' {ArrowRight}{Enter}');
  element.refused({ sentence: 'Cette liste est fermée.', verb: 'card-move', detail: said('card-move')[0] });
  await element.updateComplete;
  expect(drawn()).toEqual({ A: 'abc', B: '' });
  expect(root.querySelector('[role="alert"]')!.textContent).toContain('Cette liste est fermée.');
  expect(said('catch-up')).toEqual([{ rev: -1 }]);
});

test('after a lost connection it catches up to the end, then says again only what nobody touched since', async () => {
  const first = small({ A: 'abcd', B: '' });
  const { element, title, said, drawn } = await shown(first);
  const server = new Server(first);
  for (const card of ['a', 'b', 'c']) {
    title(card).focus();
    await userEvent.keyboard(' {ArrowRight}{Enter}');
  }
  element.pull();
  expect(said('catch-up')).toEqual([{ rev: 40 }]);
  element.apply(server.changes({ cards: [{ ...first.cards[3], comments: 1 }] }));
  element.apply(server.move(said('card-move')[0]));
  element.apply(server.move({ card: 'b', lane: 'A', after: null }));
  expect(said('card-move').length).toBe(3);
  element.apply({ rev: 43 });
  expect(said('card-move').slice(3)).toEqual([said('card-move')[2]]);
  await element.updateComplete;
  expect(drawn().A).toBe('bd');
});

test('a card is marked done and archived at once, from its menu', async () => {
  const { item, root, button, said, drawn, element } = await shown(small({ A: 'ab' }));
  item('a').querySelector<HTMLElement>('.menu')!.click();
  await element.updateComplete;
  button('Marquer comme terminée', root).click();
  await until(() => item('a').textContent!.includes('Terminée'));
  item('b').querySelector<HTMLElement>('.menu')!.click();
  await element.updateComplete;
  button('Archiver', root).click();
  await until(() => drawn().A === 'a');
  expect([said('card-tick-done'), said('card-archive')]).toEqual([[{ card: 'a', done: true }], [{ card: 'b' }]]);
});

test('lanes are added, renamed, moved and archived', async () => {
  const { element, root, column, button, said, drawn } = await shown(small({ A: '', B: '', C: '' }));
  const menu = async (id: string) => { column(id).querySelector<HTMLElement>('header .menu')!.click(); await element.updateComplete; };
  await menu('A');
  root.querySelector<HTMLInputElement>('dialog input')!.value = 'Plus tard';
  button('Renommer', root).click();
  await until(() => column('A').textContent!.includes('Plus tard'));
  await menu('A');
  button('Vers la droite', root).click();
  await until(() => Object.keys(drawn()).join('') === 'BAC');
  await menu('C');
  button('Vers la gauche', root).click();
  await until(() => Object.keys(drawn()).join('') === 'BCA');
  await menu('B');
  button('Archiver la liste', root).click();
  await until(() => Object.keys(drawn()).join('') === 'CA');
  button('Ajouter une liste').click();
  await until(() => root.querySelector('.next preau-adder'));
  await wait(30);
  await userEvent.keyboard('Idées{Enter}');
  expect([said('lane-rename'), said('lane-move'), said('lane-archive'), said('lane-add')]).toEqual([
    [{ lane: 'A', before: 'Liste A', title: 'Plus tard' }], [{ lane: 'A', after: 'B' }, { lane: 'C', after: 'B' }], [{ lane: 'B' }], [{ lane: expect.any(String), title: 'Idées' }]]);
  await until(() => root.querySelector('.lane.coming')?.textContent === 'Idées');
});

test('when today ends the board is asked for again', async () => {
  const { element, said } = await shown(small({ A: 'a' }));
  vi.useFakeTimers({ now: new Date('2026-11-25T22:00:00Z') });
  element.open(small({ A: 'a' }, { tomorrow: '2026-11-25T23:00:00Z' }));
  vi.advanceTimersByTime(3_599_000);
  expect(said('catch-up')).toEqual([]);
  vi.advanceTimersByTime(2_000);
  expect(said('catch-up')).toEqual([{ rev: -1 }]);
  vi.useRealTimers();
});

test('a reader sees no way to change', async () => {
  const { root } = await shown(state({ can: { edit: false, move: false, lanes: false } }));
  expect(root.querySelectorAll('.add, .lane header .menu, .toolbar .primary').length).toBe(0);
});

test('500 cards: the first of each lane are complete at once, the others soon after, all in order', async () => {
  const cards = Array.from({ length: 500 }, (_, at) => card(`k${at}`, at < 300 ? 'A' : 'B', at, { comments: 1 }));
  const { root, item } = await shown(state({ lanes: [lane('A', 0), lane('B', 1)], cards }));
  expect(root.querySelectorAll('.card[data-card]').length).toBe(500);
  expect(item('k0').querySelector('.meta')).not.toBeNull();
  await until(() => item('k299').querySelector('.meta') && item('k499').querySelector('.meta'), 'the last card is complete');
});
