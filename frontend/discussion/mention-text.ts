import type { Person } from './types';

/** A text as its author sees it, « @Nora Kerbrat », beside where the mentions stand in it and whom they name. */
export interface MentionText { text: string; mentions: Mention[] }
interface Mention { at: number; name: string; id: string }

export const EMPTY: MentionText = { text: '', mentions: [] };

/** The same text after the person typed: mentions before and after the change live on, those inside end. */
export function typed(before: MentionText, text: string): MentionText {
  const head = commonHead(before.text, text);
  const tail = commonHead(reversed(before.text.slice(head)), reversed(text.slice(head)));
  const shift = text.length - before.text.length;
  const mentions = before.mentions
    .map((mention) => (mention.at >= before.text.length - tail ? { ...mention, at: mention.at + shift } : mention))
    .filter((mention) => text.startsWith(`@${mention.name}`, mention.at));
  return { text, mentions };
}

/** Puts the mention of a person in the place of what was typed from `from` to `to`, with a space after it. */
export function mentioning(before: MentionText, from: number, to: number, person: Person): MentionText {
  const words = `@${person.name} `;
  const after = typed(before, before.text.slice(0, from) + words + before.text.slice(to).replace(/^ /, ''));
  const mentions = after.mentions.filter((mention) => mention.at !== from);
  mentions.push({ at: from, name: person.name, id: person.id });
  return { text: after.text, mentions: mentions.sort((one, other) => one.at - other.at) };
}

/** One text before another, with a blank line between them. */
export function joined(first: MentionText, second: MentionText): MentionText {
  if (second.text.trim() === '') return first;
  const head = `${first.text}\n\n`;
  return { text: head + second.text, mentions: [...first.mentions, ...second.mentions.map((mention) => ({ ...mention, at: mention.at + head.length }))] };
}

/** What is sent: each mention becomes `@[Name](member:UUID)`. */
export function toMarkdown({ text, mentions }: MentionText): string {
  let sent = '';
  let from = 0;
  for (const { at, name, id } of mentions) {
    sent += `${text.slice(from, at)}@[${name.replace(/[[\]]/g, '')}](member:${id})`;
    from = at + name.length + 1;
  }
  return (sent + text.slice(from)).trim();
}

/** The way back, for the edit of what was sent. */
export function fromMarkdown(markdown: string): MentionText {
  const mentions: Mention[] = [];
  let text = '';
  let from = 0;
  for (const found of markdown.matchAll(/@\[([^\]]+)\]\(member:([0-9a-f-]{36})\)/gi)) {
    text += markdown.slice(from, found.index);
    mentions.push({ at: text.length, name: found[1], id: found[2] });
    text += `@${found[1]}`;
    from = found.index + found[0].length;
  }
  return { text: text + markdown.slice(from), mentions };
}

/** The name being typed just before the caret, or null. */
export function queryAt(text: string, caret: number): { from: number; query: string } | null {
  const found = /(^|[\s(«"'’])@([\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+)?)$/u.exec(text.slice(0, caret));
  return found && { from: found.index + found[1].length, query: found[2] };
}

function commonHead(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}
