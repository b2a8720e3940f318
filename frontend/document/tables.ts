import { type AnyExtension, type Attributes } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow, TableView } from '@tiptap/extension-table';
import { Fragment, type Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** How far a cell reaches, and how wide a column is, in pixels: `Vocabulary` on the server keeps to the same. */
const FURTHEST = 100;
const WIDEST = 10_000;

/** Rows times columns: a document that holds so many cells is full. */
const VAST = 50_000;

/** A cell says how far it reaches and how wide its columns are, and nothing else: what a spreadsheet says beside is not for a text. */
function attributes({ colwidth }: Attributes): Attributes {
  const widths = (cell: HTMLElement) => colwidth!.parseHTML!(cell) as number[] | null;
  return {
    colspan: { default: 1, parseHTML: (cell) => reach(cell.getAttribute('colspan')) },
    rowspan: { default: 1, parseHTML: (cell) => reach(cell.getAttribute('rowspan')) },
    colwidth: { ...colwidth, parseHTML: (cell) => (isOfColumns(widths(cell)) ? widths(cell) : null) },
  };
}

function reach(said: string | null): number {
  return Math.min(FURTHEST, Math.max(1, parseInt(said ?? '1', 10) || 1));
}

function isOfColumns(widths: number[] | null): boolean {
  return widths !== null && widths.length <= FURTHEST && widths.every((width) => Number.isInteger(width) && width >= 0 && width <= WIDEST);
}

const areas = new WeakMap<Node, number>();

/** How many cells a table had if all its rows were as long as the longest. */
function areaOf(table: Node): number {
  const known = areas.get(table);
  if (known !== undefined) return known;
  const lengths = table.children.map((row) => row.children.reduce((sum, { attrs }) => sum + Number(attrs.colspan), 0));
  const area = table.childCount * lengths.reduce((most, length) => Math.max(most, length), 0);
  areas.set(table, area);
  return area;
}

/** Whether nobody wrote these tables by hand: to fill up their rows would stop every browser. */
function isVast(text: Node): boolean {
  let area = 0;
  text.descendants((node) => {
    if (node.type.spec.tableRole === 'table') area += areaOf(node);
    return !node.isTextblock;
  });
  return area > VAST;
}

/** Of a vast table no column is measured. */
class HouseTableView extends TableView {
  constructor(node: Node, cellMinWidth: number, view?: EditorView, attrs?: Record<string, unknown>) {
    super(measured(node), cellMinWidth, view, attrs);
    this.node = node;
    makeReachable(this.dom, view?.editable === true);
  }

  override update(node: Node): boolean {
    const ours = super.update(measured(node));
    if (ours) this.node = node;
    return ours;
  }
}

function measured(table: Node): Node {
  return areaOf(table) > VAST ? table.copy(Fragment.empty) : table;
}

/**
 * A wide table is scrolled in its frame. Where one reads, the keyboard comes to the frame; where one writes, the caret in its words
 * scrolls it, and the frame says that it belongs to what is written: a check for barriers sees a box out of the keyboard's reach otherwise.
 */
function makeReachable(frame: HTMLElement, writes: boolean): void {
  frame.setAttribute(writes ? 'contenteditable' : 'tabindex', writes ? 'true' : '0');
  frame.removeAttribute(writes ? 'tabindex' : 'contenteditable');
}

/** Whoever reads may write from one moment to the next, and the other way round. */
const reachable = () => new Plugin({
  view: ({ editable }) => {
    let writes = editable;
    return {
      update: (view) => {
        if (view.editable === writes) return;
        writes = view.editable;
        view.dom.querySelectorAll<HTMLElement>('.tableWrapper').forEach((frame) => makeReachable(frame, writes));
      },
    };
  },
});

const HouseTable = Table.extend({
  addProseMirrorPlugins() {
    const theirs = this.parent!().map(({ spec }: Plugin) => new Plugin({
      ...spec,
      appendTransaction(changes, before, after) {
        return changes.some(({ docChanged }) => docChanged) && isVast(after.doc) ? null : spec.appendTransaction?.call(this, changes, before, after);
      },
    }));
    return [...theirs, reachable()];
  },
});

export const tables: AnyExtension[] = [
  HouseTable.configure({ resizable: false, View: HouseTableView }),
  TableRow,
  TableCell.extend({
    addAttributes() {
      return attributes(this.parent!());
    },
  }),
  TableHeader.extend({
    addAttributes() {
      return attributes(this.parent!());
    },
  }),
];
