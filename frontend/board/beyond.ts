import type { BoardModel } from './model';
import type { BoardEvents, LanePage } from './types';

/** Asks for what stands beyond the edges of long lanes, as far as the person has seen it. */
export class Beyond {
  constructor(
    private readonly model: BoardModel,
    private readonly ask: <Verb extends 'lane-more' | 'cards-missed'>(verb: Verb, detail: BoardEvents[Verb]) => void,
  ) {}

  /** A whole load begins with the first cards of each lane. */
  asFar(): void {
    this.model.cutShort.forEach(({ id }) => this.goOn(id));
    const { missed } = this.model;
    if (missed.length > 0) this.ask('cards-missed', { cards: missed });
  }

  /** The next cards of a lane. */
  goOn(lane: string): void {
    const { order } = this.model.goOn(lane);
    this.ask('lane-more', { lane, order });
  }

  /** They are here: whoever had seen still more is shown more. */
  come(page: LanePage): void {
    const taken = this.model.more(page);
    if (taken && this.model.cutShort.some(({ id }) => id === page.size.id)) this.goOn(page.size.id);
  }

  /** A card that this person brought back is seen wherever it stands. */
  see(card: string): void {
    this.model.see(card);
    if (this.model.missed.includes(card)) this.ask('cards-missed', { cards: [card] });
  }
}
