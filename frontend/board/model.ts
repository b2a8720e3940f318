import { Reach } from './reach';
import { replay, type LaneView } from './replay';
import type { Act, BoardActs, BoardChanges, BoardState, Card, CardsBeside, Label, Lane, LaneEdge, LanePage, NewCard, NewLane, Person, Spot, ToldCard } from './types';

/**
 * A board as the server has told it, and over it what this person did that the server has not told back yet.
 * An act is settled by the first change that touches its thing; until then it is replayed over every change of others.
 * Of a long lane it knows the first cards, up to an edge: what stands beyond is only counted, but for what this person put there.
 */
export class BoardModel {
  rev = 0;
  /** Changes with whatever all cards are drawn from: labels, people, language, day. */
  context = 0;
  readonly labels = new Map<string, Label>();
  readonly people = new Map<string, Person>();
  private readonly lanes = new Map<string, Lane>();
  private readonly cards = new Map<string, Card>();
  private readonly sizes = new Map<string, number>();
  private readonly edges = new Map<string, string>();
  private readonly reach = new Reach();
  private wanted: ((card: Card) => boolean) | null = null;
  private acts: Act[] = [];
  private drawn: LaneView[] | null = null;

  /** Another board begins. */
  leave(): void {
    this.forgetActs();
    this.reach.forget();
  }

  /** Of what was under way, lanes that the server does not have yet are still to come. */
  open(state: BoardState): void {
    for (const things of this.all) things.clear();
    this.rev = state.rev;
    state.edges.forEach(({ id, order }) => this.edges.set(id, order));
    this.put(state);
    this.acts = this.acts.filter((act) => act.verb === 'lane-add' && !this.lanes.has(act.detail.lane));
    this.context++;
  }

  apply(changes: BoardChanges): void {
    this.acts = this.acts.filter((act) => !this.settles(changes, act));
    this.put(changes);
    for (const id of changes.gone) for (const things of this.all) things.delete(id);
    if (changes.gone.length > 0) this.context++;
    this.rev = Math.max(this.rev, changes.rev);
  }

  /** A lane is shown further, when the page goes on where it ends now; whether it did. */
  more(page: LanePage): boolean {
    const { from, size, edge, cards, people } = page;
    if (this.edges.get(size.id) !== from) return false;
    if (edge) this.edges.set(edge.id, edge.order);
    else this.edges.delete(size.id);
    this.reach.came(page);
    this.put({ lanes: [], cards, sizes: [size], labels: [], people });
    return true;
  }

  /** The lanes, by where they end now, that were shown further, or were about to be. */
  get cutShort(): LaneEdge[] {
    return [...this.edges].map(([id, order]) => ({ id, order })).filter((edge) => this.reach.goesBeyond(edge));
  }

  /** The cards that this person put somewhere and that are not here: gone, or beyond an edge. */
  get missed(): string[] {
    return this.edges.size === 0 ? [] : this.reach.cards.filter((id) => !this.cards.has(id));
  }

  beside({ cards, people }: CardsBeside): void {
    this.put({ lanes: [], cards, sizes: [], labels: [], people });
  }

  /** Whether there are cards that are not shown. */
  get hides(): boolean {
    return this.view().some(({ hidden }) => hidden > 0);
  }

  /** Cards that a filter lets pass are shown beyond an edge too; without one, what was found there is shown no more. */
  want(passes: ((card: Card) => boolean) | null): void {
    this.wanted = passes;
    for (const card of this.cards.values()) if (!this.isShown(card)) this.cards.delete(card.id);
    this.drawn = null;
  }

  /** A card that this person brought back is seen wherever it stands. */
  see(card: string): void {
    this.reach.put(card);
  }

  /** Where a lane goes on that is to be shown further. */
  goOn(lane: string): LaneEdge {
    this.reach.await(lane);
    return { id: lane, order: this.edges.get(lane)! };
  }

  /** Shows an act before the server has answered. */
  act<Verb extends keyof BoardActs>(verb: Verb, detail: BoardActs[Verb]): void {
    const act = { verb, detail } as Act;
    if (act.verb === 'card-move' || act.verb === 'card-to-end') this.reach.put(act.detail.card);
    if (act.verb === 'card-add') act.detail.cards.forEach(({ id }) => this.reach.put(id));
    this.acts = [...this.acts, act];
    this.drawn = null;
  }

  /** The acts whose fate is unknown. */
  get unsettled(): readonly Act[] {
    return this.acts;
  }

  forgetActs(): void {
    this.acts = [];
    this.drawn = null;
  }

  /** Acts on things that somebody else has touched since: theirs came later and holds. The list of a card is not the card. */
  forgetActsOn(things: ReadonlySet<string>): void {
    this.acts = this.acts.filter((act) => !things.has(thingOf(act)));
    this.drawn = null;
  }

  forgetAdded(cards: string[]): void {
    this.acts = this.acts.filter((act) => act.verb !== 'card-add' || !act.detail.cards.some(({ id }) => cards.includes(id)));
    this.drawn = null;
  }

  forgetLane(lane: string): void {
    this.acts = this.acts.filter((act) => act.verb !== 'lane-add' || act.detail.lane !== lane);
    this.drawn = null;
  }

  card(id: string): Card | undefined {
    return this.cards.get(id);
  }

