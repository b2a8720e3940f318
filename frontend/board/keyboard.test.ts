import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { until, wait } from '../test/stage';
import { Server, shown, small } from './test-board';

beforeEach(() => page.viewport(1360, 800));

test('arrows walk over cards and lanes, one card a lane is in the tab order', async () => {
  const { title, focused, root } = await shown(small({ A: 'ab', B: '', C: 'xyz' }));
  title('a').focus();
  const press = async (key: string) => { await userEvent.keyboard(`{${key}}`); return focused(); };
  expect(await press('ArrowDown')).toBe('b');
  expect(await press('ArrowRight')).toBe('B');
  expect(await press('ArrowRight')).toBe('C');
  expect(await press('ArrowDown')).toBe('x');
  expect(await press('End')).toBe('z');
  expect(await press('ArrowDown')).toBe('z');
  expect([...root.querySelectorAll('.title[tabindex="0"]')].map((one) => one.closest<HTMLElement>('.card')!.dataset.card)).toEqual(['a', 'z']);
});

test('Enter opens, on the card under the focus', async () => {
  const { title, said } = await shown(small({ A: 'ab' }));
  title('b').focus();
  await userEvent.keyboard('{Enter}');
  expect(said('card-open')).toEqual([{ card: 'b' }]);
});

test('a screen reader hears each step; Escape goes back to the exact place', async () => {
  const { title, heard, drawn, focused, said } = await shown(small({ A: 'abc', B: 'xy', C: '' }));
  title('b').focus();
  await userEvent.keyboard(' ');
  expect(heard()).toMatch(/^«\u00a0Carte b\u00a0» est prise, 2e sur 3 dans «\u00a0Liste A\u00a0»/);
  await userEvent.keyboard('{ArrowRight}{Home}');
  await until(() => heard() === '«\u00a0Carte b\u00a0»\u00a0: 1re sur 3 dans «\u00a0Liste B\u00a0»');
  await userEvent.keyboard('{ArrowRight}');
  await until(() => heard() === '«\u00a0Carte b\u00a0»\u00a0: 1re sur 1 dans «\u00a0Liste C\u00a0»');
  expect([drawn().C, focused()]).toEqual(['b', 'b']);
  await userEvent.keyboard('{Escape}');
  await until(() => drawn().A === 'abc');
  expect(heard()).toBe('«\u00a0Carte b\u00a0» est remise à sa place, 2e sur 3 dans «\u00a0Liste A\u00a0»');
  expect([focused(), said('card-move'), said('card-open')]).toEqual(['b', [], []]);
});

test('Space drops too and opens nothing; leaving by Tab puts back', async () => {
  const { title, drawn, said } = await shown(small({ A: 'abc' }));
  title('a').focus();
  await userEvent.keyboard(' {ArrowDown} ');
  expect([drawn().A, said('card-move')]).toEqual(['bac', [{ card: 'a', lane: 'A', after: 'b' }]]);
  await userEvent.keyboard(' {ArrowDown}{Tab}');
  await wait(30);
  expect([drawn().A, said('card-move').length, said('card-open')]).toEqual(['bac', 1, []]);
});

test('a card is carried into the whole of a lane that was half beside the screen, and seen there', async () => {
  await page.viewport(1000, 800);
  const { title, column, item, drawn, ground } = await shown(small({ A: 'a', B: '', C: 'ghijklmnopqrst', D: 'y', E: 'z' }));
  const within = (thing: HTMLElement) => {
    const [box, frame] = [thing.getBoundingClientRect(), ground().getBoundingClientRect()];
    return box.left >= frame.left && box.right <= frame.right && box.bottom <= frame.bottom;
  };
  title('a').focus();
  await userEvent.keyboard(' {ArrowRight}{ArrowRight}{End}{ArrowRight}{End}');
  await until(() => drawn().D === 'ya');
  await until(() => within(column('D')) && within(item('a')));
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  await until(() => drawn().A === 'a');
  await until(() => within(column('A')) && within(item('a')));
});

