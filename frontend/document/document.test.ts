import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { wipeShelves } from '../shared/shelf';
import { serious, stage, until } from '../test/stage';
import { textsOf } from '../test/texts';
import './document';
import { RoomSocket } from './test-room';
import golden from './golden/state.json';
import made from './golden/made.json';
import type { DocumentEvents, State } from './types';

beforeEach(async () => {
  history.replaceState(null, '', '/a/bocage/s/1/documents/2');
  vi.stubGlobal('WebSocket', RoomSocket);
  await wipeShelves();
  await page.viewport(1360, 800);
});

afterEach(() => {
  document.querySelector('preau-document')?.remove();
  vi.unstubAllGlobals();
});

const VERBS = Object.keys({ 'rename-wanted': 1, 'versions-wanted': 1, 'card-wanted': 1, 'person-writes': 1 } satisfies Record<keyof DocumentEvents, 1>);

function state(): State {
  return { ...structuredClone(golden), texts: textsOf('document.element') };
}

async function shown(change: Partial<State> = {}) {
  const { element, said } = stage('preau-document', VERBS);
  element.open({ ...state(), ...change });
  await until(() => element.querySelector('.text[contenteditable=true] li'), 'the text is there');
  const root = element.renderRoot as ShadowRoot;
  const tool = (name: string) => [...root.querySelectorAll<HTMLElement>('.tools .tool')].find((one) => one.textContent!.trim() === name);
  const line = (words: string) => [...element.querySelectorAll<HTMLElement>('.text p')].find((one) => one.textContent === words)!;
  return { element, said, root, tool, line };
}

test('the tool is there for a task, and for nothing else', async () => {
  const { tool, line } = await shown();
  await userEvent.click(line('Présents : Claire'));
  expect(tool('Faire une carte')).toBeUndefined();
  await userEvent.click(line('Louer la sono'));
  await until(() => tool('Faire une carte'));
});

test('the caret is in a document that was created just now, and in no other', async () => {
  const { element } = await shown({ fresh: true });
  await until(() => document.activeElement === element.querySelector('.text'), 'the caret is in the text');
  await userEvent.keyboard('Le ');
  expect(element.querySelector('.text p')!.textContent).toBe('Le Présents : Claire');
  element.remove();
  await shown();
  expect(document.activeElement).toBe(document.body);
});

test('nothing is offered to do with a document that somebody puts into the bin', async () => {
  const { element, root } = await shown();
  const acts = () => [...root.querySelectorAll('.end .button, .head .button, slot[name=acts]')];
  expect(acts()).toHaveLength(3);
  element.removed(true);
  await until(() => acts().length === 0, 'the acts are gone');
  element.removed(false);
  await until(() => acts().length === 3, 'the acts are back');
});

test('a book is pasted in one go; what is longer than an edit may be is refused in words, and nothing of it stays', async () => {
  const { element, root, line } = await shown();
  const said = () => root.querySelector('.over')?.textContent ?? '';
  await userEvent.click(line('Présents : Claire'));
  paste(element, 'mots et mots '.repeat(30_000));
  await until(() => element.querySelector('.text')!.textContent!.length > 390_000, 'the book is there');
  expect(said()).toBe('');
  const before = element.querySelector('.text')!.textContent;
  paste(element, 'mots et mots '.repeat(80_000));
  await until(() => said().includes('Collez-le en plusieurs morceaux'), 'it is said');
  expect(element.querySelector('.text')!.textContent).toBe(before);
  await userEvent.keyboard('a');
  await until(() => said() === '', 'it is said no more');
});

test('a list of Word comes as a list, and that its picture stays behind is said', async () => {
  const { element, root, line } = await shown();
  await userEvent.click(line('Présents : Claire'));
  await userEvent.keyboard('{End}{Enter}');
  const one = (level: number, words: string) => `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>·&nbsp; </span>${words}</p>`;
  paste(element, `${one(1, 'Nappes')}${one(2, 'rouges')}<p>Plan : <img width=400 src="file:///C:/plan.png"></p>`, 'text/html');
  await until(() => element.querySelector('.text ul:not([data-type]) > li ul > li'), 'the lists are there');
  expect(element.querySelector('.text ul:not([data-type])')!.textContent).toBe('Nappesrouges');
  await until(() => root.querySelector('.over')?.textContent?.includes('images'), 'it is said');
  await userEvent.keyboard('a');
  await until(() => !root.querySelector('.over'), 'it is said no more');
});

test('what the server never took is shown to be copied, until the person needs it no more', async () => {
  const { element, root, line } = await shown();
  await userEvent.click(line('Présents : Claire'));
  await userEvent.keyboard('mots perdus');
  for (let time = 1; time <= 3; time++) {
    const before = RoomSocket.last;
    before.cut(4400);
    if (time < 3) await until(() => RoomSocket.last !== before && root.querySelector('.saving.sent'), 'it is tried again');
  }
  const kept = () => root.querySelector<HTMLTextAreaElement>('.given-up textarea');
  await until(() => kept()?.value === 'mots perdus', 'the words are shown');
  expect(await serious('light')).toEqual([]);
  element.remove();
  const { root: next } = await shown();
  const again = await until(() => next.querySelector<HTMLElement>('.given-up'), 'they are shown by the next page');
  again.querySelector('button')!.click();
  await until(() => !next.querySelector('.given-up'), 'they are put away');
});

