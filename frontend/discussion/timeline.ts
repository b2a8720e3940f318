/**
 * <preau-timeline>: the messages of one thread and the field to answer.
 * It shows what the server gives, keeps what the person types, and says each wish with one event; it never fetches and decides no right.
 *
 * Methods (called by the server): open(ThreadState), page(Page), apply(ThreadChanges), refused(Refused), saved({id}), source(Source), people(FoundPeople), linked(FoundLinks), pull().
 * Events: see TimelineEvents in types.ts.
 * Parts: message, text (the sanitized HTML of a message), new-line. Of the composer: field.
 */
import { LitElement, html, nothing } from 'lit';
import { dayOf } from '../shared/dates';
import { emitter } from '../shared/emit';
import { shared } from '../shared/styles';
import { words } from '../shared/words';
import { announcement } from './announcement';
import { feed, invitation, isOwn, notOnPaper, wayDown } from './around';
import './composer';
import type { Composer, ComposerEvents } from './composer';
import type { Unsent } from './drafts';
import { FeedKeys } from './feed-keys';
import { Links } from './links';
import type { Above, Rows } from './message-row';
import { Pager } from './pager';
import { Place } from './place';
import { Reading } from './reading';
import { RowActs } from './row-acts';
import { openMenu } from './row-menu';
import { keepStood, type Stood, takeStood } from './stood';
import { timelineStyles } from './timeline.styles';
import type { FoundLinks, FoundPeople, Message, Page, Refused, Source, ThreadChanges, ThreadState, TimelineEvents } from './types';
import { MessageWindow } from './window';
import { Written } from './written';

export class Timeline extends LitElement {
  static override styles = [shared, timelineStyles];

  readonly emit = emitter<TimelineEvents>(this);
  private state?: ThreadState;
  private loaded!: MessageWindow;
  private pager!: Pager;
  private rev = 0;
  private written!: Written;
  private acts!: RowActs;
  private place?: Place;
  private reading?: Reading;
  private readonly keys = new FeedKeys(this);
  private readonly links = new Links((messages) => this.emit('links-wanted', { messages }));
  /** Messages of others that came while the reader was higher up. */
  private readonly arrived = new Set<string>();
  /** Where to go as soon as it is drawn. */
  private opening?: Stood | 'new';
  private heard = '';
  private asking?: Composer;

  open(state: ThreadState): void {
    const same = this.state?.thread === state.thread && this.state.me.id === state.me.id;
    const there = same ? this.stood : takeStood(state.me.id, state.thread);
    this.state = state;
    this.rev = state.rev;
    this.loaded = new MessageWindow();
    this.loaded.open(state.page);
    this.pager = new Pager(this.loaded, (wish) => this.emit('page-wanted', wish));
    this.arrived.clear();
    this.opening = there ?? 'new';
    if (there && !state.page.messages.some(({ id }) => id === there.id)) this.pager.wantAround(there.seq);
    if (!same) this.begin(state);
    this.settle(state.page.messages);
    this.links.look(state.page.messages);
    this.requestUpdate();
  }

  page(page: Page): void {
    const joined = this.pager?.take(page);
    if (!joined) return;
    this.settle(page.messages);
    this.links.look(page.messages);
    if (joined === 'newest') this.place?.goToEnd();
    this.requestUpdate();
  }

  /** Without messages it answers a catch-up: nothing was said meanwhile. */
  apply({ rev, messages = [], title }: Partial<ThreadChanges> & Pick<ThreadChanges, 'rev'>): void {
    if (!this.state) return;
    if (title) this.state = { ...this.state, title };
    this.settle(messages);
    const follow = this.place?.atEnd ?? true;
    this.links.look(messages, ({ id }) => !this.loaded.messages.some((one) => one.id === id));
    const news = messages.filter((message) => ['added', 'beyond'].includes(this.loaded.take(message, follow)));
    if (follow && news.length > 0) this.place?.goOnAtEnd();
    const others = news.filter(({ author }) => author.id !== this.state!.me.id);
    if (!follow || !this.loaded.end) others.forEach(({ id }) => this.arrived.add(id));
    if (others.length > 0) this.heard = announcement(others, this.say);
    this.rev = Math.max(this.rev, rev);
    this.requestUpdate();
  }

