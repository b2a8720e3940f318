/**
 * <preau-board>: lanes and cards, moved by mouse, finger, keyboard and menu.
 * It shows an act at once and settles it when the server tells it back; it never fetches and decides no right.
 *
 * Methods (called by the server): open(BoardState), apply(BoardChanges), more(LanePage), beside(CardsBeside), found(CardsFound),
 * added({cards}), laneAdded({lane}), refused(Refusal), land({card}), pull().
 * Events: see BoardEvents in types.ts.
 * Slots: acts (further acts among the tools).
 * Parts: toolbar, lane, card, dialog.
 */
import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icons } from '../icons';
import { emitter } from '../shared/emit';
import { shared } from '../shared/styles';
import { words } from '../shared/words';
import { Asking } from './asking';
import { Beyond } from './beyond';
import { boardStyles } from './board.styles';
import { ghost, type Cards } from './card';
import { Depth } from './depth';
import { FocusKeeper } from './focus';
import { Hands } from './hands';
import { stopOf } from './key-hands';
import type { Walkable } from './keyboard';
import { laneColumn, type Lanes } from './lane';
import { BoardModel } from './model';
import { nextLane } from './next-lane';
import type { LaneView } from './replay';
import { Saying } from './saying';
import { Search } from './search';
import { Sight } from './sight';
import { Tomorrow } from './tomorrow';
import { toolbar, type Tools } from './toolbar';
import type { BoardActs, BoardChanges, BoardEvents, BoardState, CardsBeside, CardsFound, LanePage, Refusal } from './types';
import { Writing } from './writing';

export class Board extends LitElement {
  static override styles = [shared, boardStyles];

  private state?: BoardState;
  private readonly model = new BoardModel();
  private readonly sight = new Sight(this.model, () => this.hands.keys.carried, () => (this.hands.carried?.kind === 'lane' ? this.hands.carried : null));
  private readonly emit = emitter<BoardEvents>(this);
  private readonly say = (key: string, ...values: (string | number)[]): string => words(this.state?.texts ?? {})(key, ...values);
  private readonly focuses = new FocusKeeper(() => this.renderRoot as ShadowRoot);
  private readonly hands = new Hands({
    model: this.model, sight: this.sight, focuses: this.focuses, say: this.say,
    state: () => this.state!,
    hung: () => this.renderRoot.querySelector<HTMLElement>('.hung'),
    menu: (card) => this.askAbout(card),
    act: (verb, detail) => this.act(verb, detail),
    changed: () => this.change(),
  });
  private readonly beyond = new Beyond(this.model, (verb, detail) => this.emit(verb, detail));
  private readonly bar = { filtering: false, acting: false };
  private notice = '';
  private readonly depth = new Depth(() => this.requestUpdate());
  private readonly search = new Search({
    model: this.model, sight: this.sight,
    ask: (seek) => this.emit('cards-sought', seek),
    changed: () => this.requestUpdate(),
  });
  private readonly asking = new Asking({
    model: this.model, focuses: this.focuses, hands: this.hands, say: this.say,
    can: () => this.state!.can,
    longest: () => this.state!.longest,
    drawn: () => this.drawn,
    act: (verb, detail) => this.act(verb, detail),
    open: (card) => this.emit('card-open', { card }),
    changed: () => this.requestUpdate(),
  });
  private readonly writing = new Writing({
    model: this.model,
    show: (adding) => { this.sight.add(adding.cards); this.show('card-add', adding); },
    say: (adding) => this.emit('card-add', adding),
    addLane: (lane) => this.act('lane-add', lane),
    changed: () => this.change(),
    showEnd: (lane) => this.renderRoot.querySelector(`.lane[data-lane="${lane}"] > .cards > :last-child`)?.scrollIntoView({ block: 'nearest' }),
    focus: (where) => this.renderRoot.querySelector<HTMLElement>(where)?.focus(),
  });
  private readonly saying = new Saying(this.model, (verb, detail) => this.emit(verb, detail));
  private readonly tomorrow = new Tomorrow(() => this.saying.load());
  /** The lanes as they were last drawn. */
  private drawn: Walkable[] = [];

