const CALM = 500;

/** How far the reader has read: told once the eyes have rested, and only while the page is really shown. */
export class Reading {
  private told = 0;
  private timer = 0;

  constructor(
    private readonly box: HTMLElement,
    private readonly lastSeen: () => number | undefined,
    private readonly tell: (seq: number) => void,
  ) {}

  /** Everything up to here was read before. */
  from(seq: number): void {
    clearTimeout(this.timer);
    this.told = seq;
  }

  readonly look = (): void => {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.settle(), CALM);
  };

  private settle(): void {
    if (document.visibilityState !== 'visible' || !this.box.checkVisibility()) return;
    const seen = this.lastSeen();
    if (seen === undefined || seen <= this.told) return;
    this.told = seen;
    this.tell(seen);
  }
}
