import { conditions, type Filter, NO_FILTER, passing } from './filter';
import type { Walkable } from './keyboard';
import type { BoardModel } from './model';
import type { LaneView } from './replay';
import type { Card, Spot } from './types';

/** What the person sees of a board: filtered, and with what is in the hand where it would go. */
export class Sight {
  me = '';
  today = '';
  private narrowed: Filter = NO_FILTER;
  /** Cards that the person added under this filter: they stay in sight until it changes. */
  private readonly added = new Set<string>();

  /** `card`: what the keyboard carries; `lane`: what the pointer carries. A card on the pointer shows by its slot. */
  constructor(
    private readonly model: BoardModel,
    private readonly card: () => { card: string; spot: Spot } | null,
    private readonly lane: () => { id: string; after: string | null } | null,
  ) {}

  get filter(): Filter {
    return this.narrowed;
  }

  set filter(filter: Filter) {
    this.narrowed = filter;
    this.added.clear();
  }

  add(cards: readonly { id: string }[]): void {
    cards.forEach(({ id }) => this.added.add(id));
  }

  views(): LaneView[] {
    const card = this.card();
    if (card) return this.model.viewWith(card.card, card.spot);
    const lane = this.lane();
    return lane ? this.model.viewWithLane(lane.id, lane.after) : this.model.view();
  }

  get passes(): ((card: Card) => boolean) | null {
    const wanted = passing(this.filter, this.me, this.today);
    return conditions(this.filter) > 0 ? (card) => this.added.has(card.id) || wanted(card) : null;
  }

  lanes(): Walkable[] {
    const { passes } = this;
    return this.views().map(({ lane, cards }) => ({ id: lane.id, cards: passes ? cards.filter(passes) : cards }));
  }

  spotOf(card: string): Spot {
    const lane = this.lanes().find(({ cards }) => cards.some(({ id }) => id === card))!;
    const at = lane.cards.findIndex(({ id }) => id === card);
    return { lane: lane.id, after: lane.cards[at - 1]?.id ?? null };
  }

  laneBefore(lane: string): string | null {
    const views = this.model.view();
    return views[views.findIndex((view) => view.lane.id === lane) - 1]?.lane.id ?? null;
  }

  /** Where a drop really goes: nowhere (null) when the card lies there; a neighbour that has left meanwhile means the last place. */
  target(card: string, { lane, after }: Spot): Spot | null {
    const column = this.model.view().find((view) => view.lane.id === lane);
    if (!column || !this.model.card(card)) return null;
    const others = column.cards.filter(({ id }) => id !== card);
    const neighbour = after === null || others.some(({ id }) => id === after) ? after : (others.at(-1)?.id ?? null);
    if (!this.lanes().some(({ cards }) => cards.some(({ id }) => id === card))) return { lane, after: neighbour };
    const now = this.spotOf(card);
    return now.lane === lane && now.after === neighbour ? null : { lane, after: neighbour };
  }

  /** A card's title, place from 1, number of cards, and lane, as they are said. */
  whereabouts(id: string): { title: string; place: number; of: number; lane: string } | null {
    const lane = this.lanes().find(({ cards }) => cards.some((card) => card.id === id));
    const card = lane?.cards.find((one) => one.id === id);
    if (!lane || !card) return null;
    const view = this.model.view().find((one) => one.lane.id === lane.id)!;
    return { title: card.title, place: lane.cards.indexOf(card) + 1, of: lane.cards.length + (this.passes ? 0 : view.hidden), lane: view.lane.title };
  }
}
