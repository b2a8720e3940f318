import { stage, until, wait } from '../test/stage';
import { textsOf } from '../test/texts';
import golden from './golden/state.json';
import './timeline';
import type { Composer } from './composer';
import type { Message, Page, ThreadState, TimelineEvents } from './types';

export const VERBS = Object.keys({
  'message-send': 1, 'message-edit': 1, 'message-delete': 1, 'message-hide': 1, 'message-restore': 1, 'message-make': 1, 'join-wanted': 1, 'source-wanted': 1,
  'links-wanted': 1, 'people-wanted': 1, 'page-wanted': 1, 'thread-read': 1, 'catch-up': 1,
} satisfies Record<keyof TimelineEvents, 1>);

export const [samira, yann, nora, claire] = [0, 1, 4, 5].map((at) => golden.page.messages[at].author);

export function state(change: Partial<ThreadState> = {}): ThreadState {
  return { ...structuredClone(golden) as Omit<ThreadState, 'texts'>, texts: textsOf('discussion.timeline'), ...change };
}

export function message(seq: number, change: Partial<Message> = {}): Message {
  const id = `0193b0c1-0000-7000-8000-${String(seq).padStart(12, '0')}`;
  const at = new Date(Date.UTC(2026, 0, 1) + seq * 600_000).toISOString();
  return { id, clientId: null, seq, author: nora, at, state: 'shown', html: `<p>Message ${seq}</p>`, ...change };
}

/** A thread as the server holds it, that answers with pages of 40. */
export class Thread {
  messages: Message[];

  constructor(count: number) {
    this.messages = Array.from({ length: count }, (_, at) => message(at + 1));
  }

  page({ before, after }: { before: number | null; after: number | null }): Page {
    const from = after !== null ? this.after(after) : Math.max(0, (before === null ? this.messages.length : this.after(before - 1)) - 40);
    const to = after !== null ? from + 40 : before === null ? this.messages.length : this.after(before - 1);
    const messages = this.messages.slice(from, to);
    return { messages, start: from === 0, end: to >= this.messages.length, last: this.messages.at(-1)?.seq ?? 0 };
  }

  private after(seq: number): number {
    const at = this.messages.findIndex((one) => one.seq > seq);
    return at < 0 ? this.messages.length : at;
  }
}

/** A timeline on a page; with a thread, its wishes for pages are answered. */
export async function shown(first: ThreadState, thread?: Thread) {
  const { element, said } = stage('preau-timeline', VERBS);
  if (thread) element.addEventListener('page-wanted', (event) => setTimeout(() => element.page(thread.page((event as CustomEvent).detail)), 5));
  element.open(first);
  await element.updateComplete;
  await wait(50);
  const root = element.renderRoot as ShadowRoot;
  const rows = () => [...root.querySelectorAll<HTMLElement>('article')];
  const row = (seq: number) => root.querySelector<HTMLElement>(`article[data-seq="${seq}"]`);
  const composer = () => root.querySelector<Composer>('preau-composer.next')!;
  const field = (of = composer()) => (of as HTMLElement).shadowRoot!.querySelector('textarea')!;
  const button = (name: string, within: ParentNode = root) =>
    [...within.querySelectorAll('button')].find((one) => new RegExp(`(^|\\s)${name}`).test(one.getAttribute('aria-label') ?? one.innerText))!;
  return { element, said, root, rows, row, composer, field, button, box: () => root.querySelector('.box')!, until };
}
