import { Editor } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import StarterKit from '@tiptap/starter-kit';
import * as Y from 'yjs';
import { expect, test } from 'vitest';
import { wait } from '../test/stage';
import { settle, settleAtKeys } from './settle';

function written(doc: Y.Doc, place: HTMLElement): Editor {
  document.body.append(place);
  const editor = new Editor({ element: place, extensions: [StarterKit.configure({ undoRedo: false }), Collaboration.configure({ document: doc, field: 'default' })] });
  editor.commands.setContent('<p>Qui fait quoi, pour quand</p><p>Suite</p>');
  return editor;
}

test('a key acts where the caret is, even when it was moved a moment ago', async () => {
  const place = document.createElement('div');
  const editor = written(new Y.Doc(), place);
  settleAtKeys(place, editor);
  editor.chain().focus().setTextSelection(5).run();
  await wait(50);
  getSelection()!.modify('move', 'forward', 'lineboundary');
  editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true, cancelable: true }));
  expect(editor.getText()).toBe('Qui fait quoi, pour quand\n\n\n\nSuite');
  editor.destroy();
  place.remove();
});

test('a caret that was moved by a key stays where it is when an edit of others comes at that moment', async () => {
  const doc = new Y.Doc();
  const other = new Y.Doc();
  const place = document.createElement('div');
  const editor = written(doc, place);
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  editor.chain().focus().setTextSelection(5).run();
  await wait(50);
  getSelection()!.modify('move', 'forward', 'lineboundary');
  settle(editor);
  const line = (other.getXmlFragment('default').get(1) as Y.XmlElement).get(0) as Y.XmlText;
  line.insert(0, 'La ');
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
  await wait(50);
  editor.commands.insertContent(' !');
  expect(editor.getText()).toContain('Qui fait quoi, pour quand !');
  expect(editor.getText()).toContain('La Suite');
  editor.destroy();
  place.remove();
});