  open(state: BoardState): void {
    if (this.state?.board !== state.board) this.begin(state);
    this.state = state;
    this.sight.me = state.me.id;
    this.sight.today = state.today;
    this.model.open(state);
    this.saying.loaded();
    this.writing.again();
    this.writing.settle();
    this.beyond.asFar();
    this.search.again();
    this.letGoOfGone();
    this.tomorrow.await(state.tomorrow);
    this.requestUpdate();
  }

  /** Changes that name nothing end the answer to a catch-up. */
  apply(changes: Partial<BoardChanges> & Pick<BoardChanges, 'rev'>): void {
    if (!this.state) return;
    this.model.apply({ lanes: [], cards: [], sizes: [], labels: [], people: [], gone: [], ...changes });
    this.writing.settle();
    this.letGoOfGone();
    if (this.saying.hear(changes) && this.search.waits) this.search.again();
    this.requestUpdate();
  }

  /** The focus of who asked for more goes on where the lane went on. */
  more(page: LanePage): void {
    const asked = this.renderRoot.querySelector('.rest :focus')?.closest<HTMLElement>('.lane')?.dataset.lane === page.size.id;
    this.beyond.come(page);
    void this.change().then(() => {
      if (asked && page.cards.length > 0) this.focuses.find({ card: page.cards[0].id })?.focus();
    });
  }

  /** What one put there oneself stands beside the first cards. */
  beside(shown: CardsBeside): void {
    this.model.beside(shown);
    this.requestUpdate();
  }

  /** What the filter wants stands there too. */
  found(found: CardsFound): void {
    this.search.found(found);
    this.requestUpdate();
  }

  added({ cards }: { cards: string[] }): void {
    this.writing.added(cards);
  }

  laneAdded({ lane }: { lane: string }): void {
    this.writing.laneAdded(lane);
  }

  refused(refusal: Refusal): void {
    this.notice = refusal.sentence;
    this.model.forgetActs();
    this.giveBack(refusal);
    this.saying.load();
    this.requestUpdate();
  }

  /** The words of a wish stand again where they were written. */
  private giveBack(refusal: Refusal): void {
    switch (refusal.verb) {
      case 'card-add': return this.writing.refusedCards(refusal.detail);
      case 'lane-add': return this.writing.refusedLane(refusal.detail);
      case 'lane-rename': return this.asking.rename(refusal.detail, refusal.sentence);
      case 'card-move': case 'card-to-end': case 'card-archive': case 'card-tick-done': case 'lane-move': case 'lane-archive':
      case 'card-open': case 'lane-more': case 'cards-missed': case 'cards-sought': case 'catch-up': return;
      default: refusal satisfies never;
    }
  }

  /** A card was brought back: the focus comes to it when it is there. */
  land({ card }: { card: string }): void {
    this.beyond.see(card);
    this.focuses.await({ card });
    this.requestUpdate();
  }

  pull(): void {
    this.saying.catchUp();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.hands.empty();
    this.search.stop();
    this.tomorrow.stop();
  }

  override render() {
    if (!this.state) return nothing;
    const lanes = this.lanes();
    const views = this.sight.views();
    const shown = this.search.says(this.say);
    return html`
      ${toolbar(this.tools(views, shown))}
      ${this.notice ? html`<div class="notice" role="alert"><span>${this.notice}</span>
        <button class="menu tap" aria-label=${this.say('close')} @click=${() => { this.notice = ''; this.requestUpdate(); }}>${icons.close}</button></div>` : nothing}
      <h2 class="on-paper" aria-hidden="true">${this.state.title}${shown ? ` · ${shown}` : ''}</h2>
      <div class="ground ${this.hands.carried ? 'carrying' : ''}" role="group" aria-label=${this.state.title}
        @keydown=${this.hands.keys.down} @keyup=${this.hands.keys.up} @focusin=${this.focused} @pointerdown=${() => this.hands.keys.putBack()}>
        ${repeat(views, ({ lane }) => lane.id, (view) => laneColumn(lanes, view))}
        ${this.model.comingLanes.map(({ title }) => html`<section class="lane coming"><header><h3>${title}</h3></header></section>`)}
        ${this.state.can.lanes ? nextLane(this.say, this.writing) : nothing}
      </div>
      ${ghost(lanes.cards, this.hands.carried)}
      ${this.asking.draw()}
      <span class="unseen" aria-live="polite" role="log">${this.hands.heard}</span>`;
  }

