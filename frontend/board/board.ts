/**
 * <preau-board>: lanes and cards, moved by mouse, finger, keyboard and menu.
 * It shows an act at once and settles it when the server tells it back; it never fetches and decides no right.
 *
 * Methods (called by the server): open(BoardState), apply(BoardChanges), refused({sentence}), pull().
 * Events: see BoardEvents in types.ts.
 * Parts: toolbar, lane, card, dialog.
 */
import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icons } from '../icons';
import { emitter } from '../shared/emit';
import { ordinal } from '../shared/ordinal';
import { shared } from '../shared/styles';
import { words } from '../shared/words';
import { boardStyles } from './board.styles';
import { cardGhost, type Cards } from './card';
import { dialog, type Asked, type Dialogs } from './dialogs';
import { Drag, type Carried } from './drag';
import { conditions, type Filter, NO_FILTER, passing } from './filter';
import { FocusKeeper } from './focus';
import { KeyHands, stopOf } from './key-hands';
import type { Stop, Walkable } from './keyboard';
import { laneColumn, type Lanes } from './lane';
import { BoardModel, type LaneView } from './model';
import { toolbar } from './toolbar';
import type { BoardChanges, BoardEvents, BoardState, Card, Spot } from './types';

export class Board extends LitElement {
  static override styles = [shared, boardStyles];

  private state?: BoardState;
  private readonly model = new BoardModel();
  private readonly emit = emitter<BoardEvents>(this);
  private readonly focuses = new FocusKeeper(() => this.renderRoot as ShadowRoot);
  private readonly keys = new KeyHands({
    mayMove: () => this.state!.can.move,
    walkables: () => this.walkables(),
    spotOf: (card) => this.spotOf(card),
    focusStop: (stop) => this.focuses.find(stop)?.focus(),
    changed: () => this.requestUpdate(),
    tell: (what, card) => this.tellPlace(what, card),
    drop: (card, spot) => this.place(card, spot),
    menu: (card) => this.ask({ kind: 'card', id: card, lane: this.model.card(card)!.lane }),
  });
  private drag?: Drag;
  private carried: Carried | null = null;
  private filter: Filter = NO_FILTER;
  private filtering = false;
  private adding: string | null = null;
  private addingLane = false;
  private asked: Asked | null = null;
  private current?: Stop;
  private notice = '';
  private heard = '';
  private catchingUp = false;
  /** The lanes as they were last drawn. */
  private drawn: Walkable[] = [];

  open(state: BoardState): void {
    if (this.state?.board !== state.board) {
      this.filter = NO_FILTER;
      this.adding = this.asked = null;
      this.addingLane = false;
      this.notice = this.heard = '';
    }
    this.state = state;
    this.catchingUp = false;
    this.model.open(state);
    this.letGoOfGone();
    this.requestUpdate();
  }

  apply(changes: BoardChanges): void {
    if (!this.state) return;
    this.model.apply(changes);
    this.letGoOfGone();
    if (this.catchingUp) this.sayAgain();
    this.requestUpdate();
  }

  refused({ sentence }: { sentence: string }): void {
    this.notice = sentence;
    this.model.forgetActs();
    this.emit('catch-up', { rev: -1 });
    this.requestUpdate();
  }

  pull(): void {
    this.catchingUp = true;
    this.emit('catch-up', { rev: this.model.rev });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.drag?.cancel();
    this.keys.putBack();
  }

