import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { wipeShelves } from '../shared/shelf';
import { serious, until, wait } from '../test/stage';
import type { Adder } from './adder';
import changes from './golden/changes.json';
import english from './golden/texts.en.json';
import french from './golden/texts.fr.json';
import { card, lane, Server, shown, small, state } from './test-board';
import type { BoardChanges, NewCard } from './types';

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

test('both languages have the same texts', () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(french).sort());
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
  element.apply(changes as BoardChanges);
  await element.updateComplete;
  expect(item(changes.cards[0].id).closest<HTMLElement>('.lane')!.dataset.lane).toBe(changes.cards[0].lane);
  expect(root.querySelector(`[data-card="${changes.gone[0]}"]`)).toBeNull();
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
  element.refused({ sentence: 'Cette liste est fermée.' });
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

test('after a lost connection a card is added again, and another moved again, though somebody renamed their list', async () => {
  const first = small({ A: 'abc', B: '' });
  const { element, title, said, field } = await writing(first);
  await userEvent.keyboard('Tables{Enter}');
  field().blur();
  title('a').focus();
  await userEvent.keyboard(' {ArrowRight}{Enter}');
  element.pull();
  element.apply(new Server(first).changes({ lanes: [{ ...first.lanes[0], title: 'Plus tard' }, { ...first.lanes[1], title: 'Fait' }], cards: [] }));
  element.apply({ rev: 42 });
  expect(said('card-add')[1]).toEqual(said('card-add')[0]);
  expect(said('card-move')[1]).toEqual(said('card-move')[0]);
});

test('the new title of a list comes back to its field when it is refused, with the reason', async () => {
  const { element, root, column, button, said } = await shown(small({ A: 'a' }));
  column('A').querySelector<HTMLElement>('header .menu')!.click();
  await element.updateComplete;
  root.querySelector<HTMLInputElement>('dialog input')!.value = 'Plus tard';
  button('Renommer', root).click();
  element.refused({ sentence: 'Le serveur ne répond pas.', rename: said('lane-rename')[0] });
  const dialog = await until(() => root.querySelector('dialog'));
  expect([dialog.querySelector('input')!.value, dialog.querySelector('[role="alert"]')!.textContent]).toEqual(['Plus tard', 'Le serveur ne répond pas.']);
  element.refused({ sentence: 'Le serveur ne répond pas.', rename: { lane: 'gone', title: 'Ailleurs' } });
  await element.updateComplete;
  expect(root.querySelector('dialog input')).not.toBeNull();
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
    [{ lane: 'A', title: 'Plus tard' }], [{ lane: 'A', after: 'B' }, { lane: 'C', after: 'B' }], [{ lane: 'B' }], [{ lane: expect.any(String), title: 'Idées' }]]);
  await until(() => root.querySelector('.lane.coming')?.textContent === 'Idées');
});

test('cards are added one after the other; pasted lines ask first', async () => {
  const { element, root, column, said } = await shown(small({ A: 'a' }));
  column('A').querySelector<HTMLElement>('.add')!.click();
  const adder = await until(() => root.querySelector('preau-adder'));
  await wait(30);
  await userEvent.keyboard('Tables{Enter}Bancs{Enter}');
  const titles = () => said('card-add').map(({ lane, cards }) => [lane, ...cards.map((one: NewCard) => one.title)]);
  expect(titles()).toEqual([['A', 'Tables'], ['A', 'Bancs']]);
  expect(column('A').querySelectorAll('.coming').length).toBe(2);
  const paste = () => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '- Nappes\r\n\r\n2. Verres\n');
    adder.shadowRoot!.querySelector('textarea')!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
    return adder.updateComplete;
  };
  const choose = (name: string) => {
    [...adder.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent!.includes(name))!.click();
    return adder.updateComplete;
  };
  await paste();
  expect(adder.shadowRoot!.querySelector('[role="alert"]')!.textContent).toBe('Vous avez collé 2 lignes.');
  await choose('2 cartes');
  expect(adder.shadowRoot!.activeElement?.localName).toBe('textarea');
  await paste();
  await choose('Une seule carte');
  await paste();
  expect(adder.shadowRoot!.querySelector('textarea')!.value).toBe('Nappes\nVerres');
  await userEvent.keyboard('{Enter}');
  expect(titles().slice(2)).toEqual([['A', 'Nappes', 'Verres'], ['A', 'Nappes Verres'], ['A', 'Nappes', 'Verres']]);
  element.apply(new Server(small({ A: 'a' })).changes({ cards: [card(said('card-add')[0].cards[0].id, 'A', 5, { title: 'Tables' })] }));
  await element.updateComplete;
  expect([...column('A').querySelectorAll('.coming')].map((one) => one.textContent)).not.toContain('Tables');
});

async function writing(first = small({ A: 'a' })) {
  const screen = await shown(first);
  screen.column('A').querySelector<HTMLElement>('.add')!.click();
  await until(() => screen.root.querySelector('preau-adder'));
  await wait(30);
  return { ...screen, field: () => screen.root.querySelector('preau-adder')!.shadowRoot!.querySelector('textarea')! };
}

test('the titles of refused cards come back to the field, before what is being typed', async () => {
  const { element, root, said, field } = await writing();
  await userEvent.keyboard('Une très longue ligne{Enter}Autre chose');
  element.refused({ sentence: 'Un titre compte de 1 à 200 caractères.', cards: said('card-add')[0].cards.map(({ id }: NewCard) => id) });
  await element.updateComplete;
  await wait(30);
  expect(field().value).toBe('Une très longue ligne\nAutre chose');
  expect(root.querySelector('[role="alert"]')!.textContent).toContain('200 caractères');
  expect(root.querySelectorAll('.coming').length).toBe(0);
});

