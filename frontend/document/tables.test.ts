import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { afterEach, expect, test } from 'vitest';
import { tables } from './tables';

let editor: Editor;

function edited(): Editor {
  editor = new Editor({ extensions: [StarterKit, ...tables] });
  return editor;
}

afterEach(() => editor.destroy());

function cellsOf(html: string): Record<string, unknown>[] {
  edited().commands.setContent(html);
  const cells: Record<string, unknown>[] = [];
  editor.state.doc.descendants(({ type, attrs }) => void (type.name.startsWith('tableCell') && cells.push({ ...attrs })));
  return cells;
}

test('a cell of a spreadsheet says how far it reaches and how wide it is, and nothing else', () => {
  const [cell] = cellsOf('<table><colgroup><col width="120"></colgroup><tr><td colspan="2" align="right" style="text-align: right" bgcolor="red">900 €</td></tr></table>');
  expect(cell).toEqual({ colspan: 2, rowspan: 1, colwidth: [120] });
});

test.each([
  ['colspan="1000"', { colspan: 100, rowspan: 1, colwidth: null }],
  ['colspan="0" rowspan="-3"', { colspan: 1, rowspan: 1, colwidth: null }],
  ['colspan="beaucoup"', { colspan: 1, rowspan: 1, colwidth: null }],
  ['colwidth="large"', { colspan: 1, rowspan: 1, colwidth: null }],
  ['colwidth="-5"', { colspan: 1, rowspan: 1, colwidth: null }],
])('of %s the server takes what is kept', (said, kept) => {
  expect(cellsOf(`<table><tr><td ${said}>a</td></tr></table>`)[0]).toEqual(kept);
});

const row = (cells: number, colspan = 1) => ({
  type: 'tableRow', content: Array.from({ length: cells }, () => ({ type: 'tableCell', attrs: { colspan }, content: [{ type: 'paragraph' }] })),
});

test('a row that is too short is filled up', () => {
  edited().commands.setContent({ type: 'doc', content: [{ type: 'table', content: [row(3), row(1)] }] });
  expect(editor.state.doc.firstChild!.child(1).childCount).toBe(3);
  expect(editor.view.dom.querySelectorAll('col')).toHaveLength(3);
});

test('a table that nobody wrote by hand is left as it is, and shown', () => {
  edited().commands.setContent({ type: 'doc', content: [{ type: 'table', content: [row(2_000, 100), row(1)] }, { type: 'paragraph' }] });
  expect(editor.state.doc.firstChild!.child(1).childCount).toBe(1);
  expect(editor.view.dom.querySelectorAll('td')).toHaveLength(2_001);
  expect(editor.view.dom.querySelectorAll('col')).toHaveLength(0);
  editor.commands.insertContentAt(editor.state.doc.content.size - 1, 'mots');
  expect(editor.getText()).toContain('mots');
});
