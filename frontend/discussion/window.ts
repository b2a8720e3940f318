import type { Message, Page } from './types';

export const MOST_ROWS = 300;

/**
 * The run of messages that is loaded: at most 300 rows, without holes, somewhere in a thread of any length.
 * It slides: what comes in at one end leaves at the other.
 */
export class MessageWindow {
  messages: Message[] = [];
  start = true;
  end = true;
  /** Messages known to exist after the end of the window, by id. */
  private readonly beyond = new Map<string, number>();
  /** The place up to which the thread is known: what stands there is not new, loaded or not. */
  private known = 0;

  open(page: Page): void {
    this.messages = [...page.messages];
    this.start = page.start;
    this.known = Math.max(this.known, page.last);
    this.closeEnd(page.end);
  }

  get first(): Message | undefined {
    return this.messages[0];
  }

  get last(): Message | undefined {
    return this.messages.at(-1);
  }

  earlier(page: Page): void {
    this.messages = [...page.messages.filter((message) => !this.has(message.id)), ...this.messages];
    this.start = page.start;
    this.cutEnd();
  }

  later(page: Page): void {
    this.messages = [...this.messages, ...page.messages.filter((message) => !this.has(message.id))];
    this.closeEnd(page.end);
    this.cutStart();
  }

  /**
   * Takes one message as it is now. A new one joins only when nothing can be missing before it, and is told once;
   * `follow` says which side to give up when there are too many: the start, or (the reader being far up) the newcomer.
   */
  take(message: Message, follow: boolean): 'changed' | 'added' | 'beyond' | 'outside' {
    const at = this.messages.findIndex((known) => known.id === message.id);
    if (at >= 0) {
      this.messages = this.messages.with(at, message);
      return 'changed';
    }
    if (this.first && message.seq < this.first.seq && !(this.start && this.end)) return 'outside';
    if (!this.joins(message) || (!follow && this.messages.length >= MOST_ROWS)) return this.keepBeyond(message);
    this.messages = [...this.messages, message].sort((one, other) => one.seq - other.seq);
    this.known = Math.max(this.known, message.seq);
    this.cutStart();
    return 'added';
  }

  private joins(message: Message): boolean {
    const last = this.last?.seq;
    if (last !== undefined && message.seq < last) return true;
    return this.end && (last === undefined ? this.start : message.seq === last + 1);
  }

  private keepBeyond(message: Message): 'beyond' | 'outside' {
    if (message.seq <= this.known || this.beyond.has(message.id)) return 'outside';
    this.beyond.set(message.id, message.seq);
    this.end = false;
    return 'beyond';
  }

  private closeEnd(end: boolean): void {
    const last = this.last?.seq ?? 0;
    for (const [id, seq] of this.beyond) if (seq <= last) this.beyond.delete(id);
    this.known = Math.max(this.known, last);
    this.end = end && this.beyond.size === 0;
  }

  private cutStart(): void {
    if (this.messages.length <= MOST_ROWS) return;
    this.messages = this.messages.slice(-MOST_ROWS);
    this.start = false;
  }

  private cutEnd(): void {
    if (this.messages.length <= MOST_ROWS) return;
    this.messages = this.messages.slice(0, MOST_ROWS);
    this.end = false;
  }

  private has(id: string): boolean {
    return this.messages.some((message) => message.id === id);
  }
}
