/** The dates of a grid that stand beyond its edge: how many they are, and the way to them. */
export class Beyond {
  count = 0;
  private readonly watcher = new ResizeObserver(() => requestAnimationFrame(this.look));

  constructor(
    private readonly root: () => ShadowRoot,
    private readonly changed: () => void,
  ) {}

  watch(host: Element): void {
    this.watcher.observe(host);
  }

  stop(): void {
    this.watcher.disconnect();
  }

  readonly look = (): void => {
    const place = this.place;
    const edge = place ? place.getBoundingClientRect().right + 1 : 0;
    const count = place ? [...place.querySelectorAll('thead th')].filter((date) => date.getBoundingClientRect().right > edge).length : 0;
    if (count === this.count) return;
    this.count = count;
    this.changed();
  };

  /** As far as they are not seen yet; the keyboard goes on from the grid. */
  readonly goOn = (): void => {
    const place = this.place!;
    const names = place.querySelector('thead td')!.getBoundingClientRect().width;
    place.focus({ preventScroll: true });
    place.scrollBy({ left: place.clientWidth - names, behavior: 'smooth' });
  };

  private get place(): HTMLElement | null {
    return this.root().querySelector<HTMLElement>('.scroll');
  }
}
