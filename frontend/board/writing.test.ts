import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { Base, wipeShelves } from '../shared/shelf';
import { until, wait } from '../test/stage';
import type { Adder } from './adder';
import golden from './golden/refused.json';
import { card, lane, Server, shown, small } from './test-board';
import type { NewCard, Refusal } from './types';

beforeEach(async () => {
  await wipeShelves();
  await page.viewport(1360, 800);
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
  element.refused({ ...(golden as Refusal), detail: said('card-add')[0] });
  await element.updateComplete;
  await wait(30);
  expect(field().value).toBe('Une très longue ligne\nAutre chose');
  expect(root.querySelector('[role="alert"]')!.textContent).toContain('200 caractères');
  expect(root.querySelectorAll('.coming').length).toBe(0);
});

test('what a page of an earlier version kept on its way is said so that the server understands it', async () => {
  const { said, element } = await writing();
  await userEvent.keyboard('Tables{Enter}');
  await wait(50);
  element.remove();
  const kept = new Base('preau-board', ['unadded', 'words']).shelf<Record<string, unknown>>('unadded', '');
  for (const [name, adding] of await kept.all()) await kept.put(name, { lane: adding.lane, cards: adding.cards, at: adding.at });
  const later = await shown(small({ A: 'a' }));
  await until(() => later.said('card-add').length > 0);
  expect(later.said('card-add')[0]).toEqual({ ...said('card-add')[0], more: false });
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
  expect([...later.column('A').querySelectorAll('.coming .title')].map((one) => one.textContent)).toEqual(['Bancs']);
  expect(later.column('A').querySelector('h3 .quiet')!.textContent).toBe('2');
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
  element.refused({ sentence: 'Un titre compte de 1 à 200 caractères.', verb: 'lane-add', detail: said('lane-add')[0] });
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
  for (const detail of said('lane-add')) element.refused({ sentence: 'Le serveur ne répond pas.', verb: 'lane-add', detail });
  expect(said('catch-up').length).toBe(1);
  await element.updateComplete;
  await until(() => adder.shadowRoot!.querySelector('textarea')!.value === 'À faire\nEn cours\nFai');
  await userEvent.keyboard('t{Enter}');
  await adder.updateComplete;
  [...adder.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent === '3 listes, une par ligne')!.click();
  expect(said('lane-add').slice(2).map(({ title }) => title)).toEqual(['À faire', 'En cours', 'Fait']);
});

test('lists that were not acknowledged, and the title being typed, survive the page; each is said again with the same id', async () => {
  const { element, root, button, said } = await shown(small({ A: 'a' }));
  button('Ajouter une liste').click();
  await until(() => root.querySelector('.next preau-adder'));
  await wait(30);
  await userEvent.keyboard('À faire{Enter}En cours{Enter}Fai');
  const [toDo, doing] = said('lane-add');
  element.apply(new Server(small({ A: 'a' })).changes({ lanes: [{ ...lane('I', 2), id: toDo.lane, title: 'À faire' }] }));
  await wait(50);
  element.remove();
  const later = await shown(small({ A: 'a' }));
  await until(() => later.said('lane-add').length > 0);
  expect(later.said('lane-add')).toEqual([doing]);
  expect(later.root.querySelector('.lane.coming')!.textContent).toBe('En cours');
  await until(() => later.root.querySelector('.next preau-adder')?.shadowRoot!.querySelector('textarea')?.value === 'Fai');
  later.element.refused({ sentence: 'Le serveur ne répond pas.', verb: 'lane-add', detail: doing });
  await wait(50);
  later.element.remove();
  const last = await shown(small({ A: 'a' }));
  await until(() => last.root.querySelector('.next preau-adder')?.shadowRoot!.querySelector('textarea')?.value === 'En cours\nFai');
  expect(last.said('lane-add')).toEqual([]);
});

test('a list that was archived before its author heard of it is no ghost', async () => {
  const { element, root, button, said } = await shown(small({ A: 'a' }));
  button('Ajouter une liste').click();
  await until(() => root.querySelector('.next preau-adder'));
  await wait(30);
  await userEvent.keyboard('Idées{Enter}');
  const [ideas] = said('lane-add');
  await wait(30);
  element.remove();
  const later = await shown(small({ A: 'a' }));
  await until(() => later.said('lane-add').length > 0);
  later.element.laneAdded({ lane: ideas.lane });
  await wait(50);
  later.element.remove();
  const last = await shown(small({ A: 'a' }));
  await wait(60);
  expect(last.said('lane-add')).toEqual([]);
  expect(last.root.querySelector('.lane.coming')).toBeNull();
});

test('what was refused twice comes back in its order', async () => {
  const { element, said, field } = await writing();
  await userEvent.keyboard('Tables{Enter}Bancs{Enter}Nap');
  for (const detail of said('card-add')) element.refused({ sentence: 'Le serveur ne répond pas.', verb: 'card-add', detail });
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
  element.refused({ sentence: 'Le serveur ne répond pas.', verb: 'lane-rename', detail: said('lane-rename')[0] });
  const dialog = await until(() => root.querySelector('dialog'));
  expect([dialog.querySelector('input')!.value, dialog.querySelector('[role="alert"]')!.textContent]).toEqual(['Plus tard', 'Le serveur ne répond pas.']);
  element.refused({ sentence: 'Le serveur ne répond pas.', verb: 'lane-rename', detail: { lane: 'gone', before: 'Là', title: 'Ailleurs' } });
  await element.updateComplete;
  expect(root.querySelector('dialog input')).not.toBeNull();
});

