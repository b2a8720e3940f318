import { page } from 'vitest/browser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finger, middleOf, mouse, type At } from '../test/hands';
import { until, wait } from '../test/stage';
import { card, lane, Server, shown, small, state } from './test-board';

beforeEach(() => page.viewport(1360, 800));
afterEach(() => finger.cancel());

const above = (element: Element): At => ({ ...middleOf(element, 0.5, 0), y: element.getBoundingClientRect().top + 3 });
const below = (element: Element): At => ({ ...middleOf(element, 0.5, 1), y: element.getBoundingClientRect().bottom - 3 });

test('every place of a lane is reached, both ways, and what is drawn is what the server is told', async () => {
  for (let from = 0; from < 4; from++) {
    for (let to = 0; to < 4; to++) {
      if (from === to) continue;
      const first = small({ A: 'abcd' });
      const { element, said, drawn, item } = await shown(first);
      const target = item('abcd'[to]);
      await mouse.drag(middleOf(item('abcd'[from])), to < from ? above(target) : below(target));
      const expected = [...'abcd'].filter((_, at) => at !== from).toSpliced(to, 0, 'abcd'[from]).join('');
      expect([from, to, drawn().A]).toEqual([from, to, expected]);
      element.open(new Server(first).fresh());
      const server = new Server(first);
      server.move(said('card-move')[0]);
      expect((await shown(server.fresh())).drawn().A).toBe(expected);
    }
  }
});

test('a card lands where the hole is shown, in a long lane that is scrolled', async () => {
  const cards = Array.from({ length: 200 }, (_, at) => card(`k${at}`, 'A', at));
  const { said, root, item, column } = await shown(state({ lanes: [lane('A', 0), lane('B', 1)], cards: [...cards, card('x', 'B', 0)] }));
  for (const scroll of [0, 3000, 1e6]) {
    column('A').querySelector('.cards')!.scrollTop = scroll;
    await wait(60);
    const box = middleOf(column('A').querySelector('.cards')!, 0.5, 0.4);
    const from = middleOf(item('x'));
    await mouse.down(from);
    await mouse.move(from, box);
    const hole = root.querySelector('.slot')!;
    expect(hole.getBoundingClientRect().top).toBeLessThan(box.y + 90);
    expect(hole.getBoundingClientRect().bottom).toBeGreaterThan(box.y - 90);
    const shownAbove = (hole.previousElementSibling as HTMLElement | null)?.dataset.card ?? null;
    await mouse.up(box);
    expect(said('card-move').at(-1)).toEqual({ card: 'x', lane: 'A', after: shownAbove });
    expect((item('x').previousElementSibling as HTMLElement | null)?.dataset.card ?? null).toBe(shownAbove);
    const back = middleOf(item('x'));
    await mouse.drag(back, middleOf(column('B')));
  }
});

test('an empty lane takes the drop; so does the room under « Ajouter une carte »', async () => {
  const { said, drawn, item, column, ground } = await shown(small({ A: 'ab', B: '', C: 'xy' }));
  await mouse.drag(middleOf(item('a')), middleOf(column('B')));
  expect(said('card-move').at(-1)).toEqual({ card: 'a', lane: 'B', after: null });
  const under = { x: middleOf(column('C')).x, y: ground().getBoundingClientRect().bottom - 80 };
  await mouse.drag(middleOf(item('b')), under);
  expect(said('card-move').at(-1)).toEqual({ card: 'b', lane: 'C', after: 'y' });
  expect(drawn()).toEqual({ A: '', B: 'a', C: 'xyb' });
});

test('with a filter, a card dropped between two visible ones stays beside the one above when all are shown again', async () => {
  const first = small({ A: '1h2i3', B: 'm' });
  first.cards = first.cards.map((one) => ({ ...one, people: /[\dm]/.test(one.id) ? [first.me.id] : [] }));
  const { element, said, drawn, item, button } = await shown(first);
  button('Mes cartes').click();
  await element.updateComplete;
  expect(drawn()).toEqual({ A: '123', B: 'm' });
  await mouse.drag(middleOf(item('m')), below(item('1')));
  expect(said('card-move')).toEqual([{ card: 'm', lane: 'A', after: '1' }]);
  expect(drawn().A).toBe('1m23');
  button('Mes cartes').click();
  await element.updateComplete;
  expect(drawn().A).toBe('1mh2i3');
});

test('a click opens; a drag does not, nor does it when the card comes back to its place', async () => {
  const { said, item } = await shown(small({ A: 'ab', B: '' }));
  const at = middleOf(item('a'));
  await mouse.down(at);
  await mouse.up(at);
  expect(said('card-open')).toEqual([{ card: 'a' }]);
  await wait(60);
  await mouse.down(at);
  await mouse.move(at, { x: at.x + 40, y: at.y });
  await mouse.move({ x: at.x + 40, y: at.y }, at);
  await mouse.up(at);
  expect(said('card-open').length).toBe(1);
  expect(said('card-move')).toEqual([]);
});

test('Escape puts the card back; whoever may not move cannot take', async () => {
  const { root, said, drawn, item, column } = await shown(small({ A: 'ab', B: '' }));
  await mouse.down(middleOf(item('a')));
  await mouse.move(middleOf(item('a')), middleOf(column('B')));
  expect(root.querySelector('.slot')).not.toBeNull();
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  await mouse.up(middleOf(column('B')));
  expect([said('card-move'), drawn()]).toEqual([[], { A: 'ab', B: '' }]);
  const reader = await shown(small({ A: 'ab', B: '' }, { can: { edit: false, move: false, lanes: false } }));
  await mouse.drag(middleOf(reader.item('a')), middleOf(reader.column('B')));
  expect(reader.said('card-move')).toEqual([]);
});

