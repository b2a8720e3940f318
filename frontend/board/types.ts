/**
 * The JSON that a board exchanges with the server. Ids are UUID strings.
 * `golden/*.json` hold one sample of each shape, written by hand: the tests of both sides read them.
 */
import type { Texts } from '../shared/words';

/** `order`: compared as plain strings, and then by id; made by the server only. */
export interface Lane { id: string; title: string; order: string }

export interface Card {
  id: string;
  lane: string;
  order: string;
  title: string;
  labels: string[];
  people: string[];
  /** A local day, `2026-12-10`, or a local day and time, `2026-12-10T18:30`. */
  due: string | null;
  done: boolean;
  /** Whether it has a description. */
  described: boolean;
  ticks: { done: number; all: number } | null;
  comments: number;
}

/** A card as it is told: what it does not have is left out. */
export type ToldCard = Pick<Card, 'id' | 'lane' | 'order' | 'title'> & Partial<Card>;

/** How many cards a lane has, `id`, whether they are shown or not. */
export interface LaneSize { id: string; cards: number }

/** Where a lane that is not shown whole goes on: the place of its first card that is not shown, `order` and id of that card. */
export interface LaneEdge { id: string; order: string }

/** The cards of a lane that follow those shown `from` an edge on; without another edge all are shown then. */
export interface LanePage { from: string; size: LaneSize; edge: LaneEdge | null; cards: ToldCard[]; people: Person[] }

/** Cards that are shown wherever they stand. */
export interface CardsBeside { cards: ToldCard[]; people: Person[] }

/** Cards that match a filter, wherever they stand; `more`: others match too. */
export interface CardsFound { cards: ToldCard[]; people: Person[]; more: boolean }

export interface Label { id: string; name: string; colour: string }
export interface Person { id: string; name: string; initials: string; colour: string }

export interface BoardState {
  board: string;
  title: string;
  rev: number;
  me: Person;
  can: { edit: boolean; move: boolean; lanes: boolean };
  lanes: Lane[];
  /** The first of each lane. */
  cards: ToldCard[];
  sizes: LaneSize[];
  edges: LaneEdge[];
  labels: Label[];
  people: Person[];
  today: string;
  /** The instant at which today ends. */
  tomorrow: string;
  /** How many characters a title has at most. */
  longest: number;
  texts: Texts;
  lang: string;
}

/** Things as they are now, new or changed; `gone`: ids of whatever is archived or deleted. */
export interface BoardChanges { rev: number; lanes: Lane[]; cards: ToldCard[]; sizes: LaneSize[]; labels: Label[]; people: Person[]; gone: string[] }

/** Where a card goes: right after the visible card above it, or first in the lane. */
export interface Spot { lane: string; after: string | null }

export interface NewCard { id: string; title: string }
export interface NewLane { lane: string; title: string }

/** What changes a board: shown at once, and settled by what the server tells back. */
export interface BoardActs {
  /** Each card is named here: the same id said again adds nothing. `more`: others of the same paste follow. */
  'card-add': { lane: string; cards: NewCard[]; more?: boolean };
  'card-move': { card: string; lane: string; after: string | null };
  /** Below all cards of a lane, those too that are not shown. */
  'card-to-end': { card: string; lane: string };
  'card-archive': { card: string };
  'card-tick-done': { card: string; done: boolean };
  /** Named here, as cards are. */
  'lane-add': NewLane;
  /** `before`: the title that its writer had before their eyes. */
  'lane-rename': { lane: string; before: string; title: string };
  'lane-move': { lane: string; after: string | null };
  'lane-archive': { lane: string };
}

/** What is asked of the server, and changes nothing. */
export interface BoardAsks {
  'card-open': { card: string };
  'lane-more': { lane: string; order: string };
  /** Cards that were shown though they stand beyond an edge, and that a whole load did not bring. */
  'cards-missed': { cards: string[] };
  /** What the filter wants of the cards that are not shown: all of these words, labels and people; unfinished, when it wants a date. */
  'cards-sought': { text: string; labels: string[]; people: string[]; due: { from: string; until: string } | null };
  /** -1 asks for the whole board. */
  'catch-up': { rev: number };
}

export type BoardEvents = BoardActs & BoardAsks;

type Said<Events> = { [Verb in keyof Events]: { verb: Verb; detail: Events[Verb] } }[keyof Events];

export type Act = Said<BoardActs>;

/** A wish was refused, and why. */
export type Refusal = { sentence: string } & Said<BoardEvents>;
