import type { Words } from '../shared/words';
import { NO_FILTER, seeking, type Filter } from './filter';
import type { BoardModel } from './model';
import type { Sight } from './sight';
import type { BoardEvents, CardsFound } from './types';

/** Between the last change of a filter and the question. */
const CALM = 250;

/** Where it is looked for. */
export interface Shelf {
  readonly model: BoardModel;
  readonly sight: Sight;
  ask(seek: BoardEvents['cards-sought']): void;
  changed(): void;
}

/** Narrows a board; what the filter wants among the cards that are not shown, the server finds. */
export class Search {
  /** Whether others match that are not shown. */
  private more = false;
  private alarm = 0;
  private asked = 0;
  private due = false;

  constructor(private readonly shelf: Shelf) {}

  narrow(change: Partial<Filter>): void {
    this.shelf.sight.filter = { ...this.shelf.sight.filter, ...change };
    this.begin();
  }

  /** Another board begins. */
  leave(): void {
    this.shelf.sight.filter = NO_FILTER;
  }

  /** Another filter, or the board is loaded anew: what was asked before counts no more. */
  again(): void {
    this.asked = 0;
    this.begin();
  }

  /** Whether the number of cards that match is not known yet. */
  get waits(): boolean {
    return this.due || this.asked > 0;
  }

  /** How many cards match the filter, of all; empty without one. It is said when it is known. */
  says(say: Words): string {
    const { passes } = this.shelf.sight;
    if (!passes) return '';
    if (this.waits) return say('seeking');
    const views = this.shelf.sight.views();
    const match = views.reduce((sum, { cards }) => sum + cards.filter(passes).length, 0);
    const all = views.reduce((sum, { cards, hidden }) => sum + cards.length + hidden, 0);
    return say('shown', match, all) + (this.more ? ` ${say('tooMany')}` : '');
  }

  found({ cards, people, more }: CardsFound): void {
    this.asked = Math.max(0, this.asked - 1);
    this.more = more;
    this.shelf.model.beside({ cards, people });
  }

  stop(): void {
    clearTimeout(this.alarm);
  }

  private begin(): void {
    const { model, sight } = this.shelf;
    this.stop();
    model.want(sight.passes);
    this.more = false;
    this.due = sight.passes !== null && model.hides;
    if (this.due) this.alarm = window.setTimeout(() => this.ask(), CALM);
    this.shelf.changed();
  }

  private ask(): void {
    const { filter, me, today } = this.shelf.sight;
    this.due = false;
    this.asked++;
    this.shelf.ask(seeking(filter, me, today));
  }
}
