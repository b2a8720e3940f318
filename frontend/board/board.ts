/**
 * <preau-board>: lanes and cards, moved by mouse, finger, keyboard and menu.
 * It shows an act at once and settles it when the server tells it back; it never fetches and decides no right.
 *
 * Methods (called by the server): open(BoardState), apply(BoardChanges), more(LanePage), beside(CardsBeside), added({cards}), refused(Refusal), pull().
 * Events: see BoardEvents in types.ts.
 * Slots: acts (further acts among the tools).
 * Parts: toolbar, lane, card, dialog.
 */
import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icons } from '../icons';
import { emitter } from '../shared/emit';
import { newId } from '../shared/ids';
import { ordinal } from '../shared/ordinal';
import { shared } from '../shared/styles';
import { words } from '../shared/words';
import { boardStyles } from './board.styles';
import { cardGhost, type Cards } from './card';
import { dialog, type Asked, type Dialogs } from './dialogs';
import { Drag, type Carried } from './drag';
import { type Filter, NO_FILTER } from './filter';
import { FocusKeeper } from './focus';
import { KeyHands, stopOf } from './key-hands';
import type { Stop, Walkable } from './keyboard';
import { laneColumn, type Lanes } from './lane';
import { BoardModel, type LaneView } from './model';
import { Sight } from './sight';
import { toolbar } from './toolbar';
import type { BoardChanges, BoardEvents, BoardState, CardsBeside, LanePage, Refusal, Spot } from './types';
import { Writing } from './writing';

/** Cards of each lane drawn in full at once, and then in each quiet moment. */
const FIRST_DEPTH = 20;
const MORE_DEPTH = 40;
/** How long a card that the server has may take to appear. */
const PATIENCE = 3_000;
/** Between two looks at the date, at least. */
const A_MINUTE = 60_000;
/** What several lines may become in the field of new lanes. */
const LANES = { each: 'oneLanePerLine', all: 'onlyOneLane' };

export class Board extends LitElement {
  static override styles = [shared, boardStyles];

  private state?: BoardState;
  private readonly model = new BoardModel();
  private readonly sight = new Sight(this.model, () => this.keys.carried, () => (this.carried?.kind === 'lane' ? this.carried : null));
  private readonly emit = emitter<BoardEvents>(this);
  private readonly focuses = new FocusKeeper(() => this.renderRoot as ShadowRoot);
  private readonly keys = new KeyHands({
    mayMove: () => this.state!.can.move,
    walkables: () => this.sight.lanes(),
    spotOf: (card) => this.sight.spotOf(card),
    focusStop: (stop) => this.focuses.find(stop)?.focus(),
    changed: () => this.requestUpdate(),
    tell: (what, card) => this.tellPlace(what, card),
    drop: (card, spot) => this.place(card, spot),
    menu: (card) => this.ask({ kind: 'card', id: card, lane: this.model.card(card)!.lane }),
  });
  private drag?: Drag;
  private carried: Carried | null = null;
  private filtering = false;
  private asked: Asked | null = null;
  private current?: Stop;
  private notice = '';
  private depth = FIRST_DEPTH;
  private heard = '';
  /** While it catches up: the things that others touched meanwhile. */
  private touched: Set<string> | null = null;
  private readonly writing = new Writing({
    model: this.model,
    add: (adding) => this.act('card-add', adding),
    sayAgain: (adding) => this.emit('card-add', adding),
    changed: () => this.requestUpdate(),
  });
  private midnight = 0;
  /** The lanes as they were last drawn. */
  private drawn: Walkable[] = [];

  open(state: BoardState): void {
    if (this.state?.board !== state.board) {
      this.model.leave();
      this.sight.filter = NO_FILTER;
      this.asked = null;
      this.notice = this.heard = '';
      this.depth = FIRST_DEPTH;
      this.writing.begin(state);
    }
    this.state = state;
    this.sight.me = state.me.id;
    this.sight.today = state.today;
    this.touched = null;
    this.model.open(state);
    for (const { verb, detail } of this.model.unsettled) this.emit(verb, detail);
    this.writing.again();
    this.showAsFar();
    this.letGoOfGone();
    this.awaitTomorrow(state);
    this.requestUpdate();
  }

