import type { Editor } from '@tiptap/core';
import type { Mark, Node, ResolvedPos } from '@tiptap/pm/model';
import { addressOf } from '../shared/house';

/** The task at the caret: its words, where they stand now, and the card that they lead to. */
export interface Task {
  words: string;
  from: number;
  to: number;
  /** The way to it from the text as a whole: at which place in each block. */
  path: number[];
  card: string | undefined;
}

const CARD = /^s\/[0-9a-f-]{36}\/board\/[0-9a-f-]{36}\/card\/[0-9a-f-]{36}$/;

export function taskAt(editor: Editor): Task | undefined {
  const { $from } = editor.state.selection;
  const depth = depthOf($from);
  if (depth === undefined) return undefined;
  const line = $from.node(depth).firstChild!;
  const from = $from.before(depth) + 2;
  return {
    words: line.textBetween(0, line.content.size, ' ', ' '),
    from,
    to: from + line.content.size,
    path: Array.from({ length: depth }, (_, above) => $from.index(above)),
    card: cardIn(line),
  };
}

function depthOf($at: ResolvedPos): number | undefined {
  for (let depth = $at.depth; depth > 0; depth--) if ($at.node(depth).type.name === 'taskItem') return depth;
  return undefined;
}

function cardIn(line: Node): string | undefined {
  let card: string | undefined;
  line.forEach(({ marks }) => (card ??= cardOf(linkOf(marks))));
  return card;
}

export function linkOf(marks: readonly Mark[]): Mark | undefined {
  return marks.find(({ type }) => type.name === 'link');
}

/** Where a link to a card of this association leads. A house may be reached by several addresses: what counts is the path, whose ids are its own. */
function cardOf(link: Mark | undefined): string | undefined {
  const href = String(link?.attrs.href ?? '');
  const path = URL.canParse(href) ? new URL(href).pathname : '';
  const home = addressOf('');
  return path.startsWith(home) && CARD.test(path.slice(home.length)) ? path : undefined;
}
