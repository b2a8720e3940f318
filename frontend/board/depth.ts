import type { Walkable } from './keyboard';

const FIRST = 20;
const MORE = 40;
const A_MOMENT_MS = 30;

/** How many cards of each lane are drawn in full: the first at once, those below in each quiet moment. */
export class Depth {
  now = FIRST;

  constructor(private readonly changed: () => void) {}

  /** Another board. */
  begin(): void {
    this.now = FIRST;
  }

  drawn(lanes: Walkable[]): void {
    if (lanes.some(({ cards }) => cards.length > this.now)) setTimeout(() => this.deepen(), A_MOMENT_MS);
  }

  private deepen(): void {
    this.now += MORE;
    this.changed();
  }
}
