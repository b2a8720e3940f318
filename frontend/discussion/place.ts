/**
 * Keeps the reader's place: whatever grows, leaves or arrives above, the message under the eyes does not move;
 * a reader at the end stays at the end. Rows carry `data-id`.
 */
export class Place {
  private anchor: { id: string; top: number } | 'end' = 'end';
  /** Where we scrolled last: finding the box there again is not the reader's doing. */
  private ours = -1;
  private readonly resized = new ResizeObserver(() => this.restore());

  constructor(
    private readonly box: HTMLElement,
    private readonly list: HTMLElement,
    /** What lies over the messages goes with them. */
    private readonly moved: () => void,
  ) {}

  start(): void {
    this.resized.observe(this.list);
    this.resized.observe(this.box);
  }

  get atEnd(): boolean {
    return this.anchor === 'end';
  }

  /** The message that is kept under the eyes, by its id; none at the end. */
  get under(): string | undefined {
    return this.anchor === 'end' ? undefined : this.anchor.id;
  }

  /** To be called when the box has scrolled; whether the reader did it. */
  note(): boolean {
    const { scrollTop, scrollHeight, clientHeight } = this.box;
    if (scrollTop === this.ours) return false;
    this.ours = -1;
    if (scrollHeight - scrollTop - clientHeight < 4) {
      this.anchor = 'end';
      return true;
    }
    const top = this.box.getBoundingClientRect().top;
    const row = this.rows().find((one) => one.getBoundingClientRect().bottom > top);
    this.anchor = row ? { id: row.dataset.id!, top: row.getBoundingClientRect().top - top } : 'end';
    return true;
  }

  restore(): void {
    if (this.anchor === 'end') this.box.scrollTop = this.box.scrollHeight;
    else this.box.scrollTop += this.drift(this.anchor);
    this.ours = this.box.scrollTop;
    this.moved();
  }

  goToEnd(): void {
    this.anchor = 'end';
    this.restore();
  }

  goTo(id: string): void {
    this.anchor = { id, top: 12 };
    this.restore();
    this.ours = -1;
    this.note();
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

  private rows(): HTMLElement[] {
    return [...this.box.querySelectorAll<HTMLElement>('[data-id]')];
  }

  private drift({ id, top }: { id: string; top: number }): number {
    const row = this.box.querySelector(`[data-id="${CSS.escape(id)}"]`);
    return row ? row.getBoundingClientRect().top - this.box.getBoundingClientRect().top - top : 0;
  }
}
