import { mark } from './path';

/** Where the caret stands in a field of so many letters, or in a text of paragraphs. */
export type Caret = { from: number; to: number; length: number } | { from: Point; to: Point };
interface Point { block: number; words: number; offset: number }
type Field = HTMLInputElement | HTMLTextAreaElement;

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, pre';

export function caretIn(thing: Element): Caret | undefined {
  if (isField(thing)) return thing.selectionStart === null ? undefined : { from: thing.selectionStart, to: thing.selectionEnd!, length: thing.value.length };
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
  const from = anchorNode && point(thing, anchorNode, anchorOffset!);
  const to = focusNode && point(thing, focusNode, focusOffset!);
  return from && to ? { from, to } : undefined;
}

/** @return what puts it there; none as long as what it stands in has not come, unless it is to stand somewhere at any rate */
export function placing(thing: Element, caret: Caret, atAnyRate: boolean): (() => void) | undefined {
  if (isField(thing)) {
    const comes = 'length' in caret && (thing.value.length >= caret.length || atAnyRate);
    return comes ? () => thing.setSelectionRange(caret.from, caret.to) : undefined;
  }
  if ('length' in caret) return undefined;
  const { from, to } = caret;
  const [begin, end] = [spot(thing, from, atAnyRate), spot(thing, to, atAnyRate)];
  return begin && end ? () => getSelection()!.setBaseAndExtent(...begin, ...end) : undefined;
}

function isField(thing: Element): thing is Field {
  return thing instanceof HTMLInputElement || thing instanceof HTMLTextAreaElement;
}

function point(text: Element, node: Node, offset: number): Point | undefined {
  const element = node instanceof Element ? (node.children[offset]?.closest(BLOCKS) ?? node) : node.parentElement!;
  const block = element.closest(BLOCKS);
  if (!block || !text.contains(block)) return undefined;
  const before = document.createRange();
  before.setStart(block, 0);
  if (block.contains(node)) before.setEnd(node, offset);
  return { block: blocksOf(text).indexOf(block), words: mark(block.textContent), offset: before.toString().length };
}

/** In the paragraph of the same words that is nearest to where it stood: others may have written above meanwhile. */
function spot(text: Element, { block, words, offset }: Point, atAnyRate: boolean): [Node, number] | undefined {
  const blocks = blocksOf(text);
  const same = blocks.filter((one) => mark(one.textContent) === words).sort((one, other) => far(one) - far(other))[0];
  const found = same ?? (atAnyRate ? blocks[Math.min(block, blocks.length - 1)] : undefined);
  return found && within(found, offset);

  function far(one: Element): number {
    return Math.abs(blocks.indexOf(one) - block);
  }
}

function within(block: Element, offset: number): [Node, number] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let left = offset;
  let last: Node | undefined;
  while (walker.nextNode()) {
    last = walker.currentNode;
    const { length } = last as Text;
    if (left <= length) return [last, left];
    left -= length;
  }
  return last ? [last, (last as Text).length] : [block, 0];
}

function blocksOf(text: Element): Element[] {
  return [...text.querySelectorAll(BLOCKS)];
}