test('a card that was not acknowledged is said again after a reload, with the same id; one that is there is not', async () => {
  const { said, element } = await writing();
  await userEvent.keyboard('Tables{Enter}Bancs{Enter}Nap');
  const [tables, benches] = said('card-add');
  await wait(50);
  element.remove();
  const later = await shown(small({ A: 'a' }, { cards: [card(tables.cards[0].id, 'A', 1)] }));
  await until(() => later.said('card-add').length > 0);
  expect(later.said('card-add')).toEqual([benches]);
  expect([...later.column('A').querySelectorAll('.coming')].map((one) => one.textContent)).toEqual(['Bancs']);
  later.column('A').querySelector<HTMLElement>('.add')!.click();
  const adder = await until(() => later.root.querySelector('preau-adder'));
  await wait(30);
  expect(adder.shadowRoot!.querySelector('textarea')!.value).toBe('Nap');
  later.element.added({ cards: [benches.cards[0].id] });
  await wait(50);
  later.element.remove();
  const last = await shown(small({ A: '' }));
  await wait(60);
  expect(last.said('card-add')).toEqual([]);
});

test('a list on its way survives a cut, is said again with the same id, and comes once', async () => {
  const first = small({ A: 'a' });
  const { element, root, button, said } = await shown(first);
  button('Ajouter une liste').click();
  await until(() => root.querySelector('.next preau-adder'));
  await wait(30);
  await userEvent.keyboard('Idées{Enter}');
  const [added] = said('lane-add');
  element.pull();
  element.apply({ rev: first.rev });
  element.open(first);
  expect(said('lane-add')).toEqual([added, added, added]);
  element.apply(new Server(first).changes({ lanes: [{ ...lane('I', 2), id: added.lane, title: 'Idées' }] }));
  await element.updateComplete;
  expect([...root.querySelectorAll('.lane h3 .name, .lane.coming')].map((one) => one.textContent)).toEqual(['Liste A', 'Idées']);
  element.open(first);
  expect(said('lane-add').length).toBe(3);
});

test('the title of a refused list comes back to its field', async () => {
  const { element, root, button, said } = await shown(small({ A: 'a' }));
  button('Ajouter une liste').click();
  await until(() => root.querySelector('.next preau-adder'));
  await wait(30);
  await userEvent.keyboard('Idées{Enter}');
  element.refused({ sentence: 'Un titre compte de 1 à 200 caractères.', lane: said('lane-add')[0].title });
  await element.updateComplete;
  await until(() => root.querySelector('.next preau-adder')!.shadowRoot!.querySelector('textarea')?.value === 'Idées');
  expect(root.querySelector('.lane.coming')).toBeNull();
});

test('two lists refused one after the other come back in their order, before what is being typed, and are added one a line', async () => {
  const { element, root, button, said } = await shown(small({ A: 'a' }));
  button('Ajouter une liste').click();
  const adder = await until(() => root.querySelector<Adder>('.next preau-adder'));
  await wait(30);
  await userEvent.keyboard('À faire{Enter}En cours{Enter}Fai');
  for (const { title } of said('lane-add')) element.refused({ sentence: 'Le serveur ne répond pas.', lane: title });
  await element.updateComplete;
  await until(() => adder.shadowRoot!.querySelector('textarea')!.value === 'À faire\nEn cours\nFai');
  await userEvent.keyboard('t{Enter}');
  await adder.updateComplete;
  [...adder.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent === '3 listes, une par ligne')!.click();
  expect(said('lane-add').slice(2).map(({ title }) => title)).toEqual(['À faire', 'En cours', 'Fait']);
});

test('what was refused twice comes back in its order', async () => {
  const { element, said, field } = await writing();
  await userEvent.keyboard('Tables{Enter}Bancs{Enter}Nap');
  for (const { cards } of said('card-add')) element.refused({ sentence: 'Le serveur ne répond pas.', cards: cards.map(({ id }: NewCard) => id) });
  await element.updateComplete;
  await wait(30);
  expect(field().value).toBe('Tables\nBancs\nNap');
});

test('the whole board, loaded anew, keeps the cards on their way', async () => {
  const first = small({ A: 'a' });
  const { said, element, column } = await writing(first);
  await userEvent.keyboard('Tables{Enter}');
  element.open(first);
  await element.updateComplete;
  expect(column('A').querySelectorAll('.coming').length).toBe(1);
  expect(said('card-add')[1]).toEqual(said('card-add')[0]);
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

test('the filter narrows by text, me, label, person and date, and says how many', async () => {
  const first = state();
  const { element, root, button } = await shown(first);
  const count = () => root.querySelectorAll('.card[data-card]').length;
  const pick = async (name: string, value: string) => {
    const select = root.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`)!;
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    const found = count();
    select.value = '';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    return found;
  };
  button('Filtrer').click();
  await element.updateComplete;
  await userEvent.fill(root.querySelector('input[type="search"]')!, 'securite');
  await element.updateComplete;
  expect([count(), root.querySelector('.count')!.textContent]).toEqual([1, 'Cartes montrées\u00a0: 1 sur 11']);
  button('Tout montrer').click();
  await element.updateComplete;
  expect(count()).toBe(11);
  expect(await pick('Toutes les étiquettes', first.labels[3].id)).toBe(4);
  expect(await pick('Tout le monde', first.people[1].id)).toBe(2);
  expect(await pick('Toutes les échéances', 'late')).toBe(1);
  expect(await pick('Toutes les échéances', 'week')).toBe(2);
  button('Mes cartes').click();
  await element.updateComplete;
  expect(count()).toBe(2);
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
