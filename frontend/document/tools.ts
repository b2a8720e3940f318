import type { Editor } from '@tiptap/core';
import { icons } from '../icons';
import { openEnd } from './ends';
import { mayLead } from './safe-link';

/** One button of the toolbar: what it does, and whether the text at the caret is that already. */
export interface Tool {
  key: string;
  icon: unknown;
  act: (editor: Editor) => void;
  on?: (editor: Editor) => boolean;
  can?: (editor: Editor) => boolean;
}

const then = (editor: Editor) => editor.chain().focus();

export const history: Tool[] = [
  { key: 'undo', icon: icons.undo, act: (editor) => then(editor).undo().run(), can: (editor) => editor.can().undo() },
  { key: 'redo', icon: icons.redo, act: (editor) => then(editor).redo().run(), can: (editor) => editor.can().redo() },
];

/** A mark or block that is new to the house is let in by `crdt/Vocabulary` first: the server closes the socket of an editor that writes another. */
export const marks: Tool[] = [
  { key: 'bold', icon: icons.bold, act: (editor) => then(editor).toggleBold().run(), on: (editor) => editor.isActive('bold') },
  { key: 'italic', icon: icons.italic, act: (editor) => then(editor).toggleItalic().run(), on: (editor) => editor.isActive('italic') },
  { key: 'strike', icon: icons.strike, act: (editor) => then(editor).toggleStrike().run(), on: (editor) => editor.isActive('strike') },
];

export const blocks: Tool[] = [
  { key: 'list', icon: icons.list, act: (editor) => then(editor).toggleBulletList().run(), on: (editor) => editor.isActive('bulletList') },
  { key: 'ordered', icon: icons.ordered, act: (editor) => then(editor).toggleOrderedList().run(), on: (editor) => editor.isActive('orderedList') },
  { key: 'tasks', icon: icons.tasks, act: (editor) => then(editor).toggleTaskList().run(), on: (editor) => editor.isActive('taskList') },
  { key: 'quote', icon: icons.quote, act: (editor) => then(editor).toggleBlockquote().run(), on: (editor) => editor.isActive('blockquote') },
];

/** Offered where the caret is not in a table, and where it is. */
export const tables: { outside: Tool[]; inside: Tool[] } = {
  outside: [{ key: 'table', icon: icons.table, act: (editor) => then(editor).insertTable({ rows: 3, cols: 3, withHeaderRow: true }).command(({ tr }) => openEnd(tr).docChanged).run() }],
  inside: [
    { key: 'rowAfter', icon: icons.rowAfter, act: (editor) => then(editor).addRowAfter().run() },
    { key: 'columnAfter', icon: icons.columnAfter, act: (editor) => then(editor).addColumnAfter().run() },
    { key: 'deleteRow', icon: icons.deleteRow, act: (editor) => then(editor).deleteRow().run() },
    { key: 'deleteColumn', icon: icons.deleteColumn, act: (editor) => then(editor).deleteColumn().run() },
    { key: 'deleteTable', icon: icons.deleteTable, act: (editor) => then(editor).deleteTable().run() },
  ],
};

/** The kinds of a line: a text, or a heading of a level. */
export const levels = [0, 1, 2, 3] as const;

export function levelOf(editor: Editor): number {
  return levels.find((level) => level > 0 && editor.isActive('heading', { level })) ?? 0;
}

export function setLevel(editor: Editor, level: number): void {
  if (level === 0) then(editor).setParagraph().run();
  else then(editor).setHeading({ level: level as 1 | 2 | 3 }).run();
}

/** A link over what is selected, or over the link at the caret; none when the address is empty. Tells whether what was typed is an address. */
export function setLink(editor: Editor, typed: string): boolean {
  const address = typed.trim();
  if (address === '') return then(editor).extendMarkRange('link').unsetLink().run();
  const href = whole(address);
  if (!mayLead(href)) return false;
  if (!editor.state.selection.empty || editor.isActive('link')) return then(editor).extendMarkRange('link').setLink({ href }).run();
  const { from } = editor.state.selection;
  const before = editor.state.doc.textBetween(Math.max(0, from - 1), from, ' ');
  const link = { type: 'text', text: address, marks: [{ type: 'link', attrs: { href } }] };
  return then(editor).insertContent(/\S/.test(before) ? [{ type: 'text', text: ' ' }, link] : link).run();
}

/** With what people leave out of an address; empty when it is none. */
function whole(address: string): string {
  if (/\s/.test(address)) return '';
  if (/^[a-z][a-z0-9+-]*:/i.test(address) && !/^localhost:/i.test(address)) return address;
  if (/^[^@/]+@[^@/]+\.[^@/]+$/.test(address)) return `mailto:${address}`;
  return /^(?:[^/.@]+\.)+[^/.@]{2,}|^localhost/i.test(address) ? `https://${address}` : '';
}
