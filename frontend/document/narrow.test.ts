import type { Editor } from '@tiptap/core';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { wipeShelves } from '../shared/shelf';
import { serious, stage, until } from '../test/stage';
import { textsOf } from '../test/texts';
import './document';
import { RoomSocket } from './test-room';
import golden from './golden/state.json';
import type { State } from './types';

beforeEach(async () => {
  history.replaceState(null, '', '/a/bocage/s/1/documents/2');
  vi.stubGlobal('WebSocket', RoomSocket);
  await wipeShelves();
});

afterEach(() => {
  document.querySelector('preau-document')?.remove();
  vi.unstubAllGlobals();
});

async function shown(width: number) {
  await page.viewport(width, 800);
  const { element } = stage('preau-document', []);
  element.open({ ...(structuredClone(golden) as State), texts: textsOf('document.element') });
  const text = await until(() => element.querySelector<HTMLElement & { editor: Editor }>('.text[contenteditable=true]'), 'the text is there');
  const root = element.renderRoot as ShadowRoot;
  const tools = () => [...root.querySelectorAll<HTMLElement>('.tools .tool')].filter((tool) => tool.checkVisibility());
  const named = (name: string) => tools().find((tool) => tool.ariaLabel === name);
  return { element, text, root, tools, named };
}

test.each([320, 390])('at %i pixels the first tools stand in one row, and the others below it when they are asked for', async (width) => {
  const { element, root, tools, named } = await shown(width);
  const rows = () => new Set(tools().map((tool) => Math.round(tool.getBoundingClientRect().top))).size;
  const fits = () => tools().every((tool) => tool.getBoundingClientRect().left >= 0 && tool.getBoundingClientRect().right <= width);
  expect(tools().map((tool) => tool.ariaLabel)).toEqual(['Annuler', 'Style du paragraphe', 'Gras', 'Liste de tâches', 'Autres outils']);
  expect(rows()).toBe(1);
  expect(fits()).toBe(true);
  await userEvent.click(named('Autres outils')!);
  await element.updateComplete;
  expect(named('Autres outils')!.ariaExpanded).toBe('true');
  expect(named('Insérer un tableau')).toBeDefined();
  expect(fits()).toBe(true);
  expect(root.querySelector('.tools')!.scrollWidth).toBeLessThanOrEqual(root.querySelector('.tools')!.clientWidth);
  expect(await serious('light')).toEqual([]);
});

test('arrows go from one tool that is in sight to the next', async () => {
  const { root, text, named } = await shown(390);
  text.focus();
  await userEvent.keyboard('{Alt>}{F10}{/Alt}{Home}{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(root.activeElement).toBe(named('Liste de tâches'));
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(root.activeElement).toBe(named('Annuler'));
});

test('at a desk every tool is there', async () => {
  const { named } = await shown(1360);
  expect(named('Insérer un tableau')).toBeDefined();
  expect(named('Autres outils')).toBeUndefined();
});

test.each([320, 390, 1360])('at %i pixels a table is as wide as its words, and scrolls in its own frame', async (width) => {
  const { element, text } = await shown(width);
  const heads = ['Poste', 'Responsable', 'Dépenses', 'Recettes', 'Remarques'];
  const row = (cell: string, words: string[]) => `<tr>${words.map((word) => `<${cell}><p>${word}</p></${cell}>`).join('')}</tr>`;
  text.editor.commands.insertContent(`<table>${row('th', heads)}${row('td', ['Buvette et restauration', 'Samira Djebbar', '1 250,00 €', '2 340,00 €', 'Facture attendue'])}</table><p>après</p>`);
  const frame = await until(() => element.querySelector<HTMLElement>('.tableWrapper'));
  const lines = (cell: Element) => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    return new Set([...range.getClientRects()].filter((rect) => rect.width > 0).map((rect) => Math.round(rect.top))).size;
  };
  expect([...frame.querySelectorAll('th')].map((cell) => lines(cell.querySelector('p')!))).toEqual(heads.map(() => 1));
  expect(frame.scrollWidth > frame.clientWidth).toBe(width < 800);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  expect(await serious('light')).toEqual([]);
});

test('the keyboard comes to the frame of a table where one reads, and to the words in it where one writes', async () => {
  const { element, text } = await shown(320);
  text.editor.commands.insertContent('<table><tr><td><p>Buvette</p></td></tr></table>');
  const frame = await until(() => element.querySelector<HTMLElement>('.tableWrapper'));
  expect(frame.hasAttribute('tabindex')).toBe(false);
  text.editor.setEditable(false);
  expect(frame.tabIndex).toBe(0);
  expect(frame.isContentEditable).toBe(false);
  frame.focus();
  expect(frame.matches(':focus')).toBe(true);
  text.editor.setEditable(true);
  expect(frame.hasAttribute('tabindex')).toBe(false);
  frame.querySelector('p')!.textContent = 'Buvette et repas';
  await until(() => text.editor.getText().includes('Buvette et repas'));
});