  /** Changes that name nothing end the answer to a catch-up. */
  apply(changes: Partial<BoardChanges> & Pick<BoardChanges, 'rev'>): void {
    if (!this.state) return;
    this.model.apply({ lanes: [], cards: [], sizes: [], labels: [], people: [], gone: [], ...changes });
    this.letGoOfGone();
    if (this.touched) this.hearMeanwhile(changes, this.touched);
    this.requestUpdate();
  }

  /** The focus of who asked for more goes on where the lane went on. */
  more(page: LanePage): void {
    const asked = this.renderRoot.querySelector('.rest :focus')?.closest<HTMLElement>('.lane')?.dataset.lane === page.size.id;
    const taken = this.model.more(page);
    if (taken && this.model.cutShort.some(({ id }) => id === page.size.id)) this.goOn(page.size.id);
    this.requestUpdate();
    void this.updateComplete.then(() => {
      if (asked && page.cards.length > 0) this.focuses.find({ card: page.cards[0].id })?.focus();
    });
  }

  /** What one put there oneself stands beside the first cards. */
  beside(shown: CardsBeside): void {
    void this.change(() => this.model.beside(shown));
  }

  added({ cards }: { cards: string[] }): void {
    this.writing.added(cards);
    setTimeout(() => this.change(() => this.model.forgetAdded(cards)), PATIENCE);
  }

  refused(refusal: Refusal): void {
    this.notice = refusal.sentence;
    this.writing.refused(refusal);
    this.model.forgetActs();
    this.askAgain(refusal);
    this.emit('catch-up', { rev: -1 });
    this.requestUpdate();
  }

  pull(): void {
    this.touched = new Set();
    this.emit('catch-up', { rev: this.model.rev });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.drag?.cancel();
    this.keys.putBack();
    clearTimeout(this.midnight);
  }

  override render() {
    if (!this.state) return nothing;
    const lanes = this.lanes();
    const views = this.sight.views();
    return html`
      ${toolbar(this.tools(views))}
      ${this.notice ? html`<div class="notice" role="alert"><span>${this.notice}</span>
        <button class="menu tap" aria-label=${this.say('close')} @click=${() => this.change(() => (this.notice = ''))}>${icons.close}</button></div>` : nothing}
      <h2 class="on-paper" aria-hidden="true">${this.state.title}</h2>
      <div class="ground ${this.carried ? 'carrying' : ''}" role="group" aria-label=${this.state.title}
        @keydown=${this.keys.down} @keyup=${this.keys.up} @focusin=${this.focused} @pointerdown=${() => this.keys.putBack()}>
        ${repeat(views, ({ lane }) => lane.id, (view) => laneColumn(lanes, view))}
        ${this.model.comingLanes.map(({ title }) => html`<section class="lane coming"><header><h3>${title}</h3></header></section>`)}
        ${this.state.can.lanes ? this.nextLane() : nothing}
      </div>
      ${this.ghost(lanes.cards)}
      ${this.asked ? dialog(this.dialogs(), this.asked) : nothing}
      <span class="unseen" aria-live="polite" role="log">${this.heard}</span>`;
  }

  protected override willUpdate(): void {
    if (this.hasUpdated && this.state) this.focuses.keep(this.drawn);
  }

  protected override updated(): void {
    const ground = this.renderRoot.querySelector<HTMLElement>('.ground');
    if (!ground) return;
    this.drag ??= new Drag(this.table(ground));
    this.drawn = this.sight.lanes();
    this.focuses.restore(this.drawn);
    const asked = this.renderRoot.querySelector('dialog');
    if (asked && !asked.open) asked.showModal();
    if (this.drawn.some(({ cards }) => cards.length > this.depth)) setTimeout(() => this.change(() => (this.depth += MORE_DEPTH)), 30);
  }

  private readonly say = (key: string, ...values: (string | number)[]): string => words(this.state?.texts ?? {})(key, ...values);

  private cards(): Cards {
    const { lang, today } = this.state!;
    const current = this.current && 'card' in this.current ? this.current.card : undefined;
    const stopOf = ({ cards }: Walkable) => cards.find(({ id }) => id === current) ?? cards[0];
    return {
      say: this.say, lang, today, model: this.model, depth: this.depth,
      stops: new Set(this.sight.lanes().map(stopOf).filter(Boolean).map(({ id }) => id)),
      lifted: this.carried?.kind === 'card' ? this.carried.id : null,
      carried: this.keys.carried?.card ?? null,
      open: (card) => this.emit('card-open', { card }),
      menu: (card) => this.ask({ kind: 'card', id: card, lane: this.model.card(card)!.lane }),
    };
  }

