import { Base, type Shelf } from '../shared/shelf';
import type { BoardModel } from './model';
import type { BoardEvents } from './types';

export type Adding = BoardEvents['card-add'];

const base = new Base('preau-board', ['unadded', 'words']);
const WORDS = 'new-card';

/**
 * Cards that the server has not acknowledged yet, and the title being typed: kept in this browser, so that a cut, a reload or
 * a server started again lose none. Each card keeps the id it was given here, so that adding it again never doubles it.
 */
export class Unadded {
  waiting: Adding[] = [];
  private kept = 0;
  private readonly addings: Shelf<Adding & { at: number }>;
  private readonly words: Shelf<string>;

  constructor(member: string, board: string) {
    this.addings = base.shelf('unadded', `${member}/${board}/`);
    this.words = base.shelf('words', `${member}/${board}/`);
  }

  /** What an earlier page could not add, and what was being typed there. */
  async restore(): Promise<string> {
    const kept = (await this.addings.all()).map(([, adding]) => adding).sort((one, other) => one.at - other.at);
    const known = new Set(this.waiting.map(nameOf));
    this.waiting = [...kept.filter((adding) => !known.has(nameOf(adding))).map(({ lane, cards }) => ({ lane, cards })), ...this.waiting];
    const [typed] = await this.words.all();
    return typed?.[1] ?? '';
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
    void (words === '' ? this.words.drop(WORDS) : this.words.put(WORDS, words));
  }
}

/** What an adding is known by. */
export function nameOf({ cards }: Adding): string {
  return cards[0].id;
}
