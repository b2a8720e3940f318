import { Extension } from '@tiptap/core';
import { isChangeOrigin } from '@tiptap/extension-collaboration';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { ReplaceAroundStep, ReplaceStep } from '@tiptap/pm/transform';

/** Of what one act brings, in bytes of its JSON, which is longer than the edit that comes of it; `Pieces` on the server takes 1 MB. */
const MOST_BYTES = 900_000;
const SURELY_LESS = 50_000;

/** Nothing is pasted or dropped that would not go in one edit: it is refused whole, and said. */
export function bounds(refused: () => void): Extension {
  return Extension.create({
    name: 'bounds',
    addProseMirrorPlugins: () => [new Plugin({
      filterTransaction(change) {
        if (!change.docChanged || isChangeOrigin(change) || weight(change) <= MOST_BYTES) return true;
        refused();
        return false;
      },
    })],
  });
}

function weight(change: Transaction): number {
  const slices = change.steps.flatMap((step) => (step instanceof ReplaceStep || step instanceof ReplaceAroundStep ? [step.slice] : []));
  return slices
    .filter(({ size }) => size > SURELY_LESS)
    .reduce((sum, { content }) => sum + new TextEncoder().encode(JSON.stringify(content.toJSON())).length, 0);
}
