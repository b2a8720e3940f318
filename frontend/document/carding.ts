import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { absolutePositionToRelativePosition, relativePositionToAbsolutePosition, ySyncPluginKey, yUndoPluginKey } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import { linkOf, type Task } from './task';
import type { Wanted } from './types';

/** How the editor holds the shared text: see y-tiptap's sync plugin. */
interface Shared { doc: Y.Doc; type: Y.XmlFragment; binding: { mapping: Map<Y.AbstractType<unknown>, Node | Node[]> } }

interface Words { from: Y.RelativePosition; to: Y.RelativePosition }

/**
 * Turns tasks into cards: asks for one, and leads the words of the task to it when it is made. Meanwhile the text may have become
 * another one, for others type in it: what is kept of a task is between which letters it stood.
 */
export class Carding {
  private readonly asked = new Map<string, Words>();

  constructor(
    private readonly editor: Editor,
    private readonly want: (wanted: Wanted) => void,
  ) {}

  ask({ path, from, to, words }: Task): void {
    const { type, binding } = this.shared();
    const task = nameOf(type, path);
    const mark = (at: number) => absolutePositionToRelativePosition(at, type, binding.mapping) as Y.RelativePosition;
    this.asked.set(task, { from: mark(from), to: mark(to) });
    this.want({ task, words });
  }

  made(task: string, href: string): void {
    const words = this.asked.get(task);
    this.asked.delete(task);
    if (!words || !this.editor.isEditable) return;
    const { doc, type, binding } = this.shared();
    const [from, to] = [words.from, words.to].map((at) => relativePositionToAbsolutePosition(doc, type, at, binding.mapping) ?? 0);
    if (from < to) this.lead(from, to, href);
  }

  /** One edit of its own, to be undone alone; links that stand in the words stay, unless there is nothing else. */
  private lead(from: number, to: number, href: string): void {
    const { state, view } = this.editor;
    const link = state.schema.marks.link!.create({ href });
    const free: [number, number][] = [];
    state.doc.nodesBetween(from, to, (node, at) => {
      if (node.isText && node.text!.trim() && !linkOf(node.marks)) free.push([Math.max(from, at), Math.min(to, at + node.nodeSize)]);
    });
    const turn = state.tr;
    (free.length > 0 ? free : [[from, to] as const]).forEach(([begin, end]) => turn.addMark(begin, end, link));
    yUndoPluginKey.getState(state)?.undoManager.stopCapturing();
    view.dispatch(turn);
  }

  private shared(): Shared {
    return ySyncPluginKey.getState(this.editor.state) as Shared;
  }
}

/** The element that a task is, by the name that it has in every editor and for ever: whoever asks for its card, it is the same one. */
function nameOf(type: Y.XmlFragment, path: number[]): string {
  const element = path.reduce<Y.XmlFragment>((above, place) => above.get(place) as Y.XmlElement, type);
  const { client, clock } = element._item!.id;
  return `${client}-${clock}`;
}
