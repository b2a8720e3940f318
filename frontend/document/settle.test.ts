import { Editor } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import StarterKit from '@tiptap/starter-kit';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { expect, test } from 'vitest';
import { PLACED } from '../shell/placed';
import { wait } from '../test/stage';
import { Carets } from './carets';
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

/** A text that somebody else has their caret in, which is about to be drawn. */
function shared() {
  const doc = new Y.Doc();
  const place = document.createElement('div');
  document.body.append(place);
  const carets = new Carets(doc, () => settle(editor), { isHeard: () => false, send: () => {} });
  const editor = new Editor({ element: place, extensions: [StarterKit.configure({ undoRedo: false }), Collaboration.configure({ document: doc, field: 'default' }),
    CollaborationCaret.configure({ provider: carets, user: { name: 'Claire', color: '#000000' } })] });
  editor.commands.setContent('<p>Qui fait quoi, pour quand</p><p>Suite</p>');
  settleAtKeys(place, editor);
  const other = new Awareness(new Y.Doc());
  const at = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex((doc.getXmlFragment('default').get(1) as Y.XmlElement).get(0) as Y.XmlText, 2));
  other.setLocalState({ user: { name: 'Yann', color: '#111111' }, cursor: { anchor: at, head: at } });
  const comes = () => carets.see(encodeAwarenessUpdate(other, [other.clientID]));
  const moved = () => {
    const line = document.createTreeWalker(editor.view.dom, NodeFilter.SHOW_TEXT).nextNode()!;
    getSelection()!.setBaseAndExtent(line, 8, line, 8);
  };
  return { editor, comes, moved, gone: () => { editor.destroy(); carets.stop(); place.remove(); } };
}

test('a caret that was put back on a new page stays there when those of others are drawn at that moment', async () => {
  const { editor, comes, moved, gone } = shared();
  await wait(50);
  comes();
  editor.view.dom.focus({ preventScroll: true });
  moved();
  editor.view.dom.dispatchEvent(new Event(PLACED));
  expect(editor.state.selection.from).toBe(9);
  await wait(50);
  expect(editor.view.dom.querySelector('[class*=caret]')).not.toBeNull();
  editor.commands.insertContent('!');
  expect(editor.getText()).toContain('Qui fait! quoi');
  gone();
});

test('a caret that is moved before those of others are drawn stays where it was moved to', async () => {
  const { editor, comes, moved, gone } = shared();
  editor.chain().focus().setTextSelection(1).run();
  await wait(50);
  comes();
  moved();
  await new Promise((then) => setTimeout(then));
  await new Promise((then) => setTimeout(then));
  editor.commands.insertContent('!');
  expect(editor.getText()).toContain('Qui fait! quoi');
  gone();
});
