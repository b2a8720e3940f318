import type { LaneEdge, LanePage } from './types';

/** Behind every place. */
const END = '\uffff';
/** Of the cards that one put somewhere oneself, the last. */
const MOST_OWN = 100;

/** What a person has seen of long lanes beyond their first cards: a whole load brings the first only, and the others are asked for again. */
export class Reach {
  private readonly own = new Set<string>();
  private readonly far = new Map<string, string>();
  private readonly awaited = new Set<string>();

  /** Another board begins. */
  forget(): void {
    this.own.clear();
    this.far.clear();
    this.awaited.clear();
  }

  /** This person put a card somewhere: it is seen wherever that is. */
  put(card: string): void {
    this.own.delete(card);
    this.own.add(card);
  }

  sees(card: string): boolean {
    return this.own.has(card);
  }

  /** Whatever they put somewhere last. */
  get cards(): string[] {
    return [...this.own].slice(-MOST_OWN);
  }

  /** The next cards of a lane are on their way. */
  await(lane: string): void {
    this.awaited.add(lane);
  }

  came({ size, edge }: LanePage): void {
    this.awaited.delete(size.id);
    const far = this.far.get(size.id) ?? '';
    const now = edge?.order ?? END;
    this.far.set(size.id, now > far ? now : far);
  }

  /** Whether a lane that ends here now was seen further, or was about to be. */
  goesBeyond({ id, order }: LaneEdge): boolean {
    return this.awaited.has(id) || order < (this.far.get(id) ?? '');
  }
}
