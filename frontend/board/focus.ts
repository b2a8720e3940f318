import { stopOf } from './key-hands';
import type { Stop, Walkable } from './keyboard';

/** Keeps the focus on its card through every redraw: a drop, somebody else's move, even its leaving, when the neighbour takes it. */
export class FocusKeeper {
  private kept: { stop: Stop; column: number; row: number } | null = null;

  constructor(private readonly root: () => ParentNode & DocumentOrShadowRoot) {}

  /** Before the redraw. */
  keep(lanes: Walkable[]): void {
    const stop = stopOf(this.root().activeElement as HTMLElement | null);
    this.kept = stop && { stop, ...whereabouts(lanes, stop) };
  }

  /** After it. */
  restore(lanes: Walkable[]): void {
    const { kept } = this;
    if (!kept) return;
    const now = this.find(kept.stop) ?? this.find(neighbour(lanes, kept));
    if (now && now !== this.root().activeElement) now.focus({ preventScroll: true });
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
