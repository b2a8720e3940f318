import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { afterEach, expect, test } from 'vitest';
import { Ends } from './ends';
import { SafeLink } from './safe-link';
import { tables as house } from './tables';
import { tables as tools } from './tools';

const TABLE = '<table><tr><td><p>Poste</p></td></tr></table>';
let editor: Editor;
let place: HTMLElement;

function written(content: string): Editor {
  place = document.createElement('div');
  place.style.cssText = 'width: 600px';
  document.body.append(place);
  editor = new Editor({ element: place, extensions: [StarterKit.configure({ link: false, trailingNode: false }), SafeLink, ...house, Ends], content });
  editor.view.dom.style.padding = '40px 0';
  return editor;
}

afterEach(() => {
  editor.destroy();
  place.remove();
});

const blocks = () => editor.state.doc.children.map(({ type }) => type.name);

function press(y: number): void {
  const { left } = editor.view.dom.getBoundingClientRect();
  editor.view.dom.dispatchEvent(new MouseEvent('mousedown', { clientX: left + 20, clientY: y, bubbles: true, cancelable: true, button: 0 }));
}

const below = () => editor.view.dom.getBoundingClientRect().bottom - 8;
const above = () => editor.view.dom.getBoundingClientRect().top + 8;

test.each([TABLE, '<hr>', '<pre><code>a</code></pre>', '<blockquote><p>a</p></blockquote>'])('a press below or above a text that is only %s begins a line there', (content) => {
  written(content);
  press(below());
  editor.commands.insertContent('Suite');
  press(above());
  editor.commands.insertContent('Avant');
  expect(blocks()).toEqual(['paragraph', expect.anything(), 'paragraph']);
  expect([editor.state.doc.firstChild!.textContent, editor.state.doc.lastChild!.textContent]).toEqual(['Avant', 'Suite']);
  expect(document.activeElement).toBe(editor.view.dom);
});

test('a press below words adds nothing', () => {
  written('<p>Suite</p>');
  press(below());
  expect(blocks()).toEqual(['paragraph']);
});

test('a press beside a table adds nothing, nor does one by whoever only reads', () => {
  written(TABLE);
  press(editor.view.dom.firstElementChild!.getBoundingClientRect().top + 4);
  expect(blocks()).toEqual(['table']);
  editor.setEditable(false);
  press(below());
  expect(blocks()).toEqual(['table']);
});

test('a table put at the end by its button has a line below it, and the caret in its first cell', () => {
  written('<p></p>');
  tools.outside[0].act(editor);
  expect(blocks().slice(-2)).toEqual(['table', 'paragraph']);
  expect(editor.isActive('table')).toBe(true);
  editor.commands.undo();
});

test('a table put between words brings no line', () => {
  written('<p>Avant</p><p>Après</p>');
  editor.commands.setTextSelection(3);
  tools.outside[0].act(editor);
  expect(editor.state.doc.lastChild!.textContent).toContain('Après');
});

test('behind a pasted table one writes on below it', () => {
  written('<p>Avant</p>');
  editor.commands.focus('end');
  editor.view.pasteHTML(`<p>Le tableau :</p>${TABLE}`);
  editor.commands.insertContent('Suite');
  expect(blocks().at(-1)).toBe('paragraph');
  expect(editor.state.doc.lastChild!.textContent).toBe('Suite');
});

test('words typed behind a link are not in it', () => {
  written('<p><a href="https://bocage.example">Le bilan</a></p>');
  editor.commands.focus('end');
  editor.view.dispatch(editor.state.tr.insertText(' est prêt'));
  expect(editor.getHTML()).toContain('Le bilan</a> est prêt');
});

test('whoever pastes into code at the end stays in it', () => {
  written('<pre><code>a</code></pre>');
  editor.commands.focus('end');
  editor.view.pasteText('b');
  editor.commands.insertContent('c');
  expect(editor.state.doc.firstChild!.textContent).toBe('abc');
});
