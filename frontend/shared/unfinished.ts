/**
 * <preau-unfinished>: the fields of a dialog. What is typed in them stays in this browser when the page is loaded anew under it, for the
 * same dialog about the same thing in the same tab; it is forgotten when the dialog is closed. Fields whose words are kept for longer
 * stand in a <preau-kept>.
 *
 * Attributes: called (what the dialog is called); lasting (on a page: what is typed is forgotten when it was saved, not when one goes
 * elsewhere).
 * Method (called by the server): saved().
 */
import { Base, type Shelf } from './shelf';

type Field = HTMLElement & { value: string; label?: string | null };

const FIELDS = 'vaadin-text-field, vaadin-text-area, vaadin-email-field, vaadin-integer-field, vaadin-date-picker, vaadin-time-picker';
const TAB = 'preau-tab';
const base = new Base('preau-unfinished', ['forms']);
const FORMS = 'forms';

export class Unfinished extends HTMLElement {
  private shelf?: Shelf<string[]>;
  /** What the dialog is, and about what: its title, and what its fields said when it opened. */
  private name = '';
  private began: string[] = [];

  constructor() {
    super();
    for (const sign of ['input', 'change', 'value-changed']) this.addEventListener(sign, () => this.keep());
  }

  connectedCallback(): void {
    setTimeout(() => void this.begin());
  }

  /** Closed, or done; a page that is loaded anew takes nothing out. */
  disconnectedCallback(): void {
    if (!this.hasAttribute('lasting')) void this.shelf?.drop(this.name);
    this.shelf = undefined;
  }

  saved(): void {
    void this.shelf?.drop(this.name);
    this.shelf = undefined;
    void this.begin();
  }

  /** Whether anything was typed since it opened. */
  get holdsWords(): boolean {
    return this.values().some((value, at) => value !== this.began[at]);
  }

  private async begin(): Promise<void> {
    if (this.shelf || !this.isConnected) return;
    this.began = this.values();
    this.name = JSON.stringify([this.getAttribute('called'), ...this.fields().map(({ label }, at) => [label, this.began[at]])]);
    const shelf = base.shelf<string[]>(FORMS, `${tab()}/`);
    const found = new Map(await shelf.all()).get(this.name);
    if (!this.isConnected) return;
    this.shelf = shelf;
    if (found && !this.holdsWords) this.fields().forEach((field, at) => fill(field, found[at]));
    this.keep();
  }

  private keep(): void {
    if (this.holdsWords) void this.shelf?.put(this.name, this.values());
    else void this.shelf?.drop(this.name);
  }

  private fields(): Field[] {
    return [...this.querySelectorAll<Field>(FIELDS)].filter((field) => !field.closest('preau-kept'));
  }

  private values(): string[] {
    return this.fields().map(({ value }) => value ?? '');
  }
}

function fill(field: Field, text: string | undefined): void {
  if (text === undefined || text === field.value) return;
  field.value = text;
  field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
}

/** Two tabs of one browser do not write in each other's dialogs. */
function tab(): string {
  try {
    const known = sessionStorage.getItem(TAB) ?? String(performance.timeOrigin + Math.random());
    sessionStorage.setItem(TAB, known);
    return known;
  } catch {
    return '';
  }
}

customElements.define('preau-unfinished', Unfinished);

declare global {
  interface HTMLElementTagNameMap { 'preau-unfinished': Unfinished }
}
