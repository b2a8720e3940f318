import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { afterEach, expect, test } from 'vitest';
import { NumberedList } from './numbered-list';

let editor: Editor;

afterEach(() => editor.destroy());

function edited(): Editor {
  editor = new Editor({ extensions: [StarterKit.configure({ orderedList: false }), NumberedList] });
  return editor;
}

test.each([['3. ', 'orderedList'], ['1965. ', 'orderedList'], ['0612345678. ', 'paragraph'], ['12345678901234. ', 'paragraph']])('« %s » begins a %s', (typed, type) => {
  edited();
  for (const sign of typed) {
    const { from, to } = editor.state.selection;
    if (!editor.view.someProp('handleTextInput', (handle) => handle(editor.view, from, to, sign, () => editor.state.tr))) editor.commands.insertContent(sign);
  }
  expect(editor.state.doc.firstChild!.type.name).toBe(type);
});

test.each([['7', 7], ['99999999999', 999_999_999], ['-2', 0], ['x', 1]])('a list that begins with %s elsewhere begins with %d here', (said, start) => {
  edited().commands.setContent(`<ol start="${said}"><li>a</li></ol>`);
  expect(editor.state.doc.firstChild!.attrs.start).toBe(start);
});
