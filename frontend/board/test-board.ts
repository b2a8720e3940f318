import { stage, wait } from '../test/stage';
import { textsOf } from '../test/texts';
import './board';
import golden from './golden/state.json';
import type { BoardChanges, BoardEvents, BoardState, Card, Lane, ToldCard } from './types';

export const VERBS = Object.keys({
  'card-add': 1, 'card-move': 1, 'card-to-end': 1, 'card-open': 1, 'card-archive': 1, 'card-tick-done': 1, 'lane-add': 1, 'lane-rename': 1, 'lane-move': 1,
  'lane-archive': 1, 'lane-more': 1, 'cards-missed': 1, 'cards-sought': 1, 'catch-up': 1,
} satisfies Record<keyof BoardEvents, 1>);

export function state(change: Partial<BoardState> = {}): BoardState {
  return { ...structuredClone(golden) as Omit<BoardState, 'texts'>, texts: textsOf('board.element'), ...change };
}

export function lane(id: string, at: number): Lane {
  return { id, title: `Liste ${id}`, order: String(at).padStart(6, '0') };
}

export function card(id: string, inLane: string, at: number, change: Partial<Card> = {}): Card {
  return { id, lane: inLane, order: String(at * 1000).padStart(9, '0') + id, title: `Carte ${id}`, labels: [], people: [], due: null, done: false, described: false, ticks: null, comments: 0, ...change };
}

/** A board of small lanes: `{ A: 'abc', B: '' }`, each letter a card. */
export function small(lanes: Record<string, string>, change: Partial<BoardState> = {}): BoardState {
  const ids = Object.keys(lanes);
  return state({
    lanes: ids.map(lane),
    cards: ids.flatMap((id) => [...lanes[id]].map((letter, at) => card(letter, id, at))),
    ...change,
  });
}

/** The server: keeps the order, answers each move as it would, in its own words. */
export class Server {
  private lanes: Lane[];
  private cards: ToldCard[];
  private rev: number;

  constructor(private readonly first: BoardState) {
    this.lanes = [...first.lanes];
    this.cards = [...first.cards];
    this.rev = first.rev;
  }

  move({ card: id, lane: to, after }: BoardEvents['card-move']): BoardChanges {
    const others = this.of(to).filter((one) => one.id !== id);
    const at = after === null ? 0 : others.findIndex((one) => one.id === after) + 1;
    const order = between(others[at - 1]?.order, others[at]?.order);
    const moved = { ...this.cards.find((one) => one.id === id)!, lane: to, order };
    this.cards = this.cards.map((one) => (one.id === id ? moved : one));
    return this.changes({ cards: [moved] });
  }

  changes(change: Partial<BoardChanges>): BoardChanges {
    return { rev: ++this.rev, lanes: [], cards: [], sizes: [], labels: [], people: [], gone: [], ...change };
  }

  fresh(): BoardState {
    return { ...this.first, rev: this.rev, lanes: this.lanes, cards: this.cards };
  }

  private of(lane: string): ToldCard[] {
    return this.cards.filter((one) => one.lane === lane).sort((one, other) => (one.order < other.order ? -1 : 1));
  }
}

/** A string between two others; the digits of the test never run out. */
function between(low = '', high = '~'): string {
  for (let at = 0; ; at++) {
    const left = low.charCodeAt(at) || 32;
    const right = at < high.length ? high.charCodeAt(at) : 126;
    if (right - left > 1) return low.slice(0, at).padEnd(at, ' ') + String.fromCharCode((left + right) >> 1);
    if (right > left) high = '';
  }
}

export async function shown(first: BoardState) {
  const { element, said } = stage('preau-board', VERBS);
  element.open(first);
  await element.updateComplete;
  await wait(30);
  const root = element.renderRoot as ShadowRoot;
  const drawn = () => Object.fromEntries([...root.querySelectorAll<HTMLElement>('.lane[data-lane]')].map((one) =>
    [one.dataset.lane!, [...one.querySelectorAll<HTMLElement>('.card[data-card]')].map((item) => item.dataset.card).join('')]));
  const item = (id: string) => root.querySelector<HTMLElement>(`.card[data-card="${id}"]`)!;
  const title = (id: string) => item(id).querySelector<HTMLElement>('.title')!;
  const column = (id: string) => root.querySelector<HTMLElement>(`.lane[data-lane="${id}"]`)!;
  const button = (name: string, within: ParentNode = root) =>
    [...within.querySelectorAll('button')].find((one) => new RegExp(`(^|\\s)${name}`).test(one.getAttribute('aria-label') ?? one.innerText))!;
  const heard = () => root.querySelector('[role="log"]')!.textContent;
  const focused = () => (root.activeElement?.closest<HTMLElement>('[data-card]')?.dataset.card ?? root.activeElement?.closest<HTMLElement>('[data-lane]')?.dataset.lane) as string;
  return { element, said, root, drawn, item, title, column, button, heard, focused, ground: () => root.querySelector<HTMLElement>('.ground')! };
}