  refused(refused: Refused): void {
    this.written.refuse(refused);
  }

  saved({ id }: { id: string }): void { this.written.edits.saved(id); }

  source({ id, text }: Source): void {
    this.written.edits.source(id, text);
    this.focusRow(id, 'preau-composer');
  }

  linked({ messages }: FoundLinks): void {
    this.links.take(messages);
    this.requestUpdate();
  }

  people(found: FoundPeople): void {
    this.asking?.found(found);
  }

  pull(): void {
    if (!this.state) return;
    this.emit('catch-up', { rev: this.rev });
    this.pager.askAgain();
    this.written.outbox.resend();
    this.acts.saveAgain();
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.shownAgain);
    addEventListener('pagehide', this.leave);
    this.place?.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.shownAgain);
    removeEventListener('pagehide', this.leave);
    this.place?.stop();
  }

  override render() {
    if (!this.state) return nothing;
    const { can, title } = this.state;
    const rows: (Message | Unsent)[] = [...this.loaded.messages, ...this.written.outbox.waiting];
    return html`
      <div class="box" data-keeps-place @scroll=${this.scrolled}>
        <div class="list">
          ${this.loaded.start ? nothing : html`<p class="wait quiet">${this.say('loading')}</p>`}${notOnPaper(this.say, this.loaded.start)}
          ${rows.length > 0 ? this.feed(rows) : html`<p class="empty">${this.say('empty')}</p>`}
          ${notOnPaper(this.say, this.loaded.end)}
        </div>
      </div>
      <div class="foot">
        ${this.arrived.size > 0 || !this.loaded.end || this.place?.far ? wayDown(this.say, this.arrived.size, this.toNewest) : nothing}
        ${can.post
          ? html`<preau-composer class="next" .say=${this.say} .placeholder=${this.say('answer', title)} @words-typed=${this.keep} @words-sent=${this.send}
              @people-wanted=${this.ask} @edit-last=${this.editLast}></preau-composer>`
          : can.join ? invitation(this.say, () => this.emit('join-wanted', null)) : nothing}
      </div>
      <span class="unseen" role="log" aria-live="polite">${this.heard}</span>`;
  }

  protected override updated(): void {
    if (!this.state) return;
    this.place ??= this.settleDown();
    if (this.opening) this.goToStart(this.opening);
    this.place.restore();
    this.reading!.look();
    this.fill();
  }

  readonly focusRow = (id: string, inside?: string): void => this.keys.focus(id, inside);
  readonly next = () => this.renderRoot.querySelector<Composer>('preau-composer.next');
  readonly ask = (event: CustomEvent<{ query: string }>): void => {
    this.asking = event.currentTarget as Composer;
    this.emit('people-wanted', event.detail);
  };

  private readonly say = (key: string, ...values: (string | number)[]): string => words(this.state?.texts ?? {})(key, ...values);

  private feed(all: (Message | Unsent)[]) {
    const told = { title: this.state!.title, busy: this.pager.wanted !== null, focused: this.keys.focused, key: this.keys.pressed };
    return feed(told, this.rows(), all, (one, before) => this.above(one, before));
  }

  private isOwn(message: Message): boolean {
    return isOwn(message, this.state!.me);
  }

  private rows(): Rows {
    const { me, can, longest, lang } = this.state!;
    const { acting, act, hide, compose, makeOf } = this.acts;
    return {
      say: this.say, lang, me, moderate: can.moderate, answers: can.post, make: can.make, longest, acting, act, hide, compose, makeOf,
      linked: (id) => this.links.of(id),
      current: this.keys.at ?? this.loaded.last?.id,
      edit: (id) => this.written.edits.of(id),
      isLate: (clientId) => this.written.outbox.isLate(clientId),
    };
  }

  private above(one: Message | Unsent, before: Message | Unsent | undefined): Above {
    const day = dayOf(one.at);
    const first = before ? dayOf(before.at) !== day : this.loaded.start;
    return { day: first ? day : null, isNew: 'seq' in one && one.seq === this.state!.newFrom };
  }

  private begin(state: ThreadState): void {
    this.written?.stop();
    this.written = new Written(state, (clientId, text, again) => this.emit('message-send', { clientId, text, again }), () => this.requestUpdate());
    this.acts = new RowActs(this, this.written.outbox, this.written.edits);
    this.keys.at = undefined;
    this.heard = '';
    void this.written.restore({
      drawn: () => this.updateComplete,
      next: this.next,
      has: (clientId) => this.loaded.messages.some((message) => this.isOwn(message) && message.clientId === clientId),
    });
  }

  /** Once the box exists: the reader's place and progress are followed. */
  private settleDown(): Place {
    const box = this.renderRoot.querySelector<HTMLElement>('.box')!;
    const list = this.renderRoot.querySelector<HTMLElement>('.list')!;
    const place = new Place(box, list, { whole: () => this.loaded.end, moved: () => openMenu(this.renderRoot), changed: () => this.requestUpdate() });
    place.start();
    const seqOf = (id?: string) => this.loaded.messages.find((message) => message.id === id)?.seq;
    const seen = () => (this.pager.wanted === 'there' ? undefined : seqOf(place.lastSeen()));
    this.reading = new Reading(box, seen, (seq) => this.emit('thread-read', { seq }));
    return place;
  }

  /** Where they stood before, or at what is new: the line above it is seen, and what was said just before. */
  private goToStart(to: Stood | 'new'): void {
    const { newFrom } = this.state!;
    this.opening = undefined;
    this.reading!.from((newFrom ?? (this.loaded.last?.seq ?? 0) + 1) - 1);
    const first = this.loaded.messages.find(({ seq }) => seq === newFrom);
    if (to !== 'new') this.place!.goTo(to);
    else if (first) this.place!.goTo({ id: first.id, top: 'led' });
    else this.place!.goToEnd();
  }

  private get stood(): Stood | undefined {
    const under = this.place?.under;
    const message = this.loaded.messages.find(({ id }) => id === under?.id);
    return under && message && { ...under, seq: message.seq };
  }

  editedAt(id: string): string | null {
    return this.loaded.messages.find((one) => one.id === id)?.edited ?? null;
  }

  private settle(messages: Message[]): void {
    for (const message of messages) {
      if (this.isOwn(message)) this.written.outbox.acknowledge(message.clientId);
      this.written.edits.settle(message);
    }
  }

  private readonly scrolled = (): void => {
    if (this.place!.note()) this.acts.leave();
    this.reading!.look();
    this.fill();
    if (!this.place!.atEnd || !this.loaded.end || this.arrived.size === 0) return;
    this.arrived.clear();
    this.requestUpdate();
  };

  private fill(): void {
    this.pager.fill(this.renderRoot.querySelector('.box')!);
  }

  private readonly shownAgain = (): void => this.reading?.look();
  private readonly leave = (): void => this.state && keepStood(this.state.me.id, this.state.thread, this.stood);

  private readonly toNewest = (): void => {
    if (this.loaded.end) this.place!.goToEnd();
    else this.pager.want('newest');
  };

  private readonly keep = (event: CustomEvent<ComposerEvents['words-typed']>): void => {
    this.written.keep(event.detail.words);
  };

  private readonly send = (event: CustomEvent<ComposerEvents['words-sent']>): void => {
    this.written.outbox.add(event.detail.words);
    this.toNewest();
  };

  private readonly editLast = (): void => {
    const mine = this.loaded.messages.findLast(({ author, state }) => author.id === this.state!.me.id && state === 'shown');
    if (mine) this.acts.editLast(mine.id);
  };
}

customElements.define('preau-timeline', Timeline);

declare global {
  interface HTMLElementTagNameMap { 'preau-timeline': Timeline }
}