test('the focus stays on the card after its drop, after somebody else’s move, and goes to the neighbour when it is archived', async () => {
  const first = small({ A: 'abc', B: 'x' });
  const { element, title, focused } = await shown(first);
  const server = new Server(first);
  title('b').focus();
  await userEvent.keyboard(' {ArrowRight}{Enter}');
  await element.updateComplete;
  expect(focused()).toBe('b');
  element.apply(server.move({ card: 'b', lane: 'B', after: 'x' }));
  await element.updateComplete;
  expect(focused()).toBe('b');
  element.apply(server.move({ card: 'b', lane: 'A', after: null }));
  await element.updateComplete;
  expect(focused()).toBe('b');
  element.apply(server.changes({ gone: ['b'] }));
  await element.updateComplete;
  expect(focused()).toBe('a');
});

test('m opens « Déplacer »: lane and place, and the focus comes back to the card', async () => {
  const { element, title, root, button, drawn, focused, heard, said } = await shown(small({ A: 'abc', B: 'xy' }));
  title('b').focus();
  await userEvent.keyboard('m');
  await until(() => root.querySelector('dialog')?.open);
  expect(root.activeElement).toBe(root.querySelector('dialog select'));
  button('Monter', root).click();
  await until(() => drawn().A === 'bac');
  await until(() => focused() === 'b');
  await userEvent.keyboard('m');
  const select = await until(() => root.querySelector<HTMLSelectElement>('dialog select'));
  select.value = 'B';
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
  expect(said('card-move')).toHaveLength(1);
  root.querySelector<HTMLSelectElement>('dialog select[name=place]')!.value = 'bottom';
  root.querySelector<HTMLElement>('dialog .button.primary')!.click();
  await until(() => drawn().B === 'xyb');
  expect(heard()).toBe('«\u00a0Carte b\u00a0»\u00a0: 3e sur 3 dans «\u00a0Liste B\u00a0»');
  await userEvent.keyboard('m');
  await until(() => root.querySelector('dialog')?.open);
  await userEvent.keyboard('{Escape}');
  await until(() => root.querySelector('dialog') === null);
  await until(() => focused() === 'b');
});

test('up, down and top say the right neighbour, bottom the end of the list', async () => {
  for (const [name, after] of [['En haut', null], ['En bas', undefined], ['Monter', 'a'], ['Descendre', 'd']] as const) {
    const { title, root, button, said } = await shown(small({ A: 'abcd' }));
    title('c').focus();
    await userEvent.keyboard('m');
    await until(() => root.querySelector('dialog')?.open);
    button(name, root).click();
    expect([name, ...said('card-move'), ...said('card-to-end')]).toEqual([name, { card: 'c', lane: 'A', ...(after !== undefined && { after }) }]);
  }
});

test('after a card is archived from its menu, the focus is on its neighbour of the same lane, on the lane when there is none', async () => {
  const { element, title, root, button, focused, drawn } = await shown(small({ A: 'ab', B: 'xyz' }));
  const archive = async (id: string) => {
    title(id).focus();
    await userEvent.keyboard('m');
    await until(() => root.querySelector('dialog'));
    button('Archiver', root).focus();
    await userEvent.keyboard('{Enter}');
    await until(() => !drawn().B.includes(id));
    await element.updateComplete;
    return focused();
  };
  expect([await archive('y'), await archive('z'), await archive('x')]).toEqual(['z', 'x', 'B']);
});

test('the focus comes to a card that is brought back as soon as it is there, and not when the person went elsewhere', async () => {
  const first = small({ A: 'ab', B: 'x' });
  const { element, title, focused } = await shown(first);
  const server = new Server(first);
  title('x').focus();
  element.apply(server.changes({ gone: ['b'] }));
  element.land({ card: 'b' });
  await element.updateComplete;
  expect(focused()).toBe('x');
  element.apply(server.changes({ cards: [first.cards[1]] }));
  await until(() => focused() === 'b');
  element.apply(server.changes({ gone: ['a'] }));
  element.land({ card: 'a' });
  await element.updateComplete;
  title('x').focus();
  element.apply(server.changes({ cards: [first.cards[0]] }));
  await element.updateComplete;
  expect(focused()).toBe('x');
});