  protected override willUpdate(): void {
    if (this.hasUpdated && this.state) this.focuses.keep(this.drawn);
  }

  protected override updated(): void {
    const ground = this.renderRoot.querySelector<HTMLElement>('.ground');
    if (!ground) return;
    this.hands.over(ground);
    this.drawn = this.sight.lanes();
    this.focuses.restore(this.drawn);
    const asked = this.renderRoot.querySelector('dialog');
    if (asked && !asked.open) asked.showModal();
    this.depth.drawn(this.drawn);
  }

  /** Another board. */
  private begin(state: BoardState): void {
    this.model.leave();
    this.search.leave();
    this.asking.leave();
    this.notice = this.hands.heard = '';
    this.depth.begin();
    this.writing.begin(state);
  }

  private cards(): Cards {
    const { lang, today } = this.state!;
    const { carried, keys } = this.hands;
    return {
      say: this.say, lang, today, model: this.model, depth: this.depth.now,
      stops: this.focuses.stops(this.sight.lanes()),
      lifted: carried?.kind === 'card' ? carried.id : null,
      carried: keys.carried?.card ?? null,
      open: (card) => this.emit('card-open', { card }),
      menu: (card) => this.askAbout(card),
    };
  }

  private lanes(): Lanes {
    const { carried } = this.hands;
    return {
      cards: this.cards(), writing: this.writing, edit: this.state!.can.edit, arrange: this.state!.can.lanes, passes: this.sight.passes,
      slot: carried?.kind === 'card' ? { ...carried.spot, height: carried.height } : null,
      carried: carried?.kind === 'lane' ? carried.id : null,
      menu: (lane) => this.asking.aboutLane(lane),
      more: (lane) => this.beyond.goOn(lane),
    };
  }

  private tools(views: LaneView[], shown: string): Tools {
    return {
      say: this.say, me: this.state!.me, model: this.model, edit: this.state!.can.edit && views.length > 0, shown,
      filter: this.sight.filter, longest: this.state!.longest, ...this.bar, acts: this.querySelector('[slot=acts]') !== null,
      turn: (row) => {
        this.bar[row] = !this.bar[row];
        this.requestUpdate();
      },
      narrow: (change) => this.search.narrow(change),
      write: () => this.writing.write(views[0].lane.id),
    };
  }

  private act<Verb extends keyof BoardActs>(verb: Verb, detail: BoardEvents[Verb]): void {
    this.show(verb, detail);
    this.emit(verb, detail);
  }

  private show<Verb extends keyof BoardActs>(verb: Verb, detail: BoardEvents[Verb]): void {
    this.notice = '';
    this.model.act(verb, detail);
    this.requestUpdate();
  }

  private letGoOfGone(): void {
    this.hands.letGoOfGone();
    this.asking.letGoOfGone();
    if (this.writing.letGo()) this.notice = this.say('laneGone');
  }

  private askAbout(card: string): void {
    this.asking.about({ kind: 'card', id: card, lane: this.model.card(card)!.lane });
  }

  private readonly focused = (event: FocusEvent): void => {
    this.focuses.stay(stopOf(event.target as HTMLElement));
    this.requestUpdate();
  };

  private change(): Promise<boolean> {
    this.requestUpdate();
    return this.updateComplete;
  }
}

customElements.define('preau-board', Board);

declare global {
  interface HTMLElementTagNameMap { 'preau-board': Board }
}
