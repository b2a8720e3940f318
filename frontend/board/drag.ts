import { AutoScroll } from './auto-scroll';
import { laneAfterAt, spotAt } from './geometry';
import { Gesture, type Hold, type Point } from './gesture';
import type { Spot } from './types';

/** What is in the hand: a card with the place it would take, or a lane with the lane it would follow. */
export type Carried = { kind: 'card'; id: string; spot: Spot; height: number; width: number } | { kind: 'lane'; id: string; after: string | null };

export interface Table {
  /** The box that scrolls sideways and holds the lanes. */
  readonly ground: HTMLElement;
  ghost(): HTMLElement | null;
  /** Where a card lies now: its lane and the visible card above it. */
  spotOf(card: string): Spot;
  laneBefore(lane: string): string | null;
  mayMove(what: 'card' | 'lane'): boolean;
  show(carried: Carried | null): Promise<unknown>;
  drop(carried: Carried): void;
}

/** Carries cards and lanes with mouse, pen and finger. What is shown while carrying is where the drop goes, always. */
export class Drag {
  private carried: Carried | null = null;
  private at: Point = { x: 0, y: 0 };
  private grip: Point = { x: 0, y: 0 };
  private readonly gesture: Gesture;
  private readonly scroll: AutoScroll;

  constructor(private readonly table: Table) {
    const { ground } = table;
    this.scroll = new AutoScroll(ground, () => this.laneBox(), () => this.aim());
    this.gesture = new Gesture(ground, {
      graspable: (event) => this.graspable(event),
      pickedUp: (hold, at) => this.pickUp(hold, at),
      moved: (at) => this.move(at),
      dropped: () => this.drop(),
      cancelled: () => this.putBack(),
    });
  }

  /** The thing in the hand has gone elsewhere by somebody's doing. */
  cancel(): void {
    this.gesture.cancel();
  }

  private graspable(event: PointerEvent): HTMLElement | null {
    const path = event.composedPath().filter((node): node is HTMLElement => node instanceof HTMLElement);
    if (path.some((node) => node.matches('.menu, .coming, preau-adder, .add'))) return null;
    const card = path.find((node) => node.dataset.card);
    const header = event.pointerType === 'touch' ? undefined : path.find((node) => node.matches('.lane > header'));
    const thing = card ?? header?.parentElement;
    return thing && this.table.mayMove(card ? 'card' : 'lane') ? thing : null;
  }

  private pickUp({ thing, from }: Hold, at: Point): void {
    const { left, top, height, width } = thing.getBoundingClientRect();
    this.grip = { x: from.x - left, y: from.y - top };
    const card = thing.dataset.card;
    this.carried = card
      ? { kind: 'card', id: card, spot: this.table.spotOf(card), height, width }
      : { kind: 'lane', id: thing.dataset.lane!, after: this.table.laneBefore(thing.dataset.lane!) };
    this.at = at;
    void this.table.show(this.carried).then(() => this.hang());
  }

  private move(at: Point): void {
    this.at = at;
    this.hang();
    this.aim();
    this.scroll.follow(at);
  }

  private hang(): void {
    const ghost = this.table.ghost();
    if (ghost) ghost.style.transform = `translate(${this.at.x - this.grip.x}px, ${this.at.y - this.grip.y}px) rotate(2deg)`;
  }

  private aim(): void {
    const { carried } = this;
    if (carried?.kind === 'card') {
      const spot = spotAt(this.lanes(), this.at);
      if (spot && (spot.lane !== carried.spot.lane || spot.after !== carried.spot.after)) this.show({ ...carried, spot });
    } else if (carried) {
      const after = laneAfterAt(this.lanes(), this.at, carried.id);
      if (after !== carried.after) this.show({ ...carried, after });
    }
  }

  private show(carried: Carried): void {
    this.carried = carried;
    void this.table.show(carried);
  }

  private drop(): void {
    const { carried } = this;
    this.putBack();
    if (carried) this.table.drop(carried);
  }

  private putBack(): void {
    this.scroll.stop();
    this.carried = null;
    void this.table.show(null);
  }

  private lanes(): NodeListOf<HTMLElement> {
    return this.table.ground.querySelectorAll<HTMLElement>('.lane[data-lane]');
  }

  private laneBox(): HTMLElement | null {
    if (this.carried?.kind !== 'card') return null;
    return this.table.ground.querySelector(`.lane[data-lane="${this.carried.spot.lane}"] .cards`);
  }
}
