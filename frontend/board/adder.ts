/**
 * <preau-adder>: the small field in which new cards, or a new lane, are named. Internal to <preau-board>.
 *
 * Properties: say, hint, verb (the word on its button), words (what stands in it), several (lines may become one thing each),
 * choices (the words for that, for one thing of all, and for more lines than can become things at once).
 * Events: words-typed {text}, lines-written {lines}, writing-left.
 */
import { LitElement, css, html, nothing } from 'lit';
import { icons } from '../icons';
import { emitter } from '../shared/emit';
import { linesOf } from '../shared/lines';
import { shared } from '../shared/styles';
import type { Words } from '../shared/words';

/** How many lines become things at once. */
const MOST = 500;

export class Adder extends LitElement {
  static override styles = [
    shared,
    css`
      :host { display: block; padding: 2px; }
      textarea { display: block; width: 100%; padding: 8px 10px; border: 1px solid var(--control); border-radius: var(--radius); background: var(--surface); resize: none; field-sizing: content; min-height: 44px; max-height: 200px; }
      .acts { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; align-items: center; }
      p { margin-top: 8px; font-size: 14px; color: var(--ink-2); }
    `,
  ];
  static override properties = { say: {}, hint: {}, verb: {}, words: {}, several: { type: Boolean }, choices: {}, asking: { state: true } };

  declare say: Words;
  declare hint: string;
  declare verb: string;
  declare words: string;
  declare several: boolean;
  declare choices: { each: string; all: string; many: string };
  /** Several lines stand in the field, and the person has not decided yet what becomes of them. */
  declare asking: boolean;
  private readonly emit = emitter<{ 'words-typed': { text: string }; 'lines-written': { lines: string[] }; 'writing-left': null }>(this);

  constructor() {
    super();
    this.say = (key) => key;
    this.hint = this.verb = this.words = '';
    this.several = false;
    this.choices = { each: 'onePerLine', all: 'onlyOne', many: 'pastedMany' };
    this.asking = false;
  }

  override render() {
    return html`<form @submit=${this.submit} @keydown=${this.key}>
      <textarea rows="1" .value=${this.words} aria-label=${this.hint} placeholder=${this.hint} @input=${() => this.type(this.field.value)} @paste=${this.paste}></textarea>
      ${this.asking ? this.question(linesOf(this.words)) : nothing}
      <div class="acts">
        ${this.asking ? nothing : html`<button class="button primary">${this.verb}</button>`}
        <button class="button ghost" type="button" aria-label=${this.say('cancel')} title=${this.say('cancel')} @click=${this.leave}>${icons.close}</button>
      </div>
    </form>`;
  }

  protected override firstUpdated(): void {
    this.field.focus();
    this.field.setSelectionRange(this.words.length, this.words.length);
  }

  private question(lines: string[]) {
    if (lines.length > MOST) return html`<p role="alert">${this.say(this.choices.many, lines.length, MOST)}</p>`;
    return html`<p role="alert">${this.say('pasted', lines.length)}</p>
      <div class="acts">
        <button class="button primary">${this.say(this.choices.each, lines.length)}</button>
        <button class="button" type="button" @click=${() => this.write([lines.join(' ')])}>${this.say(this.choices.all)}</button>
      </div>`;
  }

  private readonly paste = (event: ClipboardEvent): void => {
    const lines = linesOf(event.clipboardData?.getData('text/plain') ?? '');
    if (!this.several || lines.length < 2) return;
    event.preventDefault();
    this.field.setRangeText(lines.join('\n'), this.field.selectionStart, this.field.selectionEnd, 'end');
    this.type(this.field.value);
    this.asking = true;
  };

  private readonly key = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') this.leave();
    else if (event.key === 'Enter' && event.target === this.field && !event.shiftKey && !event.isComposing) this.submit(event);
  };

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    const lines = linesOf(this.words);
    if (this.asking && lines.length > MOST) return;
    if (this.asking && lines.length > 0) this.write(lines);
    else if (this.several && lines.length > 1) this.asking = true;
    else if (this.words.trim() !== '') this.write([this.words.replace(/\s*\n\s*/g, ' ').trim()]);
  };

  private readonly leave = (): void => {
    if (this.asking) this.asking = false;
    else this.emit('writing-left', null);
  };

  private write(lines: string[]): void {
    this.asking = false;
    this.type('');
    this.emit('lines-written', { lines });
    this.field.focus();
  }

  private type(text: string): void {
    this.words = text;
    this.emit('words-typed', { text });
  }

  private get field(): HTMLTextAreaElement {
    return this.renderRoot.querySelector('textarea')!;
  }
}

customElements.define('preau-adder', Adder);

declare global {
  interface HTMLElementTagNameMap { 'preau-adder': Adder }
}
