import { pathOf } from '../shared/house';
import type { Linked, Message } from './types';

const MOST = 5;

/** The addresses of this association among the links of a message, below its own. */
export function pathsIn(html: string): string[] {
  if (!html.includes('href')) return [];
  const links = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('a')];
  const paths = links.flatMap(({ href }) => pathOf(href) ?? []);
  return [...new Set(paths)].slice(0, MOST);
}

/** What messages point at and became, as the reader's own screen was told: asked for each message once, and again when it changes. */
export class Links {
  private readonly known = new Map<string, Linked>();

  constructor(private readonly want: (messages: { id: string; paths: string[] }[]) => void) {}

  /** Messages as they come with a page, or change: nothing became yet of one that was said just now. */
  look(messages: Message[], isNew: (message: Message) => boolean = () => false): void {
    const asked = messages
      .filter(({ state }) => state === 'shown')
      .map((message) => ({ message, paths: pathsIn(message.html) }))
      .filter(({ message, paths }) => paths.length > 0 || !isNew(message))
      .map(({ message, paths }) => ({ id: message.id, paths }));
    if (asked.length > 0) this.want(asked);
  }

  take(messages: Linked[]): void {
    for (const one of messages) this.known.set(one.id, one);
  }

  of(id: string): Linked | undefined {
    return this.known.get(id);
  }
}
