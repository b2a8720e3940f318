import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** What no key leads out of, or that holds no words itself: where a text begins or ends with it, there is no line to go on in. */
const CLOSED = new Set(['table', 'horizontalRule', 'codeBlock', 'blockquote']);

function isClosed(node: Node | null): boolean {
  return node !== null && CLOSED.has(node.type.name);
}

/** An empty paragraph before or after all that is written, with the caret in it unless that is to stay where it is. */
function begin(tr: Transaction, at: number, caret: boolean): Transaction {
  tr.insert(at, tr.doc.type.schema.nodes.paragraph.create());
  return caret ? tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView() : tr;
}

/** A table that is put at the end of a text has a line below it. */
export function openEnd(tr: Transaction): Transaction {
  return isClosed(tr.doc.lastChild) ? begin(tr, tr.doc.content.size, false) : tr;
}

/** Where a press that hits no block begins a line: below a text that ends with what is closed, or above one that begins so. */
function lineAt({ state, dom }: EditorView, y: number): number | null {
  const [first, last] = [dom.firstElementChild, dom.lastElementChild];
  if (last && y > last.getBoundingClientRect().bottom && isClosed(state.doc.lastChild)) return state.doc.content.size;
  return first && y < first.getBoundingClientRect().top && isClosed(state.doc.firstChild) ? 0 : null;
}

function press(view: EditorView, event: MouseEvent): boolean {
  const at = view.editable && event.button === 0 && event.target === view.dom ? lineAt(view, event.clientY) : null;
  if (at === null) return false;
  event.preventDefault();
  view.focus();
  view.dispatch(begin(view.state.tr, at, true));
  return true;
}

/** What was pasted at the end, and is closed: one writes on below it. */
function afterPaste(changes: readonly Transaction[], { tr, doc }: EditorState): Transaction | null {
  const pasted = changes.find((change) => change.getMeta('uiEvent') === 'paste');
  if (!pasted || !isClosed(doc.lastChild)) return null;
  let end = 0;
  pasted.mapping.maps.at(-1)?.forEach((_, __, ___, newEnd) => { end = Math.max(end, newEnd); });
  return begin(tr, doc.content.size, end >= doc.content.size);
}

/** A text can be written on before and after whatever it begins and ends with, by key, by hand and on a phone that has no arrows. */
export const Ends = Extension.create({
  name: 'ends',
  addProseMirrorPlugins: () => [new Plugin({
    props: { handleDOMEvents: { mousedown: press } },
    appendTransaction: (changes, _, after) => afterPaste(changes, after),
  })],
});
