import { carry, isArrow, step, type Arrow, type Stop, type Walkable } from './keyboard';
import type { Spot } from './types';

export interface KeyTable {
  mayMove(): boolean;
  /** The lanes as they are shown, the carried card where it would go. */
  walkables(): Walkable[];
  spotOf(card: string): Spot;
  focusStop(stop: Stop): void;
  changed(): void;
  tell(what: 'picked' | 'at' | 'dropped' | 'put-back', card: string): void;
  drop(card: string, spot: Spot): void;
  menu(card: string): void;
}

/** The keyboard's way over the board: arrows walk; Space takes a card, arrows carry it, Enter or Space drops it, Escape puts it back. */
export class KeyHands {
  carried: { card: string; spot: Spot } | null = null;

  constructor(private readonly table: KeyTable) {}

  readonly down = (event: KeyboardEvent): void => {
    const stop = stopOf(event.target as HTMLElement);
    if (!stop || event.ctrlKey || event.metaKey || event.altKey) return;
    const taken = this.carried ? this.carrying(event.key) : this.walking(event.key, stop);
    if (!taken) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** A button is pressed when Space comes up: not while Space means taking and dropping. */
  readonly up = (event: KeyboardEvent): void => {
    if (event.key === ' ' && stopOf(event.target as HTMLElement)) event.preventDefault();
  };

  putBack(): void {
    const { carried } = this;
    if (!carried) return;
    this.carried = null;
    this.table.tell('put-back', carried.card);
    this.table.changed();
  }

  private walking(key: string, stop: Stop): boolean {
    if (isArrow(key)) return this.walk(stop, key);
    if (!('card' in stop)) return false;
    if (key === 'm') this.table.menu(stop.card);
    else if (key === ' ') this.take(stop.card);
    else return false;
    return true;
  }

  private walk(stop: Stop, key: Arrow): boolean {
    const next = step(this.table.walkables(), stop, key);
    if (next) this.table.focusStop(next);
    return true;
  }

  private take(card: string): void {
    if (!this.table.mayMove()) return;
    this.carried = { card, spot: this.table.spotOf(card) };
    this.table.tell('picked', card);
    this.table.changed();
  }

  private carrying(key: string): boolean {
    const { card, spot } = this.carried!;
    if (isArrow(key)) this.carryOn(card, key);
    else if (key === 'Enter' || key === ' ') this.drop(card, spot);
    else if (key === 'Escape') this.putBack();
    else if (key === 'Tab') return this.leave();
    return true;
  }

  private carryOn(card: string, key: Arrow): void {
    const spot = carry(this.table.walkables(), card, key);
    if (!spot) return;
    this.carried = { card, spot };
    this.table.tell('at', card);
    this.table.changed();
  }

  private drop(card: string, spot: Spot): void {
    this.carried = null;
    this.table.drop(card, spot);
    this.table.tell('dropped', card);
    this.table.changed();
  }

  private leave(): boolean {
    this.putBack();
    return false;
  }
}

export function stopOf(target: HTMLElement | null): Stop | null {
  if (target?.matches('button.title')) return { card: target.closest<HTMLElement>('.card')!.dataset.card! };
  if (target?.matches('.lane h3')) return { lane: target.closest<HTMLElement>('.lane')!.dataset.lane! };
  return null;
}
