import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { wipeShelves } from '../shared/shelf';
import { serious, until } from '../test/stage';
import { card, Server, shown, small } from './test-board';

beforeEach(async () => {
  await wipeShelves();
  await page.viewport(1360, 800);
});

/** Lane A holds five cards, of which a, b and c are shown; d is the first that is not. */
const first = () => small({ A: 'abc', B: 'x' }, { sizes: [{ id: 'A', cards: 5 }, { id: 'B', cards: 1 }], edges: [{ id: 'A', order: card('d', 'A', 3).order }] });

const FROM_D = card('d', 'A', 3).order;

async function long() {
  const screen = await shown(first());
  const rest = () => screen.column('A').querySelector<HTMLButtonElement>('.rest button');
  const count = () => screen.column('A').querySelector('h3 .quiet')!.textContent;
  const hear = (change: Parameters<Server['changes']>[0]) => {
    screen.element.apply(new Server(first()).changes(change));
    return screen.element.updateComplete;
  };
  return { ...screen, rest, count, hear };
}

test('a long lane shows its first cards, counts them all, and says how many more there are', async () => {
  const { drawn, count, rest } = await long();
  expect([drawn(), count(), rest()!.textContent]).toEqual([{ A: 'abc', B: 'x' }, '5', 'Et 2 autres cartes']);
  expect(await serious('light')).toEqual([]);
});

test('the others come when they are asked for, and the focus goes on to them', async () => {
  const { element, drawn, count, rest, said, focused } = await long();
  rest()!.focus();
  await userEvent.keyboard('{Enter}');
  expect(said('lane-more')).toEqual([{ lane: 'A', order: card('d', 'A', 3).order }]);
  const size = { id: 'A', cards: 5 };
  element.more({ from: FROM_D, size, edge: { id: 'A', order: card('e', 'A', 4).order }, cards: [card('d', 'A', 3)], people: [] });
  await until(() => focused() === 'd');
  expect([drawn().A, rest()!.textContent]).toEqual(['abcd', 'Et une autre carte']);
  element.more({ from: card('e', 'A', 4).order, size, edge: null, cards: [card('e', 'A', 4)], people: [] });
  await element.updateComplete;
  expect([drawn().A, count(), rest()]).toEqual(['abcde', '5', null]);
});

test('what happens to cards that are not shown is counted, and one that comes among those shown appears', async () => {
  const { drawn, count, rest, hear } = await long();
  await hear({ cards: [card('e', 'A', 4, { comments: 1 })], sizes: [{ id: 'A', cards: 5 }] });
  expect([drawn().A, count()]).toEqual(['abc', '5']);
  await hear({ cards: [card('f', 'A', 6)], sizes: [{ id: 'A', cards: 6 }] });
  expect([drawn().A, count(), rest()!.textContent]).toEqual(['abc', '6', 'Et 3 autres cartes']);
  await hear({ cards: [card('e', 'A', 0.5)], sizes: [{ id: 'A', cards: 6 }] });
  expect([drawn().A, count(), rest()!.textContent]).toEqual(['aebc', '6', 'Et 2 autres cartes']);
  await hear({ gone: ['f'], sizes: [{ id: 'A', cards: 5 }] });
  expect([drawn().A, count()]).toEqual(['aebc', '5']);
});

test('a card that others put beyond the edge, or into another lane, is shown no more', async () => {
  const { drawn, count, hear } = await long();
  await hear({ cards: [card('x', 'A', 9)], sizes: [{ id: 'A', cards: 6 }, { id: 'B', cards: 0 }] });
  expect([drawn(), count()]).toEqual([{ A: 'abc', B: '' }, '6']);
  await hear({ cards: [card('a', 'A', 8)] });
  expect([drawn().A, count()]).toEqual(['bc', '6']);
});

test('a card dropped last stands after the last one shown, where it stays', async () => {
  const { element, drawn, title, said, count, heard } = await long();
  title('a').focus();
  await userEvent.keyboard(' {End}{Enter}');
  expect(said('card-move')).toEqual([{ card: 'a', lane: 'A', after: 'c' }]);
  expect(heard()).toContain('3e sur 5');
  element.apply(new Server(first()).changes({ cards: [card('a', 'A', 2.5)], sizes: [{ id: 'A', cards: 5 }] }));
  await element.updateComplete;
  expect([drawn().A, count()]).toEqual(['bca', '5']);
});

test('the bottom of a long lane is its end, not the last place shown', async () => {
  const { element, drawn, item, root, button, said, heard, hear } = await long();
  const menu = async (id: string) => { item(id).querySelector<HTMLElement>('.menu')!.click(); await element.updateComplete; };
  await menu('c');
  button('En bas', root).click();
  expect(said('card-to-end')).toEqual([{ card: 'c', lane: 'A' }]);
  await until(() => drawn().A === 'abc');
  expect(heard()).toContain('5e sur 5');
  await hear({ cards: [card('c', 'A', 9)], sizes: [{ id: 'A', cards: 5 }] });
  expect(drawn().A).toBe('abc');
  await menu('x');
  const lane = root.querySelector<HTMLSelectElement>('dialog select')!;
  lane.value = 'A';
  lane.dispatchEvent(new Event('change'));
  await element.updateComplete;
  root.querySelector<HTMLSelectElement>('dialog select[name="place"]')!.value = 'bottom';
  root.querySelector<HTMLElement>('dialog .button.primary')!.click();
  expect(said('card-to-end').slice(1)).toEqual([{ card: 'x', lane: 'A' }]);
  await until(() => drawn().A === 'abcx');
});

