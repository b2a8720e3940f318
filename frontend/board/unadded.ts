import { Base, type Shelf } from '../shared/shelf';
import type { BoardModel } from './model';
import type { BoardActs, NewLane } from './types';

export type Adding = BoardActs['card-add'];

const base = new Base('preau-board', ['unadded', 'words']);
const CARD = 'new-card';
const LANE = 'new-lane';
const LANES = 'lanes';

/** What was being typed in the two fields of a board. */
export interface Typed { card: string; lane: string }

/**
 * Cards and lanes that the server has not acknowledged yet, and the titles being typed: kept in this browser, so that a cut, a
 * reload or a server started again lose none. Each keeps the id it was given here, so that adding it again never doubles it.
 */
export class Unadded {
  waiting: Adding[] = [];
  /** In the order in which they were written. */
  lanes: NewLane[] = [];
  private kept = 0;
  private readonly addings: Shelf<Adding & { at: number }>;
  private readonly words: Shelf<string>;
  private readonly lanesKept: Shelf<NewLane[]>;

  constructor(member: string, board: string) {
    this.addings = base.shelf('unadded', `${member}/${board}/`);
    this.words = base.shelf('words', `${member}/${board}/`);
    this.lanesKept = base.shelf('words', `${member}/${board}/on-their-way/`);
  }

  /** What an earlier page could not add, and what was being typed there. */
  async restore(): Promise<Typed> {
    const kept = (await this.addings.all()).map(([, adding]) => adding).sort((one, other) => one.at - other.at);
    const known = new Set(this.waiting.map(nameOf));
    this.waiting = [...kept.filter((adding) => !known.has(nameOf(adding))).map(({ lane, cards, more = false }) => ({ lane, cards, more })), ...this.waiting];
    const [lanes] = await this.lanesKept.all();
    const written = new Set(this.lanes.map(({ lane }) => lane));
    if (lanes) this.keepLanes([...lanes[1].filter(({ lane }) => !written.has(lane)), ...this.lanes]);
    const typed = new Map(await this.words.all());
    return { card: typed.get(CARD) ?? '', lane: typed.get(LANE) ?? '' };
  }

  keepLane(lane: NewLane): void {
    this.keepLanes([...this.lanes, lane]);
  }

  /** Those whose fate is decided are kept no longer. */
  dropLanes(isDecided: (lane: NewLane) => boolean): void {
    if (this.lanes.some(isDecided)) this.keepLanes(this.lanes.filter((lane) => !isDecided(lane)));
  }

  private keepLanes(lanes: NewLane[]): void {
    this.lanes = lanes;
    void (lanes.length === 0 ? this.lanesKept.drop(LANES) : this.lanesKept.put(LANES, lanes));
  }

  keep(adding: Adding): void {
    this.waiting = [...this.waiting, adding];
    void this.addings.put(nameOf(adding), { ...adding, at: (this.kept = Math.max(Date.now(), this.kept + 1)) });
  }

  /** Those whose fate is unknown are shown and said again: the server adds what it does not have. */
  again(model: BoardModel, say: (adding: Adding) => void): void {
    for (const adding of this.waiting) {
      const ids = adding.cards.map(({ id }) => id);
      if (ids.every((id) => model.card(id))) this.take(ids);
      else {
        model.forgetAdded(ids);
        model.act('card-add', adding);
        say(adding);
      }
    }
  }

  /** Acknowledged or refused: no longer kept. */
  take(cards: string[]): Adding | undefined {
    const taken = this.waiting.find((adding) => cards.includes(nameOf(adding)));
    if (!taken) return undefined;
    this.waiting = this.waiting.filter((adding) => adding !== taken);
    void this.addings.drop(nameOf(taken));
    return taken;
  }

  type(words: string): void {
    this.keepWords(CARD, words);
  }

  typeLane(words: string): void {
    this.keepWords(LANE, words);
  }

  private keepWords(field: string, words: string): void {
    void (words === '' ? this.words.drop(field) : this.words.put(field, words));
  }
}

/** What an adding is known by. */
export function nameOf({ cards }: Adding): string {
  return cards[0].id;
}