test('a card that somebody archives leaves the hand', async () => {
  const first = small({ A: 'ab', B: '' });
  const { element, root, said, item, column } = await shown(first);
  await mouse.down(middleOf(item('a')));
  await mouse.move(middleOf(item('a')), middleOf(column('B')));
  element.apply(new Server(first).changes({ gone: ['a'] }));
  await element.updateComplete;
  await mouse.up(middleOf(column('B')));
  expect([root.querySelector('.slot, .hung'), said('card-move')]).toEqual([null, []]);
});

test('a lane is dragged by its head', async () => {
  const { said, drawn, column } = await shown(small({ A: 'a', B: 'b', C: 'c' }));
  await mouse.drag(middleOf(column('A').querySelector('h3')!), middleOf(column('C'), 0.8, 0.1));
  expect(said('lane-move')).toEqual([{ lane: 'A', after: 'C' }]);
  expect(Object.keys(drawn()).join('')).toBe('BCA');
});

test('the mouse at the edge brings the lanes beyond', async () => {
  const ids = [...'ABCDEFGH'];
  const { said, item, ground } = await shown(small(Object.fromEntries(ids.map((id) => [id, id.toLowerCase()]))));
  const edge = { x: window.innerWidth - 6, y: middleOf(item('a')).y };
  await mouse.down(middleOf(item('a')));
  await mouse.move(middleOf(item('a')), edge);
  await until(() => ground().scrollLeft + ground().clientWidth >= ground().scrollWidth - 320, 'the end is reached');
  await mouse.up(edge);
  expect(['G', 'H']).toContain(said('card-move')[0].lane);
});

test('held at the foot of a long lane, the lane scrolls to its last place', async () => {
  const cards = Array.from({ length: 40 }, (_, at) => card(`k${at}`, 'A', at));
  const { said, item, column } = await shown(state({ lanes: [lane('A', 0)], cards }));
  const box = column('A').querySelector('.cards')!;
  const foot = { x: middleOf(box).x, y: box.getBoundingClientRect().bottom - 4 };
  await mouse.down(middleOf(item('k0')));
  await mouse.move(middleOf(item('k0')), foot);
  await until(() => box.scrollTop + box.clientHeight >= box.scrollHeight - 2, 'the foot is reached').catch(() => undefined);
  await until(() => box.scrollTop + box.clientHeight >= box.scrollHeight - 2, 'the foot is reached');
  await wait(60);
  await mouse.up(foot);
  expect(said('card-move')[0].after).toBe('k39');
});

test('finger: a long press takes, holding at the edge reaches a lane far off the screen, no text is selected', async () => {
  await page.viewport(390, 800);
  const ids = [...'ABCDEF'];
  const { said, item, ground } = await shown(small(Object.fromEntries(ids.map((id) => [id, id.toLowerCase()]))));
  const from = middleOf(item('a'));
  const edge = { x: 384, y: from.y };
  await finger.down(from);
  await wait(300);
  expect(item('a').classList).toContain('lifted');
  await finger.move(from, edge);
  for (let tries = 0; tries < 4; tries++)
    await until(() => ground().scrollLeft + ground().clientWidth >= ground().scrollWidth - 340, 'lane F is reached').catch(() => undefined);
  await finger.up();
  expect(said('card-move')[0]).toMatchObject({ card: 'a', lane: 'F' });
  expect(getSelection()!.toString()).toBe('');
  expect(said('card-open')).toEqual([]);
});

test('finger: released 30 ms after it was taken, a card neither moves nor opens', async () => {
  await page.viewport(390, 800);
  const { said, item, drawn, root } = await shown(small({ A: 'abc' }));
  await finger.down(middleOf(item('b')));
  await until(() => item('b').classList.contains('lifted'));
  await wait(30);
  await finger.up();
  await wait(60);
  expect([said('card-move'), said('card-open'), drawn().A, root.querySelector('.slot, .hung')]).toEqual([[], [], 'abc', null]);
});

test('finger: a tap opens once', async () => {
  await page.viewport(390, 800);
  const { said, item } = await shown(small({ A: 'abc' }));
  await finger.down(middleOf(item('b')));
  await wait(40);
  await finger.up();
  await wait(100);
  expect(said('card-open')).toEqual([{ card: 'b' }]);
});

test('finger: a swipe scrolls and moves nothing, on a card and on the blank', async () => {
  await page.viewport(390, 800);
  const cards = Array.from({ length: 40 }, (_, at) => card(`k${at}`, 'A', at));
  const { said, item, column, ground } = await shown(state({ lanes: [lane('A', 0), lane('B', 1), lane('C', 2)], cards }));
  const from = middleOf(item('k5'));
  await finger.down(from);
  await finger.move(from, { x: from.x, y: from.y - 300 }, 8);
  await finger.up();
  expect(column('A').querySelector('.cards')!.scrollTop).toBeGreaterThan(100);
  const blank = { x: 376, y: 700 };
  await finger.down(blank);
  await finger.move(blank, { x: 60, y: 700 }, 8);
  await finger.up();
  await until(() => ground().scrollLeft > 100);
  expect([said('card-move'), said('card-open'), said('lane-move')]).toEqual([[], [], []]);
});
