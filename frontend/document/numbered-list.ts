import { InputRule } from '@tiptap/core';
import { OrderedList } from '@tiptap/extension-list';

/** The server keeps to the same, see `Vocabulary`. */
const LAST_START = 999_999_999;

/** A longer number at the beginning of a line is that of a phone or of a house, not of a list. */
const BEGINNING = /^(\d{1,9})\.\s$/;

/** It says with which number it begins, and nothing else. */
export const NumberedList = OrderedList.extend({
  addAttributes() {
    return { start: { default: 1, parseHTML: (list: HTMLElement) => startOf(list.getAttribute('start')) } };
  },
  addInputRules() {
    return this.parent!().map((rule) => new InputRule({ ...rule, find: BEGINNING }));
  },
});

function startOf(said: string | null): number {
  const start = parseInt(said ?? '1', 10);
  return Number.isNaN(start) ? 1 : Math.min(LAST_START, Math.max(0, start));
}
