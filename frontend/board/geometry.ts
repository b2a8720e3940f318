import type { Point } from './gesture';
import type { Spot } from './types';

/** Where a card would go if it were let go at a point: the lane in whose column the point lies, after the last card above the point. */
export function spotAt(lanes: Iterable<HTMLElement>, { x, y }: Point): Spot | null {
  const lane = columnAt([...lanes], x);
  if (!lane) return null;
  let after: string | null = null;
  for (const card of lane.querySelectorAll<HTMLElement>('.card[data-card]:not(.lifted)')) {
    const { top, height } = card.getBoundingClientRect();
    if (y < top + height / 2) break;
    after = card.dataset.card!;
  }
  return { lane: lane.dataset.lane!, after };
}

/** The lane after which a lane would go, were it let go at a point. */
export function laneAfterAt(lanes: Iterable<HTMLElement>, { x }: Point, moved: string): string | null {
  const others = [...lanes].filter((lane) => lane.dataset.lane !== moved);
  return others.findLast((lane) => middle(lane) < x)?.dataset.lane ?? null;
}

function columnAt(lanes: HTMLElement[], x: number): HTMLElement | undefined {
  return lanes.toSorted((one, other) => away(one, x) - away(other, x))[0];
}

function away(lane: HTMLElement, x: number): number {
  const { left, right } = lane.getBoundingClientRect();
  return Math.max(left - x, x - right, 0);
}

function middle(lane: HTMLElement): number {
  const { left, width } = lane.getBoundingClientRect();
  return left + width / 2;
}
