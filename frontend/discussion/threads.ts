/**
 * <preau-threads>: the threads of a space, the last spoken first, bold when there is something new.
 * Each line is a link, so that it opens in another tab as any page does.
 *
 * Methods (called by the server): open(ThreadsState), apply(ThreadsChanges), more(OlderThreads), pull().
 * Events: more-wanted { at, id } with the oldest thread shown; catch-up { rev }.
 */
import { LitElement, css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { nameOf } from '../shared/people';
import { shared } from '../shared/styles';
import { words, type Texts, type Words } from '../shared/words';
import { whenShort } from './when';
import type { Person } from './types';

/** What Préau tells by a thread that has no other title. */
export interface Notice { kind: string; about: Person }
/** Whoever spoke last, without a face. */
export type Speaker = Pick<Person, 'id' | 'name'>;
export interface ThreadLine {
  id: string; title: string; notice?: Notice; at: string; seq: number; author: Speaker | null; excerpt: string;
}
export interface OlderThreads { threads: ThreadLine[]; read: Record<string, number>; more: boolean }
export interface ThreadsState extends OlderThreads {
  /** What happened up to this revision is in the threads. */
  rev: number;
  /** When the reader sat down in the space; null for who only looks in, to whom nothing is news. */
  since: string | null;
  me: Person;
  base: string;
  selected: string | null;
  texts: Texts;
  lang: string;
}
/** `gone`: the ids of those that went into the bin. */
export interface ThreadsChanges { rev: number; threads: ThreadLine[]; gone?: string[] }

export class Threads extends LitElement {
  static override styles = [shared, css`
    :host { display: block; }
    ul { list-style: none; margin: 0; padding: 0; }
    a { display: grid; grid-template-columns: 1fr auto; gap: 2px 8px; padding: 13px 18px; border-bottom: 1px solid var(--line);
      color: inherit; text-decoration: none; }
    a:focus-visible { outline: 3px solid var(--accent); outline-offset: -3px; }
    a:hover { background: var(--surface); }
    a[aria-current] { background: var(--surface); box-shadow: inset 3px 0 0 var(--brand); }
    .title { font-weight: 600; }
    .unread .title { font-weight: 750; }
    .unread .title::before { content: ''; display: inline-block; width: 8px; height: 8px; margin-inline-end: 7px; border-radius: 50%; background: var(--brand); vertical-align: 1px; }
    .trunc { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; min-width: 0; }
    .tiny, .excerpt { font-size: 14px; color: var(--ink-2); }
    .excerpt { grid-column: 1 / -1; }
    .empty { padding: 18px; color: var(--ink-2); }
    button { font: inherit; font-weight: 600; margin: 12px 18px; padding: 8px 14px; min-height: 44px; color: inherit;
      border: 1px solid var(--control); border-radius: var(--radius); background: var(--surface); cursor: pointer; }`];

  private state?: ThreadsState;
  private lines = new Map<string, ThreadLine>();
  private rev = -1;
  /** The last line of those asked for: what is older is not shown before it is asked for, or those between would be skipped. */
  private oldest?: ThreadLine;

  open(state: ThreadsState): void {
    this.state = state;
    this.rev = state.rev;
    this.lines = new Map(state.threads.map((line) => [line.id, line]));
    this.oldest = state.threads.at(-1);
    this.requestUpdate();
  }

  apply({ rev, threads = [], gone = [] }: Partial<ThreadsChanges> & Pick<ThreadsChanges, 'rev'>): void {
    threads.filter((line) => this.reaches(line)).forEach((line) => this.lines.set(line.id, line));
    gone.forEach((id) => this.lines.delete(id));
    this.rev = rev;
    this.requestUpdate();
  }

  more(older: OlderThreads): void {
    if (!this.state) return;
    older.threads.forEach((line) => this.lines.set(line.id, line));
    this.oldest = older.threads.at(-1) ?? this.oldest;
    this.state = { ...this.state, more: older.more, read: { ...this.state.read, ...older.read } };
    this.requestUpdate();
  }

  pull(): void {
    this.dispatchEvent(new CustomEvent('catch-up', { detail: { rev: this.rev } }));
  }

  override render() {
    if (!this.state) return nothing;
    const say = words(this.state.texts);
    const lines = [...this.lines.values()].sort(newestFirst);
    if (lines.length === 0) return html`<p class="empty">${say('empty')}</p>`;
    return html`<ul>${repeat(lines, (line) => line.id, (line) => html`<li>${this.line(line)}</li>`)}</ul>
      ${this.state.more ? html`<button @click=${() => this.askMore(this.oldest!)}>${say('more')}</button>` : nothing}`;
  }

  private reaches(line: ThreadLine): boolean {
    return !this.state?.more || !this.oldest || this.lines.has(line.id) || newestFirst(line, this.oldest) < 0;
  }

  private line(line: ThreadLine) {
    const state = this.state!;
    const say = words(state.texts);
    const here = line.id === state.selected;
    const unread = !here && line.author?.id !== state.me.id && isNews(line, state);
    return html`<a href=${state.base + line.id} class=${unread ? 'unread' : ''} aria-current=${here ? 'page' : nothing}>
      <span class="title trunc">${titleOf(line, say)}${unread ? html`<span class="unseen"> (${say('new')})</span>` : nothing}</span>
      <time class="tiny" datetime=${line.at}>${whenShort(line.at, state.lang)}</time>
      <span class="excerpt trunc">${line.author ? `${firstName(line.author, say)} : ` : ''}${line.excerpt || say('removed')}</span></a>`;
  }

  private askMore(oldest: ThreadLine): void {
    this.dispatchEvent(new CustomEvent('more-wanted', { detail: { at: oldest.at, id: oldest.id } }));
  }
}

/** What was said before one sat down counts as read, unless one read in that thread since. */
function isNews({ id, at, seq }: ThreadLine, { read, since }: ThreadsState): boolean {
  return id in read ? seq > read[id]! : since !== null && Date.parse(at) > Date.parse(since);
}

function titleOf({ title, notice }: ThreadLine, say: Words): string {
  return notice ? say(`notice.${notice.kind}`, nameOf(notice.about, say)) : title;
}

/** As people call each other; a former member by both words. */
function firstName(person: Speaker, say: Words): string {
  return person.name.split(' ')[0] || nameOf(person, say);
}

function newestFirst(one: ThreadLine, other: ThreadLine): number {
  return other.at.localeCompare(one.at) || other.id.localeCompare(one.id);
}

customElements.define('preau-threads', Threads);

declare global {
  interface HTMLElementTagNameMap { 'preau-threads': Threads }
}