  override render() {
    if (!this.state) return nothing;
    const lanes = this.lanes();
    const views = this.views();
    return html`
      ${toolbar(this.tools(views))}
      ${this.notice ? html`<div class="notice" role="alert"><span>${this.notice}</span>
        <button class="menu tap" aria-label=${this.say('close')} @click=${() => this.change(() => (this.notice = ''))}>${icons.close}</button></div>` : nothing}
      <div class="ground ${this.carried ? 'carrying' : ''}" role="group" aria-label=${this.state.title}
        @keydown=${this.keys.down} @keyup=${this.keys.up} @focusin=${this.focused} @pointerdown=${() => this.keys.putBack()}>
        ${repeat(views, ({ lane }) => lane.id, (view) => laneColumn(lanes, view))}
        ${this.state.can.edit ? this.nextLane() : nothing}
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
    this.drawn = this.walkables();
    this.focuses.restore(this.drawn);
    const asked = this.renderRoot.querySelector('dialog');
    if (asked && !asked.open) asked.showModal();
  }

  private readonly say = (key: string, ...values: (string | number)[]): string => words(this.state?.texts ?? {})(key, ...values);

  private views(): LaneView[] {
    const { carried } = this.keys;
    if (carried) return this.model.viewWith(carried.card, carried.spot);
    if (this.carried?.kind === 'lane') return this.model.viewWithLane(this.carried.id, this.carried.after);
    return this.model.view();
  }

  private get passes(): ((card: Card) => boolean) | null {
    const { me, today } = this.state!;
    return conditions(this.filter) > 0 ? passing(this.filter, me.id, today) : null;
  }

  private walkables(): Walkable[] {
    const { passes } = this;
    return this.views().map(({ lane, cards }) => ({ id: lane.id, cards: passes ? cards.filter(passes) : cards }));
  }

  private spotOf(card: string): Spot {
    const lane = this.walkables().find(({ cards }) => cards.some(({ id }) => id === card))!;
    const at = lane.cards.findIndex(({ id }) => id === card);
    return { lane: lane.id, after: lane.cards[at - 1]?.id ?? null };
  }

  private cards(): Cards {
    const { lang, today, can } = this.state!;
    const current = this.current && 'card' in this.current && this.model.card(this.current.card) ? this.current.card : undefined;
    return {
      say: this.say, lang, today, model: this.model, move: can.move,
      current: current ?? this.walkables().flatMap(({ cards }) => cards)[0]?.id,
      lifted: this.carried?.kind === 'card' ? this.carried.id : null,
      carried: this.keys.carried?.card ?? null,
      open: (card) => this.emit('card-open', { card }),
      menu: (card) => this.ask({ kind: 'card', id: card, lane: this.model.card(card)!.lane }),
    };
  }

  private lanes(): Lanes {
    return {
      cards: this.cards(), edit: this.state!.can.edit, passes: this.passes, adding: this.adding,
      slot: this.carried?.kind === 'card' ? { ...this.carried.spot, height: this.carried.height } : null,
      carried: this.carried?.kind === 'lane' ? this.carried.id : null,
      write: (lane) => this.write(lane),
      add: (lane, titles) => this.act('card-add', { lane, titles }),
      menu: (lane) => this.ask({ kind: 'lane', id: lane }),
    };
  }

  private tools(views: LaneView[]) {
    const all = views.flatMap(({ cards }) => cards);
    const { passes } = this;
    return {
      say: this.say, me: this.state!.me, model: this.model, edit: this.state!.can.edit && views.length > 0, filter: this.filter, filtering: this.filtering,
      shown: passes ? all.filter(passes).length : all.length, all: all.length,
      toggle: () => this.change(() => (this.filtering = !this.filtering)),
      narrow: (change: Partial<Filter>) => this.change(() => (this.filter = { ...this.filter, ...change })),
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
      open: closing((card) => this.emit('card-open', { card })),
      tick: closing(({ id, done }) => this.act('card-tick-done', { card: id, done: !done })),
      archiveCard: closing((card) => this.act('card-archive', { card })),
      rename: closing((lane, title) => this.act('lane-rename', { lane, title })),
      placeLane: closing((lane, after) => this.act('lane-move', { lane, after })),
      archiveLane: closing((lane) => this.act('lane-archive', { lane })),
    };
  }

  private nextLane() {
    return html`<section class="lane next">${this.addingLane
      ? html`<preau-adder .say=${this.say} .hint=${this.say('laneTitle')} .verb=${this.say('add')}
          @lines-written=${(event: CustomEvent<{ lines: string[] }>) => this.act('lane-add', { title: event.detail.lines[0] })}
          @writing-left=${() => this.change(() => (this.addingLane = false))}></preau-adder>`
      : html`<button class="add" @click=${() => this.change(() => (this.addingLane = true))}>${icons.add}${this.say('addLane')}</button>`}</section>`;
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
      spotOf: (card: string) => this.spotOf(card),
      laneBefore: (lane: string) => this.laneBefore(lane),
      mayMove: () => this.state!.can.move,
      show: (carried: Carried | null) => this.change(() => (this.carried = carried)),
      drop: (carried: Carried) => this.drop(carried),
    };
  }

  private laneBefore(lane: string): string | null {
    const views = this.model.view();
    return views[views.findIndex((view) => view.lane.id === lane) - 1]?.lane.id ?? null;
  }

  private drop(carried: Carried): void {
    if (carried.kind === 'card') {
      this.place(carried.id, carried.spot);
      this.tellPlace('dropped', carried.id);
    } else if (carried.after !== this.laneBefore(carried.id)) this.act('lane-move', { lane: carried.id, after: carried.after });
  }

  /** Moves a card, unless it already lies there; a neighbour that has left meanwhile means the last place. */
  private place(card: string, spot: Spot): void {
    const lane = this.walkables().find(({ id }) => id === spot.lane);
    if (!lane || !this.model.card(card)) return;
    const known = spot.after === null || this.model.card(spot.after)?.lane !== undefined;
    const after = known ? spot.after : (lane.cards.filter(({ id }) => id !== card).at(-1)?.id ?? null);
    const now = this.spotOf(card);
    if (now.lane !== spot.lane || now.after !== after) this.act('card-move', { card, lane: spot.lane, after });
  }

  private act<Verb extends keyof BoardEvents>(verb: Verb, detail: BoardEvents[Verb]): void {
    this.notice = '';
    this.model.act(verb, detail);
    this.emit(verb, detail);
    this.requestUpdate();
  }

  /** What the lost connection may have swallowed, when saying it twice does no harm. */
  private sayAgain(): void {
    this.catchingUp = false;
    for (const { verb, detail } of this.model.unsettled) if (verb !== 'card-add' && verb !== 'lane-add') this.emit(verb, detail);
  }

  private letGoOfGone(): void {
    if (this.carried?.kind === 'card' && !this.model.card(this.carried.id)) this.drag?.cancel();
    if (this.keys.carried && !this.model.card(this.keys.carried.card)) this.keys.putBack();
    if (this.asked?.kind === 'card' && !this.model.card(this.asked.id)) this.asked = null;
  }

  private tellPlace(what: 'picked' | 'at' | 'dropped' | 'put-back', id: string): void {
    const lanes = this.walkables();
    const lane = lanes.find(({ cards }) => cards.some((card) => card.id === id));
    const card = lane?.cards.find((one) => one.id === id);
    if (!lane || !card) return;
    const title = this.model.view().find((view) => view.lane.id === lane.id)!.lane.title;
    const place = ordinal(lane.cards.indexOf(card) + 1, this.state!.lang);
    this.heard = this.say(what === 'picked' || what === 'put-back' ? what : 'at', card.title, place, lane.cards.length, title);
  }

  private ask(asked: Asked | null): void {
    const before = this.asked;
    this.change(() => (this.asked = asked)).then(() => {
      if (!asked && before) this.focuses.find(before.kind === 'card' ? { card: before.id } : { lane: before.id })?.focus();
    });
  }

  private write(lane: string | null): void {
    this.change(() => (this.adding = lane));
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