  /** The board with every unsettled act done. */
  view(): LaneView[] {
    this.drawn ??= this.acts.reduce((views, act) => replay(views, act), this.told());
    return this.drawn;
  }

  /** The board as it would be with a card elsewhere: what the keyboard shows before the drop. */
  viewWith(card: string, spot: Spot): LaneView[] {
    return replay(this.view(), { verb: 'card-move', detail: { card, ...spot } });
  }

  viewWithLane(lane: string, after: string | null): LaneView[] {
    return replay(this.view(), { verb: 'lane-move', detail: { lane, after } });
  }

  /** Cards added here that have not come back. */
  coming(lane: string): NewCard[] {
    const added = this.acts.flatMap((act) => (act.verb === 'card-add' && act.detail.lane === lane ? act.detail.cards : []));
    return added.filter(({ id }) => !this.cards.has(id));
  }

  hasLane(id: string): boolean {
    return this.lanes.has(id);
  }

  /** Lanes added here that have not come back. */
  get comingLanes(): NewLane[] {
    return this.acts.flatMap((act) => (act.verb === 'lane-add' ? act.detail : []));
  }

  /** In the order of their names, as a fresh board has them. */
  get labelsByName(): Label[] {
    return byName(this.labels.values());
  }

  get peopleByName(): Person[] {
    return byName(this.people.values());
  }

  private told(): LaneView[] {
    const views = inOrder(this.lanes.values()).map((lane) => ({ lane, cards: [] as Card[], hidden: 0 }));
    const byLane = new Map(views.map((view) => [view.lane.id, view.cards]));
    inOrder(this.cards.values()).forEach((card) => byLane.get(card.lane)?.push(card));
    return views.map((view) => ({ ...view, hidden: this.hidden(view.lane.id, view.cards.length) }));
  }

  private hidden(lane: string, shown: number): number {
    return this.edges.has(lane) ? Math.max(0, (this.sizes.get(lane) ?? 0) - shown) : 0;
  }

  private isShown(card: Card): boolean {
    const edge = this.edges.get(card.lane);
    return edge === undefined || `${card.order}-${card.id}` < edge || this.reach.sees(card.id) || (this.wanted?.(card) ?? false);
  }

  private get all(): Map<string, unknown>[] {
    return [this.lanes, this.cards, this.labels, this.people, this.sizes, this.edges];
  }

  private put({ lanes, cards, sizes, labels, people }: Omit<BoardChanges, 'rev' | 'gone'>): void {
    lanes.forEach((lane) => this.lanes.set(lane.id, lane));
    sizes.forEach((size) => this.sizes.set(size.id, size.cards));
    for (const card of cards.map(whole)) {
      if (this.isShown(card)) this.cards.set(card.id, card);
      else this.cards.delete(card.id);
    }
    labels.forEach((label) => this.labels.set(label.id, label));
    people.forEach((person) => this.people.set(person.id, person));
    if (labels.length + people.length > 0) this.context++;
    this.drawn = null;
  }

  private settles(changes: BoardChanges, act: Act): boolean {
    const card = (id: string) => changes.cards.find((one) => one.id === id);
    const lane = (id: string) => changes.lanes.find((one) => one.id === id);
    switch (act.verb) {
      case 'card-move':
      case 'card-to-end': return changes.gone.includes(act.detail.card) || elsewhere(card(act.detail.card), this.cards.get(act.detail.card));
      case 'card-tick-done': return changes.gone.includes(act.detail.card) || isDone(card(act.detail.card)) === act.detail.done;
      case 'card-archive': return changes.gone.includes(act.detail.card);
      case 'card-add': return act.detail.cards.every(({ id }) => this.cards.has(id) || card(id) || changes.gone.includes(id));
      case 'lane-add': return changes.gone.includes(act.detail.lane) || lane(act.detail.lane) !== undefined;
      case 'lane-move': return changes.gone.includes(act.detail.lane) || elsewhere(lane(act.detail.lane), this.lanes.get(act.detail.lane));
      case 'lane-rename': return changes.gone.includes(act.detail.lane) || lane(act.detail.lane) !== undefined;
      case 'lane-archive': return changes.gone.includes(act.detail.lane);
    }
  }
}

/** What an act changes; nothing that anybody else could have touched when it brings cards. */
function thingOf({ detail }: Act): string {
  if ('card' in detail) return detail.card;
  return 'lane' in detail && !('cards' in detail) ? detail.lane : '';
}

/** With all that a card may have. */
function whole(told: ToldCard): Card {
  return { labels: [], people: [], due: null, done: false, described: false, ticks: null, comments: 0, ...told };
}

/** Undefined of a card that is not told. */
function isDone(told: ToldCard | undefined): boolean | undefined {
  return told && (told.done ?? false);
}

function elsewhere<Thing extends { order: string; lane?: string }>(now: Thing | undefined, before: Thing | undefined): boolean {
  return now !== undefined && (now.order !== before?.order || now.lane !== before.lane);
}

function byName<Thing extends { id: string; name: string }>(things: Iterable<Thing>): Thing[] {
  return [...things].sort((one, other) => one.name.localeCompare(other.name) || (one.id < other.id ? -1 : 1));
}

function inOrder<Thing extends { id: string; order: string }>(things: Iterable<Thing>): Thing[] {
  return [...things].sort((one, other) => (one.order < other.order || (one.order === other.order && one.id < other.id) ? -1 : 1));
}
