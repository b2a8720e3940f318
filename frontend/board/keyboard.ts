import type { Card, Spot } from './types';

/** What the keyboard walks over: the lanes in order, each with its visible cards. */
export interface Walkable { id: string; cards: Card[] }

/** A card, or the head of a lane. */
export type Stop = { card: string } | { lane: string };

const KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;
export type Arrow = (typeof KEYS)[number];

export function isArrow(key: string): key is Arrow {
  return (KEYS as readonly string[]).includes(key);
}

/** Where the focus goes from a stop; null when there is nothing that way. */
export function step(lanes: Walkable[], from: Stop, key: Arrow): Stop | null {
  const { column, row } = find(lanes, from);
  if (column < 0) return null;
  if (key === 'ArrowLeft' || key === 'ArrowRight') return stopIn(lanes[column + (key === 'ArrowLeft' ? -1 : 1)], row);
  if (key === 'Home' || key === 'End') return stopIn(lanes[column], key === 'Home' ? 0 : lanes[column].cards.length - 1);
  const next = row + (key === 'ArrowUp' ? -1 : 1);
  return next >= lanes[column].cards.length ? null : next < -1 ? null : stopIn(lanes[column], next);
}

/** Where a carried card goes next; `lanes` show it where it is now. */
export function carry(lanes: Walkable[], card: string, key: Arrow): Spot | null {
  const { column, row } = find(lanes, { card });
  const target = lanes[column + (key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0)];
  if (column < 0 || !target) return null;
  const others = target.cards.filter(({ id }) => id !== card);
  const places = { ArrowUp: row - 1, ArrowDown: row + 1, ArrowLeft: row, ArrowRight: row, Home: 0, End: others.length };
  const place = Math.min(places[key], others.length);
  return place < 0 ? null : { lane: target.id, after: others[place - 1]?.id ?? null };
}

function find(lanes: Walkable[], stop: Stop): { column: number; row: number } {
  if ('lane' in stop) return { column: lanes.findIndex(({ id }) => id === stop.lane), row: -1 };
  const column = lanes.findIndex(({ cards }) => cards.some(({ id }) => id === stop.card));
  return { column, row: column < 0 ? -1 : lanes[column].cards.findIndex(({ id }) => id === stop.card) };
}

function stopIn(lane: Walkable | undefined, row: number): Stop | null {
  if (!lane) return null;
  const card = row < 0 ? undefined : lane.cards[Math.min(row, lane.cards.length - 1)];
  return card ? { card: card.id } : { lane: lane.id };
}
