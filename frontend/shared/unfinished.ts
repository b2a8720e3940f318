/**
 * <preau-unfinished>: the fields of a dialog. What is typed in them stays in this browser when the page is loaded anew under it, for the
 * same person, at the same address, in the same dialog about the same thing, in the same tab (one that was duplicated begins with what
 * the first has); it is forgotten when the dialog is closed, and after a week at the latest. Fields whose words are kept for longer stand
 * in a <preau-kept>.
 *
 * Which thing it is about: the one that is named; else the one whose fields said the same when it opened. Where somebody else rewrote a
 * field of a named thing meanwhile, theirs stands in it, and what the person had typed is told below.
 *
 * Attributes: person; called (what the dialog is called); about (the name of the thing); yours (how what the person had typed is told);
 * lasting (on a page: what is typed is forgotten when it was saved, not when one goes elsewhere).
 * Method (called by the server): saved().
 */
import { Base, type Shelf } from './shelf';

type Field = HTMLElement & { value: string; label?: string | null };

const FIELDS = 'vaadin-text-field, vaadin-text-area, vaadin-email-field, vaadin-integer-field, vaadin-date-picker, vaadin-time-picker';
const TAB = 'preau-tab';
const base = new Base('preau-unfinished', ['forms']);
const FORMS = 'forms';
const WEEK_MS = 7 * 24 * 3_600_000;

interface Said { began: string; value: string }
interface Row { at: number; fields: Said[] }

export class Unfinished extends HTMLElement {
  private shelf?: Shelf<Row>;
  /** What the dialog is, and about what. */
  private name = '';
  private began: string[] = [];
  /** What was typed over what somebody else rewrote since, by the place of its field. */
  private readonly told = new Map<number, Said>();

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
    this.told.clear();
    this.querySelectorAll('.yours').forEach((note) => note.remove());
    void this.begin();
  }

  /** Whether anything was typed since it opened. */
  get holdsWords(): boolean {
    return this.values().some((value, at) => value !== this.began[at]);
  }

  private async begin(): Promise<void> {
    if (this.shelf || !this.isConnected) return;
    this.began = this.values();
    this.name = this.what();
    const shelf = base.shelf<Row>(FORMS, `${this.getAttribute('person') ?? ''}/${tab()}/`);
    await clean();
    const found = new Map(await shelf.all()).get(this.name);
    if (!this.isConnected) return;
    this.shelf = shelf;
    if (found && !this.holdsWords) this.fields().forEach((field, at) => this.giveBack(field, at, found.fields[at]));
    this.keep();
  }

  private what(): string {
    const about = this.getAttribute('about');
    const fields = this.fields().map(({ label }, at) => (about ? [label] : [label, this.began[at]]));
    return JSON.stringify([location.pathname, this.getAttribute('called'), about, ...fields]);
  }

  private giveBack(field: Field, at: number, said: Said | undefined): void {
    if (!said || said.value === said.began || said.value === field.value) return;
    if (field.value === said.began) fill(field, said.value);
    else this.tell(field, at, said);
  }

  private tell(field: Field, at: number, said: Said): void {
    this.told.set(at, said);
    const note = document.createElement('p');
    note.className = 'yours quiet';
    note.textContent = `${this.getAttribute('yours') ?? ''} ${said.value}`;
    note.style.whiteSpace = 'pre-wrap';
    field.after(note);
  }

  private keep(): void {
    const fields = this.values().map((value, at) => (value === this.began[at] && this.told.get(at)) || { began: this.began[at], value });
    if (fields.some(({ began, value }) => value !== began)) void this.shelf?.put(this.name, { at: Date.now(), fields });
    else void this.shelf?.drop(this.name);
  }

  private fields(): Field[] {
    return [...this.querySelectorAll<Field>(FIELDS)].filter((field) => !field.closest('preau-kept'));
  }

  private values(): string[] {
    return this.fields().map(({ value }) => value ?? '');
  }
}

/** A tab that was closed with its dialog open comes back to nobody. */
async function clean(): Promise<void> {
  const all = base.shelf<Row>(FORMS, '');
  const since = Date.now() - WEEK_MS;
  await Promise.all((await all.all()).filter(([, { at }]) => !(at > since)).map(([name]) => all.drop(name)));
}

function fill(field: Field, text: string): void {
  field.value = text;
  field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
}

/** Two tabs that were opened apart do not write in each other's dialogs. */
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
