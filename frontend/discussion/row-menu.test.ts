import { expect, test } from 'vitest';
import { wait } from '../test/stage';
import { message, shown, state, Thread } from './test-thread';

/** A thread whose reader is at the end, with the acts of its last message open and the keyboard on the first of them. */
async function acting(count: number) {
  const thread = new Thread(count);
  const stage = await shown(state({ newFrom: null, page: thread.page({ before: null, after: null }) }), thread);
  const more = stage.row(count)!.querySelector<HTMLElement>('.more')!;
  more.click();
  await stage.element.updateComplete;
  const menu = stage.root.querySelector<HTMLElement>('.menu:popover-open')!;
  const act = menu.querySelector('button')!;
  act.focus();
  await wait(40);
  const gap = () => {
    const [lies, at] = [menu.getBoundingClientRect(), more.getBoundingClientRect()];
    return Math.round(Math.max(lies.top - at.bottom, at.top - lies.bottom));
  };
  return { ...stage, more, menu, act, gap };
}

test.each([2, 100])('open acts go with their message, and keep the keyboard, while somebody else writes at the end of %i messages', async (count) => {
  const { element, root, more, menu, act, gap } = await acting(count);
  const before = more.getBoundingClientRect().top;
  element.apply({ rev: 20, messages: [message(count + 1)] });
  await wait(80);
  expect(more.getBoundingClientRect().top).toBeLessThan(before - 20);
  expect(menu.matches(':popover-open')).toBe(true);
  expect(root.activeElement).toBe(act);
  expect(gap()).toBe(4);
});

test('open acts go with their message when something below it grows', async () => {
  const { element, root, row, more, act, gap } = await acting(100);
  element.apply({ rev: 20, messages: [message(101)] });
  await wait(80);
  const before = more.getBoundingClientRect().top;
  row(101)!.style.paddingBottom = '60px';
  await wait(80);
  expect(more.getBoundingClientRect().top).toBeLessThan(before - 20);
  expect(root.activeElement).toBe(act);
  expect(gap()).toBe(4);
});

test('open acts whose message is carried out of sight stay on the window', async () => {
  const { element, root, more, menu, act } = await acting(100);
  element.apply({ rev: 20, messages: Array.from({ length: 30 }, (_, at) => message(101 + at)) });
  await wait(80);
  expect(more.getBoundingClientRect().bottom).toBeLessThan(0);
  expect(root.activeElement).toBe(act);
  expect(menu.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
});

test('whoever scrolls leaves the open acts: the keyboard is at the button that opens them, and the messages stay where they were moved', async () => {
  const { root, box, more } = await acting(100);
  const there = box().scrollTop - 900;
  box().scrollTop = there;
  await wait(80);
  expect(root.querySelector('.menu')).toBeNull();
  expect(root.activeElement).toBe(more);
  expect(Math.abs(box().scrollTop - there)).toBeLessThan(2);
});

test('whoever scrolls with the keyboard elsewhere keeps it there', async () => {
  const { element, root, box, more } = await acting(100);
  const field = root.querySelector<HTMLElement>('preau-composer')!;
  field.focus();
  more.click();
  await element.updateComplete;
  expect(root.querySelector('.menu:popover-open')).not.toBeNull();
  box().scrollTop -= 300;
  await wait(80);
  expect(root.querySelector('.menu')).toBeNull();
  expect(root.activeElement).toBe(field);
});