test('who renames a list that somebody else renames meanwhile keeps their words, sees the other title, and says which one they knew', async () => {
  const first = small({ A: 'a' });
  const { element, root, column, button, said } = await shown(first);
  const dialog = () => root.querySelector('dialog')!;
  column('A').querySelector<HTMLElement>('header .menu')!.click();
  await element.updateComplete;
  dialog().querySelector('input')!.value = 'Plus tard';
  element.apply(new Server(first).changes({ lanes: [{ ...first.lanes[0], title: 'En attente' }], cards: [] }));
  await element.updateComplete;
  expect(dialog().querySelector('input')!.value).toBe('Plus tard');
  expect(dialog().querySelector('[role="alert"]')!.textContent).toContain('En attente');

  button('Renommer', root).click();
  expect(said('lane-rename')).toEqual([{ lane: 'A', before: first.lanes[0].title, title: 'Plus tard' }]);
  element.refused({ sentence: 'Quelqu’un a changé ceci.', verb: 'lane-rename', detail: said('lane-rename')[0] });
  await until(() => root.querySelector('dialog'));
  expect(dialog().querySelector('input')!.value).toBe('Plus tard');
  button('Renommer', root).click();
  expect(said('lane-rename')[1]).toEqual({ lane: 'A', before: 'En attente', title: 'Plus tard' });
});

async function pasted(lines: string[]) {
  const screen = await writing();
  const adder = screen.root.querySelector('preau-adder')!;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', lines.join('\n'));
  screen.field().dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
  await adder.updateComplete;
  const buttons = () => [...adder.shadowRoot!.querySelectorAll('button')].map((one) => one.textContent!.trim());
  const press = (name: string) => [...adder.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent!.includes(name))!.click();
  return { ...screen, adder, buttons, press };
}

const numbered = (count: number) => Array.from({ length: count }, (_, at) => `n° ${at + 1}`);
const ids = ({ cards }: { cards: NewCard[] }) => cards.map(({ id }) => id);
const titlesOf = (added: { cards: NewCard[] }[]) => added.flatMap(({ cards }) => cards.map(({ title }) => title));

test('250 pasted lines become cards, portion after portion, in their order', async () => {
  const { element, said, press, column } = await pasted(numbered(250));
  press('250 cartes');
  await element.updateComplete;
  expect(column('A').querySelectorAll('.coming').length).toBe(250);
  expect(said('card-add').map(({ cards }) => cards.length)).toEqual([100]);
  element.added({ cards: ids(said('card-add')[0]) });
  element.added({ cards: ids(said('card-add')[1]) });
  expect(said('card-add').map(({ cards }) => cards.length)).toEqual([100, 100, 50]);
  expect(titlesOf(said('card-add'))).toEqual(numbered(250));
});

test('a portion that is refused comes back with all that stood below it, and nothing of it is added', async () => {
  const { element, said, press, field } = await pasted(numbered(250));
  press('250 cartes');
  element.added({ cards: ids(said('card-add')[0]) });
  element.refused({ sentence: 'Un titre compte de 1 à 200 caractères.', verb: 'card-add', detail: said('card-add')[1] });
  await element.updateComplete;
  await until(() => field().value === numbered(250).slice(100).join('\n'));
  expect(said('card-add').length).toBe(2);
});

test('what a reload finds of a paste is said whole, in its order', async () => {
  const { element, said, press } = await pasted(numbered(250));
  press('250 cartes');
  element.added({ cards: ids(said('card-add')[0]) });
  await wait(50);
  element.remove();
  const later = await shown(small({ A: 'a' }));
  await until(() => later.said('card-add').length === 2);
  expect(titlesOf(later.said('card-add'))).toEqual(numbered(250).slice(100));
});

test('more lines than can become cards are told before anything is pressed, and stay in the field', async () => {
  const { buttons, adder, field, said } = await pasted(numbered(501));
  expect(adder.shadowRoot!.querySelector('[role="alert"]')!.textContent).toContain('501 lignes, et 500 au plus');
  expect(buttons().join('')).toBe('');
  await userEvent.keyboard('{Enter}');
  expect([field().value.split('\n').length, said('card-add')]).toEqual([501, []]);
  field().value = numbered(500).join('\n');
  field().dispatchEvent(new Event('input'));
  await adder.updateComplete;
  expect(buttons().join('')).toContain('500 cartes, une par ligne');
});

test('after Escape in the field the focus is on what opened it', async () => {
  const { root, column, button } = await writing();
  await userEvent.keyboard('{Escape}');
  await until(() => root.activeElement === column('A').querySelector(':scope > .add'));
  button('Ajouter une liste').click();
  await until(() => root.querySelector('.next preau-adder'));
  await wait(30);
  await userEvent.keyboard('{Escape}');
  await until(() => root.activeElement === root.querySelector('.next > .add'));
});

test('words that stand under a list that somebody archives wait for another one, and that is said', async () => {
  const { element, root, column } = await shown(small({ A: 'a', B: 'b' }));
  column('A').querySelector<HTMLElement>('.add')!.click();
  await until(() => root.querySelector('preau-adder'));
  await wait(30);
  await userEvent.keyboard('Tables et bancs');
  element.apply({ rev: 41, gone: ['A'] });
  await element.updateComplete;
  expect(root.querySelector('[role="alert"]')!.textContent).toContain('Vos mots sont gardés');
  column('B').querySelector<HTMLElement>('.add')!.click();
  const adder = await until(() => root.querySelector('preau-adder'));
  await adder.updateComplete;
  expect(adder.shadowRoot!.querySelector('textarea')!.value).toBe('Tables et bancs');
});
