import type { BoardChanges } from './types';

/** While a board catches up after a lost connection: what others touch is not done over again. */
export class Meanwhile {
  private touched: Set<string> | null = null;

  begin(): void {
    this.touched = new Set();
  }

  /** The board was loaded whole. */
  end(): void {
    this.touched = null;
  }

  /** All that others touched, once the answer has come to its end, which is a change that names nothing. */
  hear({ lanes, cards, gone = [] }: Partial<BoardChanges>): ReadonlySet<string> | null {
    const { touched } = this;
    if (!touched) return null;
    if (!lanes || !cards) {
      this.touched = null;
      return touched;
    }
    [...lanes.map(({ id }) => id), ...cards.map(({ id }) => id), ...gone].forEach((id) => touched.add(id));
    return null;
  }
}