  private lanes(): Lanes {
    return {
      cards: this.cards(), edit: this.state!.can.edit, arrange: this.state!.can.lanes, passes: this.sight.passes, adding: this.writing.lane,
      slot: this.carried?.kind === 'card' ? { ...this.carried.spot, height: this.carried.height } : null,
      carried: this.carried?.kind === 'lane' ? this.carried.id : null,
      typed: this.writing.typed,
      type: (words) => this.writing.type(words),
      write: (lane) => this.write(lane),
      add: (lane, titles) => this.writing.add(lane, titles),
      menu: (lane) => this.ask({ kind: 'lane', id: lane }),
      more: (lane) => this.goOn(lane),
    };
  }

  private tools(views: LaneView[]) {
    const shown = views.flatMap(({ cards }) => cards);
    const all = views.reduce((sum, { cards, hidden }) => sum + cards.length + hidden, 0);
    const { passes } = this.sight;
    return {
      say: this.say, me: this.state!.me, model: this.model, edit: this.state!.can.edit && views.length > 0, filter: this.sight.filter, filtering: this.filtering,
      shown: passes ? shown.filter(passes).length : all, all,
      toggle: () => this.change(() => (this.filtering = !this.filtering)),
      narrow: (change: Partial<Filter>) => this.change(() => (this.sight.filter = { ...this.sight.filter, ...change })),
      write: () => this.write(views[0].lane.id),
    };
  }

  private dialogs(): Dialogs {
    const { edit, move } = this.state!.can;
    const closing = <Args extends unknown[]>(act: (...args: Args) => void) => (...args: Args) => { this.ask(null); act(...args); };
    return {
      say: this.say, edit, move, lanes: this.model.view(),
      choose: (lane) => this.asked?.kind === 'card' && this.ask({ ...this.asked, lane }),
      close: () => this.ask(null),
      place: closing((card, spot) => { this.place(card, spot); this.tellPlace('dropped', card); }),
      placeLast: closing((card, lane) => { this.act('card-to-end', { card, lane }); this.tellPlace('dropped', card, true); }),
      open: closing((card) => this.emit('card-open', { card })),
      tick: closing(({ id, done }) => this.act('card-tick-done', { card: id, done: !done })),
      archiveCard: closing((card) => this.act('card-archive', { card })),
      rename: closing((lane, title) => this.act('lane-rename', { lane, title })),
      placeLane: closing((lane, after) => this.act('lane-move', { lane, after })),
      archiveLane: closing((lane) => this.act('lane-archive', { lane })),
    };
  }

  private nextLane() {
    return html`<section class="lane next">${this.writing.newLane
      ? html`<preau-adder .say=${this.say} .hint=${this.say('laneTitle')} .verb=${this.say('add')} .choices=${LANES} .words=${this.writing.typedLane} several
          @words-typed=${(event: CustomEvent<{ text: string }>) => this.writing.typeLane(event.detail.text)}
          @lines-written=${(event: CustomEvent<{ lines: string[] }>) => event.detail.lines.forEach((title) => this.act('lane-add', { lane: newId(), title }))}
          @writing-left=${() => this.change(() => (this.writing.newLane = false))}></preau-adder>`
      : html`<button class="add" @click=${() => this.change(() => (this.writing.newLane = true))}>${icons.add}${this.say('addLane')}</button>`}</section>`;
  }

  private ghost(cards: Cards) {
    const card = this.carried?.kind === 'card' && this.model.card(this.carried.id);
    if (!card) return nothing;
    return html`<div class="hung card" aria-hidden="true" style="width:${(this.carried as { width: number }).width}px">${cardGhost(cards, card)}</div>`;
  }

