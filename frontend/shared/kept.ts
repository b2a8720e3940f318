/**
 * <preau-kept>: keeps what is typed or chosen in the field that stands in it, in this browser, until the server says that it was saved.
 *
 * Attributes: person, place (the same words come back to the same person at the same place), lines (Enter writes a line and
 * empties the field; several that are pasted are written at once; lines of which the server has not said that they came stand in the field
 * again on the next page), retired (it goes out of sight as soon as its field holds nothing).
 * Property: origin (the text that the person began from, kept with theirs).
 * Methods (called by the server): forget(), saved(), giveBack(lines), keepNow(); that lines have come is said to the page, since the
 * element may have gone from it with its dialog: see linesCame.
 * Events: words-found {text, before}, when it appears and an earlier page kept something (a field that holds the origin is left to the
 * server, which puts the words into it); lines-written {lines}.
 */
import { called } from './called';
import { emitter } from './emit';
import { linesOf } from './lines';
import { Base, type Shelf } from './shelf';

interface Words { text: string; before: string }
type Field = HTMLElement & { value: string };

const base = new Base('preau-kept', ['words']);
const WORDS = 'words';
/** Lines that were written, and of which nothing was heard. */
const SENT = 'sent';
/** Stands between two lines in a field that has only one: they are written as two again. */
const LINE_END = '↵';

export class Kept extends HTMLElement {
  static readonly observedAttributes = ['retired'];

  origin = '';
  /** Whether anything is kept that the person typed: what the server wrote into the field is not. */
  holdsWords = false;
  private shelf?: Shelf<Words>;
  private owed = false;
  /** Lines on their way to the server, in their order. */
  private unheard: string[] = [];
  /** How many lines at the beginning of the field came back. */
  private back = 0;
  private readonly emit = emitter<{ 'words-found': Words; 'lines-written': { lines: string[] } }>(this);

  constructor() {
    super();
    for (const sign of ['input', 'change']) this.addEventListener(sign, () => this.keep());
    this.addEventListener('focusout', () => this.retire());
    this.addEventListener('keydown', (event) => this.key(event));
    this.addEventListener('paste', (event) => this.paste(event));
  }

  connectedCallback(): void {
    this.style.display = 'contents';
    setTimeout(() => void this.find());
  }

  attributeChangedCallback(): void {
    this.retire();
  }

  forget(): void {
    if (this.field) this.field.value = '';
    this.holdsWords = false;
    void this.shelf?.drop(WORDS);
    if (this.hasAttribute('retired')) this.style.display = 'none';
  }

  /** What stands in the field is what was saved. */
  saved(): void {
    this.holdsWords = false;
    void this.shelf?.drop(WORDS);
  }

  /** How many lines are on their way. */
  get awaits(): number {
    return this.unheard.length;
  }

  /** So many of the lines have come, the first ones first. */
  heard(count: number): void {
    this.unheard = this.unheard.slice(count);
    this.keepUnheard();
  }

  private keepUnheard(): void {
    if (this.unheard.length === 0) void this.shelf?.drop(SENT);
    else void this.shelf?.put(SENT, { text: this.unheard.join('\n'), before: '' });
  }

  private write(lines: string[]): void {
    this.unheard.push(...lines);
    this.keepUnheard();
    this.emit('lines-written', { lines });
  }

  /** In the order in which they were written, before whatever was typed meanwhile. */
  giveBack(lines: string[]): void {
    this.heard(lines.length);
    this.putBack(lines);
  }

  private putBack(lines: string[]): void {
    const { field } = this;
    if (!field) return;
    const standing = field.value === '' ? [] : field.value.split(` ${LINE_END} `);
    this.fill(field, standing.toSpliced(this.back, 0, ...lines).join(` ${LINE_END} `));
    this.back += lines.length;
    this.keep();
  }

  /** What the server wrote into the field is kept too; at the latest when its shelf is there. */
  keepNow(): void {
    this.owed = !this.shelf;
    this.keep();
  }

  private get field(): Field | null {
    return this.querySelector<Field>('vaadin-text-area, vaadin-text-field, vaadin-date-picker, vaadin-time-picker, vaadin-select');
  }

  private async find(): Promise<void> {
    if (this.shelf || !this.isConnected) return;
    this.shelf = base.shelf<Words>(WORDS, `${this.getAttribute('person')}/${this.getAttribute('place')}/`);
    if (this.owed) {
      this.keep();
      return;
    }
    const kept = new Map(await this.shelf.all());
    const [found, sent] = [kept.get(WORDS), kept.get(SENT)];
    if (found) {
      this.holdsWords = true;
      const { field, origin } = this;
      // What is being typed by now stays.
      if (!field || field.value === '' || (field.localName === 'vaadin-select' && field.value !== found.text)) {
        if (field) this.fill(field, found.text);
        this.emit('words-found', found);
      } else if (field.value === origin) this.emit('words-found', found);
    }
    if (sent) this.comeAgain(sent.text.split('\n'));
    this.retire();
  }

  /** Lines of an earlier page, of which nothing was heard; those that were written meanwhile are on their way. */
  private comeAgain(lines: string[]): void {
    this.keepUnheard();
    this.putBack(lines);
  }

  private fill(field: Field, text: string): void {
    field.value = text;
    field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  }

  private keep(): void {
    const text = this.field?.value ?? '';
    this.holdsWords = text !== '' && text !== this.origin;
    if (text === '') this.back = 0;
    if (!this.holdsWords) void this.shelf?.drop(WORDS);
    else void this.shelf?.put(WORDS, { text, before: this.origin });
  }

  private key(event: KeyboardEvent): void {
    const lines = (this.field?.value ?? '').split(LINE_END).map((line) => line.trim()).filter((line) => line !== '');
    if (event.key !== 'Enter' || event.isComposing || lines.length === 0 || !this.hasAttribute('lines')) return;
    event.preventDefault();
    this.field!.value = '';
    this.keep();
    this.write(lines);
  }

  /** The field has one line: in it they would run into one. */
  private paste(event: ClipboardEvent): void {
    const lines = linesOf(event.clipboardData?.getData('text/plain') ?? '');
    if (lines.length < 2 || !this.hasAttribute('lines')) return;
    event.preventDefault();
    this.write(lines);
  }

  /** Nothing of what stands in it is taken away while it holds words, or while they are being typed. */
  private retire(): void {
    const done = (this.field?.value ?? '') === '' && !this.contains(document.activeElement);
    if (this.hasAttribute('retired')) this.style.display = done ? 'none' : 'contents';
  }
}

customElements.define('preau-kept', Kept);

let turn = Promise.resolve();

/** Said by the server: so many lines that were written at that place have come, the first ones first; one after the other, however fast it is said. */
export function linesCame(person: string, place: string, count: number): Promise<void> {
  return (turn = turn.then(() => take(person, place, count)));
}

async function take(person: string, place: string, count: number): Promise<void> {
  const all = [...document.querySelectorAll('preau-kept')];
  const here = all.find((one) => one.getAttribute('person') === person && one.getAttribute('place') === place && one.awaits >= count);
  if (here) {
    here.heard(count);
    return;
  }
  const shelf = base.shelf<Words>(WORDS, `${person}/${place}/`);
  const left = (new Map(await shelf.all()).get(SENT)?.text.split('\n') ?? []).slice(count);
  if (left.length === 0) await shelf.drop(SENT);
  else await shelf.put(SENT, { text: left.join('\n'), before: '' });
}

called({ linesCame });

declare global {
  interface Called { linesCame: typeof linesCame }
  interface HTMLElementTagNameMap { 'preau-kept': Kept }
}
