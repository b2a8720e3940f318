/** A text with what is selected in it. */
export interface Selection { text: string; from: number; to: number }

/** Puts the selection between two pairs of stars, or takes them away. */
export function bold({ text, from, to }: Selection): Selection {
  const inside = text.slice(from, to);
  if (text.slice(from - 2, from) === '**' && text.slice(to, to + 2) === '**')
    return { text: text.slice(0, from - 2) + inside + text.slice(to + 2), from: from - 2, to: to - 2 };
  return { text: `${text.slice(0, from)}**${inside}**${text.slice(to)}`, from: from + 2, to: to + 2 };
}

/** Makes list items of the selected lines, or plain lines again. */
export function list({ text, from, to }: Selection): Selection {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to);
  const lines = text.slice(start, end).split('\n');
  const listed = lines.every((line) => line.startsWith('- '));
  const block = lines.map((line) => (listed ? line.slice(2) : `- ${line}`)).join('\n');
  const caret = start + block.length;
  return { text: text.slice(0, start) + block + text.slice(end), from: caret, to: caret };
}
