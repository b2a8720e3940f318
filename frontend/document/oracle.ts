import * as Y from 'yjs';
import { parts } from './parts';

/**
 * Sessions of several people writing at once, made up from a seed and played by yjs itself: the server's reading of the same bytes must
 * give the same document. `golden/write.mjs` keeps a corpus of them for the Java tests.
 */

/** A node as the server projects it. */
export interface Shown {
  type: string;
  attrs?: Record<string, unknown>;
  content?: Shown[];
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  text?: string;
}

/** What was sent, in the order of the acts, and what everybody reads in the end. */
export interface Session {
  updates: string[];
  shown: Shown;
}

const BLOCKS = ['paragraph', 'heading', 'bulletList', 'listItem', 'taskList', 'taskItem', 'blockquote'];
const MARKS: Record<string, unknown>[] = [
  { bold: {} },
  { italic: {} },
  { bold: null },
  { italic: null },
  { code: {} },
  { code: null },
  { link: { href: 'https://bocage.example/plan' } },
  { link: null },
];
const WORDS = ['le ', 'préau', ' et la cour', '\u{1F331}', ' 900 €', 'ab', 'é', 'Réunion du conseil, '];

type Dice = (sides: number) => number;

/** The same throws for the same seed (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

function pick<T>(roll: Dice, from: T[]): T {
  return from[roll(from.length)] as T;
}

function elementsOf(root: Y.XmlFragment): Y.XmlElement[] {
  return root.toArray().flatMap((child) => (child instanceof Y.XmlElement ? [child, ...elementsOf(child)] : []));
}

function textsOf(root: Y.XmlFragment): Y.XmlText[] {
  return root
    .toArray()
    .flatMap((child) => (child instanceof Y.XmlText ? [child] : child instanceof Y.XmlElement ? textsOf(child) : []));
}

function addBlock(root: Y.XmlFragment, roll: Dice): void {
  const parent = pick(roll, [root, ...elementsOf(root)]);
  const type = pick(roll, BLOCKS);
  const block = new Y.XmlElement(type);
  if (type === 'heading') {
    block.setAttribute('level', (1 + roll(3)) as unknown as string);
  }
  parent.insert(roll(parent.length + 1), [block]);
  if (type === 'paragraph' || type === 'heading') {
    block.insert(0, [new Y.XmlText(pick(roll, WORDS))]);
  }
}

function write(text: Y.XmlText, roll: Dice): void {
  text.insert(roll(text.length + 1), pick(roll, WORDS));
}

function erase(text: Y.XmlText, roll: Dice): void {
  if (text.length > 0) {
    const from = roll(text.length);
    text.delete(from, 1 + roll(Math.min(4, text.length - from)));
  }
}

function mark(text: Y.XmlText, roll: Dice): void {
  if (text.length > 0) {
    const from = roll(text.length);
    text.format(from, 1 + roll(text.length - from), pick(roll, MARKS));
  }
}

function act(doc: Y.Doc, roll: Dice): void {
  const root = doc.getXmlFragment('default');
  const texts = textsOf(root);
  const what = roll(12);
  if (texts.length === 0 || what < 2) {
    addBlock(root, roll);
  } else if (what < 7) {
    write(pick(roll, texts), roll);
  } else if (what < 9) {
    erase(pick(roll, texts), roll);
  } else if (what < 11) {
    mark(pick(roll, texts), roll);
  } else if (roll(3) === 0) {
    root.delete(roll(root.length), 1);
  } else {
    pick(roll, elementsOf(root)).setAttribute(pick(roll, ['level', 'checked']), roll(4) as unknown as string);
  }
}

/** Plays one session: each act is sent at once or later, whole or in parts of so many bytes, and everybody has everything in the end. */
export function session(seed: number, most = Number.POSITIVE_INFINITY): Session {
  const roll = dice(seed);
  const sent: Uint8Array[] = [];
  const docs = Array.from({ length: 3 + roll(3) }, (_, index) => {
    const doc = new Y.Doc();
    doc.clientID = seed * 10 + index + 1;
    doc.on('update', (update: Uint8Array, origin: unknown) => origin === 'heard' || sent.push(...parts(update, most)));
    return doc;
  });
  const heard = docs.map(() => 0);
  const listen = (index: number, until: number): void => {
    while (heard[index]! < until) {
      Y.applyUpdate(docs[index]!, sent[heard[index]!++]!, 'heard');
    }
  };
  for (let acts = 12 + roll(40); acts > 0; acts--) {
    const who = roll(docs.length - 1);
    if (roll(3) > 0) {
      listen(who, sent.length);
    }
    docs[who]!.transact(() => act(docs[who]!, roll));
  }
  // yjs tidies marks as it hears of them, by edits of its own: they are edits like others, heard by all.
  while (heard.some((until) => until < sent.length)) {
    docs.forEach((_, index) => listen(index, sent.length));
  }
  return { updates: sent.map(base64), shown: shown(docs.at(-1)!) };
}

/** What a document shows, in the server's words. */
export function shown(doc: Y.Doc): Shown {
  return tidy({ type: 'doc', content: contentOf(doc.getXmlFragment('default')) });
}

function contentOf(branch: Y.XmlFragment): Shown[] {
  return joined(branch.toArray().flatMap((child) => (child instanceof Y.XmlText ? runs(child) : [element(child as Y.XmlElement)])));
}

function element(branch: Y.XmlElement): Shown {
  return tidy({ type: branch.nodeName, attrs: attributes(branch), content: contentOf(branch) });
}

function attributes(branch: Y.XmlElement): Record<string, unknown> {
  const meant: Record<string, string[]> = { heading: ['level'], taskItem: ['checked'] };
  const all = branch.getAttributes() as Record<string, unknown>;
  return Object.fromEntries((meant[branch.nodeName] ?? []).filter((key) => key in all).map((key) => [key, all[key]]));
}

function runs(text: Y.XmlText): Shown[] {
  return (text.toDelta() as { insert: string; attributes?: Record<string, Record<string, unknown>> }[]).map((run) => ({
    type: 'text',
    text: run.insert,
    marks: Object.entries(run.attributes ?? {})
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([type, attrs]) => (Object.keys(attrs).length > 0 ? { type, attrs } : { type })),
  }));
}

/** Neighbours with the same marks are one text, as in ProseMirror. */
function joined(nodes: Shown[]): Shown[] {
  const all: Shown[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (last?.type === 'text' && node.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(node.marks)) {
      last.text = `${last.text}${node.text}`;
    } else {
      all.push({ ...node });
    }
  }
  return all.map(tidy);
}

function tidy(node: Shown): Shown {
  const { type, attrs, content, marks, text } = node;
  return {
    type,
    ...(attrs && Object.keys(attrs).length > 0 ? { attrs } : {}),
    ...(content && content.length > 0 ? { content } : {}),
    ...(marks && marks.length > 0 ? { marks } : {}),
    ...(text ? { text } : {}),
  };
}

export function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

export function bytes(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
