/** How much of what comes before a message is seen above it, where it is gone to. */
const LEAD = 80;

/** A message, and how far below the edge it stands; `led`: where what comes before it is seen too. */
export interface Stand { id: string; top: number | 'led' }

export interface Around {
  /** Whether nothing follows the last row. */
  whole: () => boolean;
  /** What lies over the messages goes with them. */
  moved: () => void;
  /** What lies below has become far, or near. */
  changed: () => void;
}

/**
 * Keeps the reader's place: whatever grows, leaves or arrives above, the message under the eyes does not move;
 * a reader at the end stays at the end. Rows carry `data-id`.
 */
export class Place {
  /** Whether more than a screen lies below. */
  far = false;
  private anchor: Stand | 'end' = 'end';
  /** How far it was scrolled last, by us or by the reader: finding it there again is nobody's doing. */
  private scrolled = -1;
  /** Whether the box stands where we scrolled it: one that was off the page, or not drawn, begins again at its top. */
  private placed = false;
  private readonly resized = new ResizeObserver(() => this.restore());

  constructor(
    private readonly box: HTMLElement,
    private readonly list: HTMLElement,
    private readonly around: Around,
  ) {}

  start(): void {
    this.placed = false;
    this.resized.observe(this.list);
    this.resized.observe(this.box);
  }

  get atEnd(): boolean {
    return this.anchor === 'end' || (this.box.clientHeight > 0 && this.last);
  }

  /** The message that is kept under the eyes; none at the end. */
  get under(): Stand | undefined {
    return this.anchor === 'end' ? undefined : this.anchor;
  }

  /** To be called when the box has scrolled; whether the reader did it: a box that became taller at its end moves by itself. */
  note(): boolean {
    const { scrollTop, scrollHeight, clientHeight } = this.box;
    const cut = scrollHeight - clientHeight < this.scrolled - 1;
    if (!this.placed || cut) this.restore();
    else if (scrollTop !== this.scrolled) return this.reanchor();
    else if (this.last) this.goOnAtEnd();
    return false;
  }

  restore(): void {
    if (this.anchor === 'end') this.box.scrollTop = this.box.scrollHeight;
    else this.box.scrollTop += this.drift(this.anchor);
    this.scrolled = this.box.scrollTop;
    this.placed = this.box.clientHeight > 0;
    this.around.moved();
    this.look();
  }

  goToEnd(): void {
    this.anchor = 'end';
    this.restore();
  }

  /** From now on what comes is followed. */
  goOnAtEnd(): void {
    this.anchor = 'end';
  }

  goTo(stand: Stand): void {
    this.anchor = stand;
    this.restore();
  }

  /** The last row whose end the reader can see. */
  lastSeen(): string | undefined {
    const { top, bottom } = this.box.getBoundingClientRect();
    const limit = Math.min(bottom, window.innerHeight) + 2;
    return this.rows().findLast((row) => {
      const end = row.getBoundingClientRect().bottom;
      return end <= limit && end > top;
    })?.dataset.id;
  }

  stop(): void {
    this.resized.disconnect();
  }

  private reanchor(): true {
    this.scrolled = this.box.scrollTop;
    const top = this.box.getBoundingClientRect().top;
    const row = this.last ? undefined : this.rows().find((one) => one.getBoundingClientRect().bottom > top);
    this.anchor = row ? { id: row.dataset.id!, top: row.getBoundingClientRect().top - top } : 'end';
    this.look();
    return true;
  }

  private look(): void {
    const far = this.below > this.box.clientHeight && this.box.clientHeight > 0;
    if (far === this.far) return;
    this.far = far;
    this.around.changed();
  }

  /** Whether the end is before the eyes; not while the message that should be there is still awaited. */
  private get last(): boolean {
    return this.below < 4 && this.around.whole() && (this.anchor === 'end' || this.rowOf(this.anchor) !== null);
  }

  private rowOf({ id }: Stand): Element | null {
    return this.box.querySelector(`[data-id="${CSS.escape(id)}"]`);
  }

  private get below(): number {
    const { scrollTop, scrollHeight, clientHeight } = this.box;
    return scrollHeight - scrollTop - clientHeight;
  }

  private rows(): HTMLElement[] {
    return [...this.box.querySelectorAll<HTMLElement>('[data-id]')];
  }

  private drift(stand: Stand): number {
    const row = this.rowOf(stand);
    const wanted = stand.top === 'led' ? Math.min(LEAD, this.box.clientHeight / 5) : stand.top;
    return row ? row.getBoundingClientRect().top - this.box.getBoundingClientRect().top - wanted : 0;
  }
}
