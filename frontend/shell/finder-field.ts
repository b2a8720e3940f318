/**
 * <preau-finder-field>: a field and the links found by it, as one combobox: the first link is chosen as soon as there is one,
 * the arrows choose another while the focus stays in the field, Enter opens the chosen one. Escape is for the dialog around it.
 *
 * Children: one field (an input of its own, or a Vaadin one), one list with role listbox, whose links have role option.
 */
export class FinderField extends HTMLElement {
  private input?: HTMLInputElement;
  private chosen?: HTMLAnchorElement;
  /** Words were typed whose links have not come yet; Enter meanwhile opens the first of them when they do. */
  private awaited = false;
  private hurried = false;
  private readonly arrivals = new MutationObserver(() => this.arrived());

  connectedCallback(): void {
    this.style.display = 'contents';
    this.addEventListener('input', this.typed);
    this.addEventListener('keydown', this.pressed);
    this.arrivals.observe(this, { childList: true, subtree: true });
  }

  disconnectedCallback(): void {
    this.removeEventListener('input', this.typed);
    this.removeEventListener('keydown', this.pressed);
    this.arrivals.disconnect();
  }

  private get list(): HTMLElement | null {
    return this.querySelector('[role="listbox"]');
  }

  private get links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  private readonly typed = (): void => {
    this.awaited = true;
    this.hurried = false;
  };

  private arrived(): void {
    this.introduce();
    const { links } = this;
    if (this.chosen && links.includes(this.chosen)) return;
    this.awaited = false;
    links.forEach((link, at) => {
      link.id = `${this.list!.id}-${at}`;
      link.tabIndex = -1;
    });
    this.choose(links[0]);
    if (this.hurried) this.open();
  }

  /** The field is told what it is, once it is there. */
  private introduce(): void {
    const input = this.querySelector('input');
    if (!input || !this.list || input === this.input) return;
    this.input = input;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.list.id);
    input.setAttribute('aria-expanded', 'false');
  }

  private choose(link: HTMLAnchorElement | undefined): void {
    this.chosen = link;
    this.links.forEach((one) => one.setAttribute('aria-selected', String(one === link)));
    this.input?.setAttribute('aria-expanded', String(link !== undefined));
    if (link) {
      this.input?.setAttribute('aria-activedescendant', link.id);
      link.scrollIntoView({ block: 'nearest' });
    } else this.input?.removeAttribute('aria-activedescendant');
  }

  private open(): void {
    this.hurried = false;
    this.chosen?.click();
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !this.answers(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  private answers(key: string): boolean {
    if (key === 'Enter') this.enter();
    else return this.walk(key);
    return true;
  }

  private enter(): void {
    if (this.awaited) this.hurried = true;
    else this.open();
  }

  private walk(key: string): boolean {
    const { links } = this;
    const at = links.indexOf(this.chosen!);
    const to = { ArrowDown: (at + 1) % links.length, ArrowUp: (at - 1 + links.length) % links.length, Home: 0, End: links.length - 1 }[key];
    if (to === undefined || links.length === 0) return false;
    this.choose(links[to]);
    return true;
  }
}

customElements.define('preau-finder-field', FinderField);

declare global {
  interface HTMLElementTagNameMap {
    'preau-finder-field': FinderField;
  }
}
