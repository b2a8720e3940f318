import { Editor } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { TaskList } from '@tiptap/extension-list';
import { Placeholder } from '@tiptap/extensions';
import StarterKit from '@tiptap/starter-kit';
import * as Y from 'yjs';
import { bounds } from './bounds';
import { Ends } from './ends';
import { Link, type Whose } from './link';
import { NumberedList } from './numbered-list';
import { pasted } from './pasted';
import { SafeLink } from './safe-link';
import { settle, settleAtKeys } from './settle';
import type { Standing } from './standing';
import { tables } from './tables';
import { TypedTask } from './task-typing';
import { textStyles } from './text.styles';

export { Carding } from './carding';

/** Somebody who writes here too. */
export interface Writer { name: string; initials: string; colour: string }

/** What did not come into the text, of all that was pasted last: more than one act may bring, or its pictures. */
export type Unpasted = 'tooLong' | 'picture';

/** What the text is called, what an empty one says, and how a box before a task is called. */
interface Labels { text: string; empty: string; task: (words: string) => string }

interface Heard { changed: (standing: Standing) => void; turned: () => void; writers: (writers: Writer[]) => void; unpasted: (what: Unpasted) => void }

/** The editor and its link to the room: loaded with the first document that is opened, and by no other screen. */
export class Writing {
  readonly editor: Editor;
  private readonly doc = new Y.Doc();
  private readonly link: Link;

  constructor(place: HTMLElement, address: string, whose: Whose, labels: Labels, heard: Heard) {
    styleOnce();
    this.link = new Link(address, whose, this.doc, (standing) => {
      this.editor?.setEditable(standing.opened && standing.mayWrite, false);
      heard.changed(standing);
    });
    this.editor = new Editor({
      element: place,
      editable: false,
      extensions: [...extensions(this.doc, this.link, whose, labels), bounds(() => heard.unpasted('tooLong')), pasted(() => heard.unpasted('picture'))],
      editorProps: { attributes: { class: 'text', role: 'textbox', 'aria-multiline': 'true', 'aria-label': labels.text } },
      onTransaction: heard.turned,
    });
    this.link.settle = () => settle(this.editor);
    settleAtKeys(place, this.editor);
    this.link.awareness.on('change', () => heard.writers(this.writers()));
    void this.link.start();
  }

  /** Those whose carets are here, each once. */
  private writers(): Writer[] {
    const others = [...this.link.awareness.getStates()].filter(([client]) => client !== this.doc.clientID);
    const named = others.map(([, { user }]) => ({ name: String(user?.name ?? ''), initials: String(user?.initials ?? ''), colour: String(user?.color ?? '') }));
    return [...new Map(named.filter(({ name }) => name).map((writer) => [`${writer.name} ${writer.initials} ${writer.colour}`, writer])).values()];
  }

  removed(removed: boolean): void {
    this.link.removed(removed);
  }

  putAway(): void {
    this.link.putAway();
  }

  forsake(): void {
    this.link.forsake();
  }

  stop(): void {
    this.link.stop();
    this.editor.destroy();
    this.doc.destroy();
  }
}

function extensions(doc: Y.Doc, link: Link, whose: Whose, { empty, task }: Labels) {
  return [
    StarterKit.configure({
      undoRedo: false,
      trailingNode: false,
      heading: { levels: [1, 2, 3] },
      link: false,
      orderedList: false,
    }),
    SafeLink,
    NumberedList,
    TaskList,
    TypedTask.configure({ nested: true, a11y: { checkboxLabel: (node) => task(node.firstChild?.textContent ?? '') } }),
    ...tables,
    Ends,
    Placeholder.configure({ placeholder: empty }),
    Collaboration.configure({ document: doc, field: 'default' }),
    CollaborationCaret.configure({ provider: link, user: { name: whose.name, color: whose.colour }, render: caret, selectionRender: selection }),
  ];
}

function caret(user: Record<string, string>): HTMLElement {
  const line = document.createElement('span');
  line.className = 'caret';
  line.style.setProperty('--c', user.color ?? '');
  line.dataset.name = user.name;
  return line;
}

function selection(user: Record<string, string>) {
  return { nodeName: 'span', class: 'selected', style: `--c: ${user.color}` };
}

let styled = false;

function styleOnce(): void {
  if (!styled) document.adoptedStyleSheets = [...document.adoptedStyleSheets, textStyles.styleSheet!];
  styled = true;
}
