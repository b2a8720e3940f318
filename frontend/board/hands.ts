import { ordinal } from '../shared/ordinal';
import type { Words } from '../shared/words';
import { Drag, type Carried } from './drag';
import type { FocusKeeper } from './focus';
import { KeyHands } from './key-hands';
import type { BoardModel } from './model';
import type { Sight } from './sight';
import type { BoardActs, BoardEvents, BoardState, Spot } from './types';

/** The board on which things are taken and put down. */
export interface Bench {
  readonly model: BoardModel;
  readonly sight: Sight;
  readonly focuses: FocusKeeper;
  readonly say: Words;
  state(): BoardState;
  /** What hangs on the pointer, when it is drawn. */
  hung(): HTMLElement | null;
  menu(card: string): void;
  act<Verb extends keyof BoardActs>(verb: Verb, detail: BoardEvents[Verb]): void;
  changed(): Promise<unknown>;
}

/** What the pointer or the keyboard has taken, where it goes, and how that is said. */
export class Hands {
  /** What the pointer carries. */
  carried: Carried | null = null;
  /** What a screen reader says of it. */
  heard = '';
  readonly keys: KeyHands;
  private drag?: Drag;

  constructor(private readonly bench: Bench) {
    this.keys = new KeyHands({
      mayMove: () => bench.state().can.move,
      walkables: () => bench.sight.lanes(),
      spotOf: (card) => bench.sight.spotOf(card),
      focusStop: (stop) => bench.focuses.find(stop)?.focus(),
      changed: () => void this.carry(),
      tell: (what, card) => this.tell(what, card),
      drop: (card, spot) => this.place(card, spot),
      menu: (card) => bench.menu(card),
    });
  }

  /** The pointer may take what lies there. */
  over(ground: HTMLElement): void {
    const { bench } = this;
    this.drag ??= new Drag({
      ground,
      ghost: () => bench.hung(),
      spotOf: (card: string) => bench.sight.spotOf(card),
      laneBefore: (lane: string) => bench.sight.laneBefore(lane),
      mayMove: (what: 'card' | 'lane') => (what === 'card' ? bench.state().can.move : bench.state().can.lanes),
      show: (carried: Carried | null) => {
        this.carried = carried;
        return bench.changed();
      },
      drop: (carried: Carried) => this.drop(carried),
    });
  }

  /** What was taken lies where it lay. */
  empty(): void {
    this.drag?.cancel();
    this.keys.putBack();
  }

  letGoOfGone(): void {
    const { model } = this.bench;
    if (this.carried?.kind === 'card' && !model.card(this.carried.id)) this.drag?.cancel();
    if (this.keys.carried && !model.card(this.keys.carried.card)) this.keys.putBack();
  }

  place(card: string, spot: Spot): void {
    const target = this.bench.sight.target(card, spot);
    if (target) this.bench.act('card-move', { card, ...target });
  }

  /** Says where a card is; `last`: below all others. */
  tell(what: 'picked' | 'at' | 'dropped' | 'put-back', id: string, last = false): void {
    const where = this.bench.sight.whereabouts(id);
    if (!where) return;
    const key = what === 'dropped' ? 'at' : what;
    this.heard = this.bench.say(key, where.title, ordinal(last ? where.of : where.place, this.bench.state().lang), where.of, where.lane);
  }

  /** What the keyboard carries is drawn where it would go, and seen there. */
  private async carry(): Promise<void> {
    await this.bench.changed();
    if (this.keys.carried) this.bench.focuses.show(this.keys.carried.card);
  }

  private drop(carried: Carried): void {
    if (carried.kind === 'card') {
      this.place(carried.id, carried.spot);
      this.tell('dropped', carried.id);
    } else if (carried.after !== this.bench.sight.laneBefore(carried.id)) this.bench.act('lane-move', { lane: carried.id, after: carried.after });
  }
}
