/** A warning that comes is seen, however far the grid was read; it takes the keyboard from what can be pressed no more. */
export class Warning {
  private words = '';
  /** Whether the keyboard was in the element before the warning came. */
  private held = false;

  constructor(private readonly root: () => ShadowRoot) {}

  /** Before the element, which was drawn already, is drawn anew. */
  redraw(): void {
    this.held = this.root().activeElement !== null;
  }

  drawn(): void {
    const warning = this.root().querySelector<HTMLElement>('[role="alert"]');
    const words = warning?.textContent ?? '';
    if (words === this.words) return;
    this.words = words;
    const holder = this.root().activeElement;
    if (this.held && (holder === null || holder.matches(':disabled'))) warning?.focus();
    warning?.scrollIntoView({ block: 'nearest' });
  }
}
