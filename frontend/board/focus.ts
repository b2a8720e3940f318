import { stopOf } from './key-hands';
import type { Stop, Walkable } from './keyboard';

/** Keeps the focus on its card through every redraw: a drop, somebody else's move, even its leaving, when the neighbour takes it. */
export class FocusKeeper {
  private kept: { stop: Stop; column: number; row: number } | null = null;
  private held = false;
  private landing: Stop | null = null;
  /** Where the person was last. */
  private current = '';

  constructor(private readonly root: () => ParentNode & DocumentOrShadowRoot) {}

  /** With the next redraw the focus comes to this stop, or to its neighbour when it has gone by then. */
  hold(stop: Stop, lanes: Walkable[]): void {
    this.kept = { stop, ...whereabouts(lanes, stop) };
    this.held = true;
  }

  /** The focus comes to this stop as soon as it is there, unless it goes elsewhere on the board before. */
  await(stop: Stop): void {
    this.landing = stop;
  }

  /** The person is somewhere on the board. */
  stay(stop: Stop | null): void {
    this.landing = null;
    if (stop) this.current = 'card' in stop ? stop.card : '';
  }

  /** The cards that Tab reaches: one a lane, the current one or the first. */
  stops(lanes: Walkable[]): Set<string> {
    const stop = ({ cards }: Walkable) => cards.find(({ id }) => id === this.current) ?? cards[0];
    return new Set(lanes.map(stop).filter(Boolean).map(({ id }) => id));
  }

  /** Before the redraw. */
  keep(lanes: Walkable[]): void {
    if (this.held) return;
    const stop = stopOf(this.root().activeElement as HTMLElement | null);
    this.kept = stop && { stop, ...whereabouts(lanes, stop) };
  }

  /** After it. */
  restore(lanes: Walkable[]): void {
    const { kept } = this;
    this.held = false;
    const landed = this.find(this.landing);
    if (landed) landed.focus();
    if (landed || !kept) return;
    const now = this.find(kept.stop) ?? this.find(neighbour(lanes, kept));
    if (now && now !== this.root().activeElement) now.focus({ preventScroll: true });
  }

  /** The whole lane of a card comes into view, and in it the card. */
  show(card: string): void {
    const title = this.find({ card });
    title?.closest('.lane')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    title?.closest('.card')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  find(stop: Stop | null): HTMLElement | null {
    if (!stop) return null;
    const selector = 'card' in stop ? `.card[data-card="${stop.card}"] .title` : `.lane[data-lane="${stop.lane}"] h3`;
    return this.root().querySelector(selector);
  }
}

function whereabouts(lanes: Walkable[], stop: Stop): { column: number; row: number } {
  const here = (lane: Walkable) => ('lane' in stop ? lane.id === stop.lane : lane.cards.some(({ id }) => id === stop.card));
  const column = lanes.findIndex(here);
  const row = 'card' in stop ? (lanes[column]?.cards.findIndex(({ id }) => id === stop.card) ?? -1) : -1;
  return { column, row };
}

function neighbour(lanes: Walkable[], { column, row }: { column: number; row: number }): Stop | null {
  const lane = lanes[Math.min(column, lanes.length - 1)];
  if (!lane) return null;
  const card = lane.cards[Math.min(row, lane.cards.length - 1)];
  return card ? { card: card.id } : { lane: lane.id };
}