  private table(ground: HTMLElement) {
    return {
      ground,
      ghost: () => this.renderRoot.querySelector<HTMLElement>('.hung'),
      spotOf: (card: string) => this.sight.spotOf(card),
      laneBefore: (lane: string) => this.sight.laneBefore(lane),
      mayMove: (what: 'card' | 'lane') => (what === 'card' ? this.state!.can.move : this.state!.can.lanes),
      show: (carried: Carried | null) => this.change(() => (this.carried = carried)),
      drop: (carried: Carried) => this.drop(carried),
    };
  }

  private drop(carried: Carried): void {
    if (carried.kind === 'card') {
      this.place(carried.id, carried.spot);
      this.tellPlace('dropped', carried.id);
    } else if (carried.after !== this.sight.laneBefore(carried.id)) this.act('lane-move', { lane: carried.id, after: carried.after });
  }

  private place(card: string, spot: Spot): void {
    const target = this.sight.target(card, spot);
    if (target) this.act('card-move', { card, ...target });
  }

  private act<Verb extends keyof BoardEvents>(verb: Verb, detail: BoardEvents[Verb]): void {
    this.notice = '';
    this.model.act(verb, detail);
    this.emit(verb, detail);
    this.requestUpdate();
  }

  private awaitTomorrow({ tomorrow }: BoardState): void {
    clearTimeout(this.midnight);
    this.midnight = window.setTimeout(() => this.emit('catch-up', { rev: -1 }), Math.max(Date.parse(tomorrow) - Date.now(), A_MINUTE));
  }

  private hearMeanwhile({ lanes, cards, gone = [] }: Partial<BoardChanges>, touched: Set<string>): void {
    if (lanes && cards) [...lanes.map(({ id }) => id), ...cards.map(({ id }) => id), ...gone].forEach((id) => touched.add(id));
    else this.sayAgain(touched);
  }

  /** What the lost connection may have swallowed, when saying it twice does no harm and nobody touched the thing since. */
  private sayAgain(touched: Set<string>): void {
    this.touched = null;
    this.model.forgetActsOn(touched);
    for (const { verb, detail } of this.model.unsettled) this.emit(verb, detail);
  }

  /** A whole load begins with the first cards of each lane. */
  private showAsFar(): void {
    this.model.cutShort.forEach(({ id }) => this.goOn(id));
    const { missed } = this.model;
    if (missed.length > 0) this.emit('cards-missed', { cards: missed });
  }

  private goOn(lane: string): void {
    const { order } = this.model.goOn(lane);
    this.emit('lane-more', { lane, order });
  }

  /** The title of a lane that was refused stands in its field again, unless another one is written there by now. */
  private askAgain({ sentence, rename }: Refusal): void {
    const there = this.model.view().some(({ lane }) => lane.id === rename?.lane);
    if (rename && there && this.asked?.kind !== 'lane') this.asked = { kind: 'lane', id: rename.lane, refused: { title: rename.title, sentence } };
  }

  private letGoOfGone(): void {
    if (this.carried?.kind === 'card' && !this.model.card(this.carried.id)) this.drag?.cancel();
    if (this.keys.carried && !this.model.card(this.keys.carried.card)) this.keys.putBack();
    if (this.asked?.kind === 'card' && !this.model.card(this.asked.id)) this.asked = null;
  }

  private tellPlace(what: 'picked' | 'at' | 'dropped' | 'put-back', id: string, last = false): void {
    const where = this.sight.whereabouts(id);
    if (!where) return;
    const key = what === 'dropped' ? 'at' : what;
    this.heard = this.say(key, where.title, ordinal(last ? where.of : where.place, this.state!.lang), where.of, where.lane);
  }

  private ask(asked: Asked | null): void {
    const before = this.asked;
    this.change(() => (this.asked = asked)).then(() => {
      if (!asked && before) this.focuses.find(before.kind === 'card' ? { card: before.id } : { lane: before.id })?.focus();
    });
  }

  private write(lane: string | null): void {
    this.change(() => (this.writing.lane = lane));
  }

  private readonly focused = (event: FocusEvent): void => {
    const stop = stopOf(event.target as HTMLElement);
    if (stop) this.change(() => (this.current = stop));
  };

  private change(how: () => unknown): Promise<boolean> {
    how();
    this.requestUpdate();
    return this.updateComplete;
  }
}

customElements.define('preau-board', Board);

declare global {
  interface HTMLElementTagNameMap { 'preau-board': Board }
}