test('a card that is the last of all cannot go further down', async () => {
  const { element, item, root, button } = await shown(small({ A: 'ab' }));
  item('b').querySelector<HTMLElement>('.menu')!.click();
  await element.updateComplete;
  expect(button('En bas', root).disabled).toBe(true);
});

test('what one adds to a long lane oneself is seen, though it stands beyond the edge', async () => {
  const { element, drawn, column, said, root, count, rest } = await long();
  column('A').querySelector<HTMLElement>('.add:not(.rest .add)')!.click();
  await until(() => root.querySelector('preau-adder'));
  await until(() => root.querySelector('preau-adder')!.shadowRoot!.activeElement);
  await userEvent.keyboard('Tables{Enter}');
  const { id } = said('card-add')[0].cards[0];
  element.apply(new Server(first()).changes({ cards: [card(id, 'A', 9)], sizes: [{ id: 'A', cards: 6 }] }));
  await element.updateComplete;
  expect([drawn().A, count(), rest()!.textContent]).toEqual([`abc${id}`, '6', 'Et 2 autres cartes']);
});

test('a lane that was shown further is shown as far again after a whole load, page by page', async () => {
  const { element, drawn, said } = await long();
  const size = { id: 'A', cards: 5 };
  const pages = [
    { from: FROM_D, size, edge: { id: 'A', order: card('e', 'A', 4).order }, cards: [card('d', 'A', 3)], people: [] },
    { from: card('e', 'A', 4).order, size, edge: null, cards: [card('e', 'A', 4)], people: [] },
  ];
  const asked = () => said('lane-more').map(({ order }) => order);
  element.open(first());
  expect(asked()).toEqual([]);
  pages.forEach((page) => element.more(page));
  element.open(first());
  expect(asked()).toEqual([pages[0].from]);
  element.more(pages[0]);
  expect(asked()).toEqual(pages.map(({ from }) => from));
  element.more(pages[1]);
  await element.updateComplete;
  expect([drawn().A, asked().length]).toEqual(['abcde', 2]);
});

test('what one put beyond the edge oneself is asked for again after a whole load, and shown', async () => {
  const { element, drawn, item, root, said, hear, count, rest } = await long();
  item('x').querySelector<HTMLElement>('.menu')!.click();
  await element.updateComplete;
  const lane = root.querySelector<HTMLSelectElement>('dialog select')!;
  lane.value = 'A';
  lane.dispatchEvent(new Event('change'));
  await element.updateComplete;
  root.querySelector<HTMLSelectElement>('dialog select[name="place"]')!.value = 'bottom';
  root.querySelector<HTMLElement>('dialog .button.primary')!.click();
  await hear({ cards: [card('x', 'A', 9)], sizes: [{ id: 'A', cards: 6 }, { id: 'B', cards: 0 }] });
  const fresh = { ...first(), cards: first().cards.filter(({ id }) => id !== 'x'), sizes: [{ id: 'A', cards: 6 }, { id: 'B', cards: 0 }] };
  element.open(fresh);
  expect(said('cards-missed')).toEqual([{ cards: ['x'] }]);
  element.beside({ cards: [card('x', 'A', 9)], people: [] });
  await element.updateComplete;
  expect([drawn().A, count(), rest()!.textContent]).toEqual(['abcx', '6', 'Et 2 autres cartes']);
  element.open({ ...fresh, board: 'another' });
  expect(said('cards-missed').length).toBe(1);
});

test('a page that goes on from another edge than the present one is passed over, and what was asked for is asked again', async () => {
  const { element, drawn, said, rest } = await long();
  rest()!.click();
  const higher = { ...first(), cards: first().cards.filter(({ id }) => id !== 'c'), edges: [{ id: 'A', order: card('c', 'A', 2).order }] };
  element.open(higher);
  expect(said('lane-more').map(({ order }) => order)).toEqual([FROM_D, card('c', 'A', 2).order]);
  const size = { id: 'A', cards: 5 };
  element.more({ from: FROM_D, size, edge: null, cards: [card('d', 'A', 3), card('e', 'A', 4)], people: [] });
  await element.updateComplete;
  expect([drawn().A, rest()!.textContent]).toEqual(['ab', 'Et 3 autres cartes']);
  element.more({ from: card('c', 'A', 2).order, size, edge: null, cards: [card('c', 'A', 2), card('d', 'A', 3), card('e', 'A', 4)], people: [] });
  await element.updateComplete;
  expect(drawn().A).toBe('abcde');
});