function paste(element: HTMLElement, text: string, kind = 'text/plain'): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData(kind, text);
  element.querySelector('.text')!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

test('one press asks for the card, and its words lead there once it is made', async () => {
  const { element, said, tool, line } = await shown();
  await userEvent.click(line('Louer la sono'));
  (await until(() => tool('Faire une carte'))).click();
  expect(said('card-wanted')).toMatchObject([{ words: 'Louer la sono' }]);
  element.made({ ...made, task: said('card-wanted')[0].task });
  const way = await until(() => tool('Ouvrir la carte'));
  expect(way.getAttribute('href')).toBe(`/a/bocage/${made.path}`);
  expect(line('Louer la sono').querySelector('a')!.getAttribute('href')).toBe(`${location.origin}/a/bocage/${made.path}`);
});

test('without network it says when it comes back', async () => {
  const { said, tool, line } = await shown();
  await userEvent.click(line('Louer la sono'));
  const button = await until(() => tool('Faire une carte'));
  RoomSocket.last.cut();
  await until(() => button.ariaDisabled === 'true', 'the tool is not to be used');
  expect(button.title).toBe('Faire une carte\u00a0: au retour du réseau');
  button.click();
  expect(said('card-wanted')).toEqual([]);
});

test('it is reached and pressed by keys alone, and the caret is back in the text', async () => {
  const { said, root, tool, line } = await shown();
  await userEvent.click(line('Louer la sono'));
  await until(() => tool('Faire une carte'));
  await userEvent.keyboard('{Alt>}{F10}{/Alt}');
  expect(root.activeElement?.closest('[role=toolbar]')).not.toBeNull();
  await userEvent.keyboard('{End}');
  expect(root.activeElement).toBe(tool('Faire une carte'));
  await userEvent.keyboard('{Enter}');
  expect(said('card-wanted')).toHaveLength(1);
  await until(() => document.activeElement?.classList.contains('text'), 'the caret is in the text');
});

test.each([['light', 1360], ['dark', 1360], ['light', 390], ['dark', 390]] as const)('passes accessibility, %s at %d, and the tool is in sight', async (scheme, width) => {
  await page.viewport(width, 800);
  const { root, tool, line } = await shown();
  await userEvent.click(line('Louer la sono'));
  const { left, right } = (await until(() => tool('Faire une carte'))).getBoundingClientRect();
  expect(left).toBeGreaterThan(0);
  expect(right).toBeLessThanOrEqual(width);
  expect(root.querySelector('.tools')).not.toBeNull();
  expect(await serious(scheme)).toEqual([]);
});

test('what is put into the bin before the editor has come is said so all the same', async () => {
  const { element } = stage('preau-document', VERBS);
  element.open(state());
  element.removed(true);
  const root = element.renderRoot as ShadowRoot;
  await until(() => root.textContent!.includes('mis à la corbeille'), 'why nothing can be written');
  expect(root.textContent).not.toContain('Ouverture du document');
  element.removed(false);
  await until(() => element.querySelector('.text[contenteditable=true] li'), 'the text is there');
  expect(root.textContent).not.toContain('mis à la corbeille');
});

test.each(['light', 'dark'] as const)('whoever wrote more than is kept of one within the hour is told that it waits here, %s', async (scheme) => {
  const { element, root, line } = await shown();
  const said = () => root.querySelector('.over')?.textContent ?? '';
  await page.viewport(390, 800);
  await userEvent.click(line('Présents : Claire'));
  await userEvent.keyboard('!');
  RoomSocket.last.cut(4430);
  await until(() => said().includes('gardée dans ce navigateur'), 'it is told');
  await userEvent.keyboard('?');
  await until(() => element.querySelector('.text')!.textContent!.includes('Claire!?'), 'one writes on');
  expect(element.scrollWidth).toBeLessThanOrEqual(390);
  expect(await serious(scheme)).toEqual([]);
});

test.each(['light', 'dark'] as const)('who may not write any more is told what becomes of their last words, %s', async (scheme) => {
  const { element, root, line } = await shown();
  const said = () => root.querySelector('.over')?.textContent ?? '';
  await page.viewport(390, 800);
  await userEvent.click(line('Présents : Claire'));
  await userEvent.keyboard('!');
  const heard = (...frame: number[]) => RoomSocket.last.onmessage?.({ data: Uint8Array.from(frame).buffer });
  heard(5, 0);
  await until(() => said().includes('ils partiront si vous pouvez écrire à nouveau'), 'it is told');
  expect(root.querySelector('.saving')!.textContent).toContain('Gardé dans ce navigateur');
  expect(element.scrollWidth).toBeLessThanOrEqual(390);
  expect(await serious(scheme)).toEqual([]);
  heard(5, 1);
  await until(() => said() === '', 'it is told no more');
});
