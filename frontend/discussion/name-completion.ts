/**
 * <preau-name-completion>: names people in the text area of a form that stands in it, as the field of a message does. The person sees
 * a name; what the server is told, whenever the field tells its words, names whom they chose.
 *
 * Property: texts (mention, peopleFound).
 * Method (called by the server): people(FoundPeople).
 * Events: people-wanted {query}; words-named {text, markdown}: what stands in the field, and what is meant by it.
 */
import { announce } from '@vaadin/a11y-base/src/announce.js';
import { html, nothing, render } from 'lit';
import { emitter } from '../shared/emit';
import { type Texts, words } from '../shared/words';
import { Completion } from './completion';
import { EMPTY, mentioning, toMarkdown, typed } from './mention-text';
import type { FoundPeople, Person } from './types';

type Field = HTMLElement & { inputElement: HTMLTextAreaElement };

/** Pixels between the field and its list. */
const GAP = 4;

export class NameCompletion extends HTMLElement {
  texts: Texts = {};
  private readonly list = document.createElement('div');
  private words = EMPTY;
  /** How many were told to who hears the page. */
  private heard = 0;
  private readonly emit = emitter<{ 'people-wanted': { query: string }; 'words-named': { text: string; markdown: string } }>(this);
  private readonly completion = new Completion((query) => this.emit('people-wanted', { query }), () => this.draw());

  constructor() {
    super();
    this.addEventListener('input', () => this.type());
    this.addEventListener('change', () => this.tell());
    this.addEventListener('click', () => this.look());
    this.addEventListener('focusout', () => this.completion.close());
    this.addEventListener('keydown', (event) => this.key(event), true);
  }

  connectedCallback(): void {
    document.addEventListener('scroll', this.moved, true);
    this.list.id = 'names-found';
    this.list.className = 'names-found';
    this.list.popover = 'manual';
    this.append(this.list);
    this.draw();
  }

  disconnectedCallback(): void {
    document.removeEventListener('scroll', this.moved, true);
  }

  people(found: FoundPeople): void {
    this.completion.found(found);
  }

  private get written(): HTMLTextAreaElement | undefined {
    return this.field?.inputElement;
  }

  private get field(): Field | null {
    return this.querySelector<Field>('vaadin-text-area');
  }

  private type(): void {
    this.words = typed(this.words, this.written?.value ?? '');
    this.look();
  }

  private tell(): void {
    this.words = typed(this.words, this.written?.value ?? '');
    this.emit('words-named', { text: this.words.text, markdown: toMarkdown(this.words) });
  }

  private look(): void {
    if (this.written) this.completion.look(this.written.value, this.written.selectionStart);
  }

  /** An open list has the keys first: Escape closes it, not the dialog. */
  private key(event: KeyboardEvent): void {
    const { completion } = this;
    if (event.isComposing || !completion.open) return;
    if (event.key === 'ArrowDown') completion.step(1);
    else if (event.key === 'ArrowUp') completion.step(-1);
    else if (event.key === 'Escape') completion.close();
    else if (event.key === 'Enter' || event.key === 'Tab') this.choose(completion.people[completion.at]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private choose(person: Person): void {
    const { field, written } = this;
    if (!field || !written) return;
    const { from } = this.completion;
    this.words = mentioning(this.words, from, written.selectionStart, person);
    written.value = this.words.text;
    written.setSelectionRange(from + person.name.length + 2, from + person.name.length + 2);
    written.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    this.completion.close();
  }

  /** To who hears the page: the field has choices, and this is the one that Enter takes. */
  private introduce(chosen: string | undefined): void {
    this.written?.setAttribute('aria-autocomplete', 'list');
    this.point('aria-controls', chosen && this.list.id);
    this.point('aria-activedescendant', chosen);
  }

  private point(attribute: string, to: string | undefined): void {
    if (to) this.written?.setAttribute(attribute, to);
    else this.written?.removeAttribute(attribute);
  }

  /** Above the dialog, which would cut it off; it goes when what it belongs to moves. */
  private place(open: boolean): void {
    if (this.isConnected) this.list.togglePopover(open);
    if (!open || !this.written) return;
    const field = this.written.getBoundingClientRect();
    const { height } = this.list.getBoundingClientRect();
    const { offsetTop: above = 0, height: seen = innerHeight } = window.visualViewport ?? {};
    const below = field.bottom + GAP + height <= above + seen;
    const top = below ? field.bottom + GAP : Math.max(above + GAP, field.top - GAP - height);
    Object.assign(this.list.style, { left: `${field.left}px`, width: `${field.width}px`, top: `${top}px` });
  }

  private readonly moved = ({ target }: Event): void => {
    if (this.completion.open && !this.contains(target as Node)) this.completion.close();
  };

  private draw(): void {
    const { open, people, at } = this.completion;
    const say = words(this.texts);
    this.introduce(open ? `name-found-${at}` : undefined);
    render(open ? html`<ul role="listbox" aria-label=${say('mention')}>
      ${people.map((person, index) => html`<li role="option" id="name-found-${index}" aria-selected=${index === at}
        @mousedown=${(event: Event) => event.preventDefault()} @click=${() => this.choose(person)}>
        <span class="av s" style="--c:${person.colour}" aria-hidden="true">${person.initials}</span>${person.name}</li>`)}
    </ul>` : nothing, this.list);
    this.place(open);
    this.list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    if (open && people.length !== this.heard) announce(say('peopleFound', people.length));
    this.heard = people.length;
  }
}

customElements.define('preau-name-completion', NameCompletion);

declare global {
  interface HTMLElementTagNameMap { 'preau-name-completion': NameCompletion }
}
