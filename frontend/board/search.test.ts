import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { wipeShelves } from '../shared/shelf';
import { until } from '../test/stage';
import { card, Server, shown, small, state } from './test-board';

beforeEach(async () => {
  await wipeShelves();
  await page.viewport(1360, 800);
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
  await userEvent.fill(root.querySelector('input[type="search"]')!, 'pompiers VISITE');
  await element.updateComplete;
  expect(count()).toBe(1);
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

test('a card that one adds under a filter stays in sight until it changes', async () => {
  const { element, root, button, said } = await shown(small({ A: 'a' }));
  const titles = () => [...root.querySelectorAll('.card[data-card]')].map((one) => one.textContent!).join();
  const seek = (words: string) => userEvent.fill(root.querySelector('input[type="search"]')!, words);
  button('Filtrer').click();
  await element.updateComplete;
  await seek('securite');
  button('Ajouter une carte').click();
  const adder = await until(() => root.querySelector('preau-adder'));
  await userEvent.fill(adder.shadowRoot!.querySelector('textarea')!, 'Tables');
  await userEvent.keyboard('{Enter}');
  const [{ cards: [{ id }] }] = said('card-add');
  element.apply(new Server(small({ A: 'a' })).changes({ cards: [card(id, 'A', 5, { title: 'Tables' })] }));
  await element.updateComplete;
  expect(titles()).toContain('Tables');
  await seek('pompiers');
  await element.updateComplete;
  expect(titles()).not.toContain('Tables');
});

/** Lane A holds 300 cards, of which three are shown; d is the first that is not. */
const first = () => small({ A: 'abc', B: 'x' }, { sizes: [{ id: 'A', cards: 300 }, { id: 'B', cards: 1 }], edges: [{ id: 'A', order: card('d', 'A', 3).order }] });
const hidden = card('h', 'A', 249, { title: 'Tâche 249' });

async function long() {
  const screen = await shown(first());
  screen.button('Filtrer').click();
  await screen.element.updateComplete;
  const field = () => screen.root.querySelector<HTMLInputElement>('input[type="search"]')!;
  const type = async (words: string) => { await userEvent.fill(field(), words); await screen.element.updateComplete; };
  const count = () => screen.root.querySelector('.count')!.textContent!.replace(/\u00a0/g, ' ');
  return { ...screen, type, count, sought: () => screen.said('cards-sought') };
}

test('a filter finds a card that is not shown, and tells how many there are when it knows', async () => {
  const { element, drawn, type, count, sought, column } = await long();
  await type('tâche 249');
  expect([count(), sought()]).toEqual(['Recherche dans toutes les cartes…', []]);
  await until(() => sought().length > 0);
  expect(sought()).toEqual([{ text: 'tâche 249', labels: [], people: [], due: null }]);
  element.found({ cards: [hidden], people: [], more: false });
  await element.updateComplete;
  expect([drawn(), count()]).toEqual([{ A: 'h', B: '' }, 'Cartes montrées : 1 sur 301']);
  expect([column('A').querySelector('h3 .quiet')!.textContent, column('A').querySelector('.rest')]).toEqual(['1 sur 300', null]);
  await type('');
  expect([drawn().A, column('A').querySelector('.rest button')!.textContent]).toEqual(['abc', 'Et 297 autres cartes']);
});

test('letters typed in a row are one question, and an answer to an earlier one is no answer', async () => {
  const { element, drawn, type, count, sought } = await long();
  await type('t');
  await until(() => sought().length === 1);
  await type('tâche 2');
  await until(() => sought().length === 2);
  element.found({ cards: [hidden, card('y', 'A', 250, { title: 'Tarte' })], people: [], more: true });
  await element.updateComplete;
  expect([drawn().A, count()]).toEqual(['h', 'Recherche dans toutes les cartes…']);
  element.found({ cards: [hidden], people: [], more: false });
  await element.updateComplete;
  expect(count()).toBe('Cartes montrées : 1 sur 301');
});

test('what comes to match is shown, what no longer does is not, and when there are too many it is said', async () => {
  const { element, drawn, type, count, sought } = await long();
  await type('tâche');
  await until(() => sought().length === 1);
  element.found({ cards: [hidden], people: [], more: true });
  const server = new Server(first());
  element.apply(server.changes({ cards: [card('i', 'A', 260, { title: 'Tâche 260' }), card('j', 'A', 261, { title: 'Autre' })] }));
  await element.updateComplete;
  expect([drawn().A, count()]).toEqual(['hi', 'Cartes montrées : 2 sur 301 D’autres cartes correspondent : précisez le filtre.']);
  element.apply(server.changes({ cards: [{ ...hidden, title: 'Faite' }] }));
  await element.updateComplete;
  expect(drawn().A).toBe('i');
});

test('a whole load is asked again, a board that is shown whole never', async () => {
  const { element, type, sought } = await long();
  await type('tâche');
  await until(() => sought().length === 1);
  element.open(first());
  await until(() => sought().length === 2);
  const whole = await shown(small({ A: 'abc' }));
  whole.button('Filtrer').click();
  await whole.element.updateComplete;
  await userEvent.fill(whole.root.querySelector('input[type="search"]')!, 'carte a');
  await new Promise((done) => setTimeout(done, 400));
  expect(whole.said('cards-sought')).toEqual([]);
});

test('every condition goes with the question', async () => {
  const { element, root, button, sought } = await shown(state({ sizes: state().sizes.map(({ id }) => ({ id, cards: 300 })) })).then((screen) => ({ ...screen, sought: () => screen.said('cards-sought') }));
  const { labels, people, me } = state();
  button('Filtrer').click();
  await element.updateComplete;
  const pick = (name: string, value: string) => {
    const select = root.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`)!;
    select.value = value;
    select.dispatchEvent(new Event('change'));
  };
  pick('Toutes les étiquettes', labels[0].id);
  pick('Tout le monde', people[1].id);
  pick('Toutes les échéances', 'week');
  button('Mes cartes').click();
  await until(() => sought().length === 1);
  pick('Toutes les échéances', 'late');
  await until(() => sought().length === 2);
  expect(sought()).toEqual([
    { text: '', labels: [labels[0].id], people: [me.id, people[1].id], due: { from: '2026-11-25', until: '2026-11-29' } },
    { text: '', labels: [labels[0].id], people: [me.id, people[1].id], due: { from: '1900-01-01', until: '2026-11-24' } },
  ]);
});

test('on a phone the count has a line of its own, and the further acts wait behind one button', async () => {
  await page.viewport(390, 844);
  const { element, root, button } = await shown(state());
  element.innerHTML = '<button slot="acts" class="import">Importer un tableau Trello</button>';
  element.requestUpdate();
  await element.updateComplete;
  const act = element.querySelector<HTMLElement>('.import')!;
  const box = (one: Element) => one.getBoundingClientRect();
  expect(act.getClientRects().length).toBe(0);
  button('Mes cartes').click();
  await element.updateComplete;
  const count = root.querySelector('.count')!;
  expect(box(count).top).toBeGreaterThanOrEqual(box(root.querySelector('.toolbar .primary')!).bottom);
  expect(box(count).height).toBeLessThan(30);
  const tools = [...root.querySelectorAll('.toolbar button')].map(box);
  expect(new Set(tools.map(({ top }) => top)).size).toBe(1);
  expect(Math.max(...tools.map(({ right }) => right))).toBeLessThanOrEqual(390);
  button('Autres actions').click();
  await element.updateComplete;
  expect(box(act).right).toBeLessThanOrEqual(390);
  expect(box(act).top).toBeGreaterThanOrEqual(tools[0].bottom);
});

test.each([320, 360, 390])('the tools stand in one row on a phone of %i pixels, and each is called', async (width) => {
  await page.viewport(width, 700);
  const { element, root, button } = await shown(state());
  element.innerHTML = '<button slot="acts">Étiquettes</button>';
  element.requestUpdate();
  await element.updateComplete;
  const tools = [...root.querySelectorAll<HTMLElement>('.toolbar button')];
  tools.forEach((tool) => (tool.style.minWidth = '44px')); // As under a finger.
  expect(tools).toHaveLength(4);
  expect(new Set(tools.map((tool) => tool.getBoundingClientRect().top)).size).toBe(1);
  expect(Math.max(...tools.map((tool) => tool.getBoundingClientRect().right))).toBeLessThanOrEqual(width);
  for (const name of ['Filtrer', 'Mes cartes', 'Autres actions', 'Ajouter une carte']) expect(button(name)).toBeDefined();
});

const ACTS = ['Étiquettes', 'Archives', 'Renommer', 'Supprimer', 'Tableau', 'Importer un tableau Trello'];

/** The boxes of the main tools and of the further acts, with their words, beside a navigation of 256 pixels. */
async function tools(width: number, acts: string[]) {
  await page.viewport(width, 800);
  const { element, root, button } = await shown(state());
  document.querySelector('main')!.style.marginInlineStart = '256px';
  element.innerHTML = acts.map((word) => `<button slot="acts" style="font: 600 15px sans-serif; padding: 0 14px 0 32px; height: 36px">${word}</button>`).join('');
  button('Mes cartes').click();
  element.requestUpdate();
  await element.updateComplete;
  const boxes = (found: Iterable<Element>) => [...found].map((one) => one.getBoundingClientRect());
  return { main: boxes(root.querySelectorAll('.toolbar .button:not(.others), .toolbar .count')), acts: boxes(element.querySelectorAll('[slot=acts]')) };
}

const middles = (boxes: DOMRect[]): Set<number> => new Set(boxes.map(({ top, bottom }) => Math.round((top + bottom) / 2)));

test.each([[1200, 3], [1360, 3], [1520, 5], [1920, 6]])('on a window of %i pixels the main tools and %i further acts stand in one row', async (width, count) => {
  const { main, acts } = await tools(width, ACTS.slice(0, count));
  expect(middles([...main, ...acts]).size).toBe(1);
  expect(main.at(-1)!.left, 'the main act comes last').toBeGreaterThanOrEqual(acts.at(-1)!.right + 8);
  acts.slice(1).forEach((act, at) => expect(act.left - acts[at].right).toBeGreaterThanOrEqual(8));
});

test.each([[800, 3], [1024, 6], [1360, 6]])('on a window of %i pixels %i further acts have no room there and stand below, in their order', async (width, count) => {
  const { main, acts } = await tools(width, ACTS.slice(0, count));
  expect(middles(main).size).toBe(1);
  acts.forEach((act) => expect(act.top).toBeGreaterThanOrEqual(main.at(-1)!.bottom));
  expect(Math.max(...acts.map(({ right }) => right))).toBeLessThanOrEqual(width);
});
