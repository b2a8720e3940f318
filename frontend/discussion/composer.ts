/**
 * <preau-composer>: the field in which a message is written or edited. Internal to <preau-timeline>.
 *
 * Properties: say (words), placeholder, words (MentionText, set from outside), editing (boolean), people (answer to the last query).
 * Events: words-typed {words}, words-sent {words}, words-left (Escape in an edit), people-wanted {query}, edit-last (Up in an empty field).
 * Parts: field.
 */
import { LitElement, html, nothing } from 'lit';
import { icons } from '../icons';
import { emitter } from '../shared/emit';
import { afterPress } from '../shared/press';
import { shared } from '../shared/styles';
import type { Words } from '../shared/words';
import { Completion } from './completion';
import { composerStyles } from './composer.styles';
import { bold, list, type Selection } from './markdown-keys';
import { EMPTY, joined, type MentionText, mentioning, typed } from './mention-text';
import type { FoundPeople, Person } from './types';

export interface ComposerEvents {
  'words-typed': { words: MentionText };
  'words-sent': { words: MentionText };
  'words-left': null;
  'people-wanted': { query: string };
  'edit-last': null;
}

export class Composer extends LitElement {
  static override styles = [shared, composerStyles];
  static override properties = { say: {}, placeholder: {}, words: {}, editing: { type: Boolean }, focused: { state: true } };

  declare say: Words;
  declare placeholder: string;
  declare words: MentionText;
  declare editing: boolean;
  declare focused: boolean;
  /** Whether Enter makes a new line, as on a phone; then only the button sends. */
  touch = matchMedia('(pointer: coarse)').matches;

  private readonly emit = emitter<ComposerEvents>(this);
  private readonly completion = new Completion((query) => this.emit('people-wanted', { query }), () => this.requestUpdate());

  constructor() {
    super();
    this.say = (key) => key;
    this.placeholder = '';
    this.words = EMPTY;
    this.editing = false;
    this.focused = false;
  }

  /** Begins with a kept draft (or with nothing), unless the person already types. */
  begin(words: MentionText = EMPTY): void {
    if (!this.focused || this.words.text === '') this.words = words;
  }

  /** Words that were sent and refused are written on here, before what is being written. */
  takeBack(words: MentionText): void {
    this.type(joined(words, this.words));
    void this.putCaret(words.text.length);
  }

  found(answer: FoundPeople): void {
    this.completion.found(answer);
  }

  override focus(): void {
    const field = this.field;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }

  override render() {
    return html`<form @submit=${this.submit} @focusin=${() => (this.focused = true)} @focusout=${this.leave}>
      ${this.completion.open ? this.choices() : nothing}
      <textarea part="field" rows="1" .value=${this.words.text} placeholder=${this.placeholder} aria-label=${this.placeholder}
        aria-autocomplete="list" aria-controls=${this.completion.open ? 'people' : nothing}
        aria-activedescendant=${this.completion.open ? `person-${this.completion.at}` : nothing}
        @input=${this.input} @keydown=${this.key} @click=${this.look}></textarea>
      <span class="unseen" role="status">${this.completion.open ? this.say('peopleFound', this.completion.people.length) : ''}</span>
      ${this.focused || this.editing || this.words.text ? this.bar() : nothing}
    </form>`;
  }

  private bar() {
    const tool = (name: string, icon: unknown, act: () => void) => html`<button type="button" class="tool" aria-label=${this.say(name)} title=${this.say(name)}
      @mousedown=${(event: Event) => event.preventDefault()} @click=${act}>${icon}</button>`;
    return html`<div class="bar">
      ${tool('bold', icons.bold, () => this.mark(bold))}
      ${tool('list', icons.list, () => this.mark(list))}
      ${tool('mention', icons.at, this.startMention)}
      <span class="rest quiet"><span class="hint">${this.touch ? '' : this.say(this.editing ? 'editHint' : 'sendHint')}</span></span>
      ${this.editing ? html`<button type="button" class="button ghost" @click=${() => this.emit('words-left', null)}>${this.say('cancel')}</button>` : nothing}
      <button class="button primary" ?disabled=${this.words.text.trim() === ''}>${icons.send}${this.say(this.editing ? 'save' : 'send')}</button>
    </div>`;
  }

  private choices() {
    const { people, at } = this.completion;
    return html`<ul class="people" id="people" role="listbox" aria-label=${this.say('mention')}>
      ${people.map((person, index) => html`<li role="option" id="person-${index}" aria-selected=${index === at}
        @mousedown=${(event: Event) => event.preventDefault()} @click=${() => this.choose(person)}>
        <span class="avatar small" style="--c:${person.colour}" aria-hidden="true">${person.initials}</span>${person.name}</li>`)}
    </ul>`;
  }

  private readonly input = (): void => {
    this.type(typed(this.words, this.field!.value));
    this.look();
  };

  private type(words: MentionText): void {
    this.words = words;
    this.emit('words-typed', { words });
  }

  private readonly look = (): void => {
    this.completion.look(this.field!.value, this.field!.selectionStart);
  };

  private readonly leave = (event: FocusEvent): void => {
    if (this.renderRoot.contains(event.relatedTarget as Node | null)) return;
    this.completion.close();
    afterPress(() => (this.focused = (this.renderRoot as ShadowRoot).activeElement !== null));
  };

  private readonly key = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (this.completion.open && this.completionKey(event.key)) event.preventDefault();
    else if (event.key === 'Escape' && this.editing) this.emit('words-left', null);
    else if (event.key === 'ArrowUp' && this.words.text === '' && !this.editing) this.emit('edit-last', null);
    else if (event.key.toLowerCase() === 'b' && (event.ctrlKey || event.metaKey)) this.mark(bold);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || (!event.shiftKey && !this.touch))) this.send();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private completionKey(key: string): boolean {
    const { completion } = this;
    if (key === 'ArrowDown') completion.step(1);
    else if (key === 'ArrowUp') completion.step(-1);
    else if (key === 'Escape') completion.close();
    else if (key === 'Enter' || key === 'Tab') this.choose(completion.people[completion.at]);
    else return false;
    return true;
  }

  private async choose(person: Person): Promise<void> {
    const from = this.completion.from;
    this.type(mentioning(this.words, from, this.field!.selectionStart, person));
    this.completion.close();
    await this.putCaret(from + person.name.length + 2);
  }

  private async mark(how: (selection: Selection) => Selection): Promise<void> {
    const { selectionStart, selectionEnd } = this.field!;
    const after = how({ text: this.words.text, from: selectionStart, to: selectionEnd });
    this.type(typed(this.words, after.text));
    await this.putCaret(after.from, after.to);
  }

  private readonly startMention = async (): Promise<void> => {
    const at = this.field!.selectionStart;
    const { text } = this.words;
    const sign = at > 0 && !/\s/.test(text[at - 1]) ? ' @' : '@';
    this.type(typed(this.words, text.slice(0, at) + sign + text.slice(at)));
    await this.putCaret(at + sign.length);
    this.look();
  };

  private async putCaret(from: number, to = from): Promise<void> {
    await this.updateComplete;
    this.field!.focus();
    this.field!.setSelectionRange(from, to);
  }

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    this.send();
    this.field!.focus();
  };

  private send(): void {
    const { words } = this;
    if (words.text.trim() === '') return;
    this.completion.close();
    if (!this.editing) this.type(EMPTY);
    this.emit('words-sent', { words });
  }

  private get field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }
}

customElements.define('preau-composer', Composer);

declare global {
  interface HTMLElementTagNameMap { 'preau-composer': Composer }
}
