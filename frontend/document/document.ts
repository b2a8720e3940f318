/**
 * <preau-document>: a text that several people write at once, with the tools to write it and what is known of its saving.
 *
 * Slots: back (the way out, on a phone), acts (further acts); and the text, which stands in the page itself (spelling, selections, screen readers).
 * Methods (called by the server): open(state), rename(title), removed(yes or no), made(card).
 * Events: see `DocumentEvents`.
 */
import { LitElement, html, nothing } from 'lit';
import { icons } from '../icons';
import { emitter } from '../shared/emit';
import { addressOf } from '../shared/house';
import { shared } from '../shared/styles';
import { type Words, words } from '../shared/words';
import type { Carding } from './carding';
import { documentStyles } from './document.styles';
import { isStranded, type Standing } from './standing';
import { TaskTool } from './task-tool';
import { Toolbar } from './toolbar';
import type { DocumentEvents, Made, State } from './types';
import type { Unpasted, Writer, Writing } from './writing';

const PRESENCE_MS = 60_000;

export class PreauDocument extends LitElement {
  static override styles = [shared, documentStyles];
  static override properties = { state: { state: true }, standing: { state: true }, writers: { state: true }, unpasted: { state: true } };

  declare state: State | undefined;
  declare standing: Standing | undefined;
  declare writers: Writer[];
  declare unpasted: Unpasted | undefined;

  private say: Words = (key) => key;
  private writing?: Writing;
  private toolbar?: Toolbar;
  private carding?: Carding;
  private text?: HTMLElement;
  private presentAt = 0;
  /** In the bin: told to the editor when its code has come. */
  private inBin = false;
  /** Of a document that was created just now: the caret goes into it once it is open. */
  private fresh = false;
  private readonly emit = emitter<DocumentEvents>(this);

  constructor() {
    super();
    this.writers = [];
  }

  open(state: State): void {
    this.close();
    this.inBin = false;
    this.fresh = state.fresh;
    this.say = words(state.texts);
    this.state = state;
    void this.begin(state);
  }

  rename(title: string): void {
    if (this.state) this.state = { ...this.state, title };
  }

  removed(removed: boolean): void {
    this.inBin = removed;
    this.writing?.removed(removed);
  }

  made({ task, path }: Made): void {
    this.carding?.made(task, new URL(addressOf(path), location.origin).href);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.state && !this.writing) void this.begin(this.state);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close();
  }

  private async begin(state: State): Promise<void> {
    const { Carding, Writing } = await import('./writing');
    if (this.state !== state || !this.isConnected || this.writing) return;
    this.writing = new Writing(this.place(), this.address(state), this.whose(state), this.labels(state), {
      changed: (standing) => this.stand(standing),
      turned: () => this.turn(),
      writers: (writers) => (this.writers = writers),
      unpasted: (what) => (this.unpasted = what),
    });
    if (this.inBin) this.writing.removed(true);
    this.carding = new Carding(this.writing.editor, (wanted) => this.emit('card-wanted', wanted));
    this.toolbar = new Toolbar(this.writing.editor, this.taskTool(state), () => this.requestUpdate());
    this.requestUpdate();
  }

  private taskTool({ can }: State): TaskTool {
    const may = { make: can.write, now: () => this.standing?.online ?? false };
    return new TaskTool(this.writing!.editor, may, (task) => this.carding?.ask(task));
  }

  /** The text's own place among the children of the element. */
  private place(): HTMLElement {
    this.text?.remove();
    this.text = document.createElement('div');
    this.text.addEventListener('keydown', (event) => event.altKey && event.key === 'F10' && this.toolbar?.focus());
    this.append(this.text);
    return this.text;
  }

  private address(state: State): string {
    return new URL(state.path, location.href.replace(/^http/, 'ws')).href;
  }

  private labels({ title }: State) {
    return { text: title, empty: this.say('empty'), task: (task: string) => this.say('task', task) };
  }

  private whose({ me, document, epoch }: State) {
    return { person: me.id, document, epoch, name: me.name, colour: me.colour };
  }

  private close(): void {
    this.writing?.stop();
    this.writing = undefined;
    this.toolbar = undefined;
    this.carding = undefined;
    this.standing = undefined;
    this.writers = [];
  }

  private stand(standing: Standing): void {
    if (standing.over === 'stale') location.reload();
    if (standing.unsaved > (this.standing?.unsaved ?? 0)) this.hear();
    this.standing = standing;
    if (this.fresh && standing.opened && standing.mayWrite) this.start();
  }

  /** By then the editor has taken in what the text begins with. */
  private start(): void {
    this.fresh = false;
    setTimeout(() => this.writing?.editor.commands.focus('start'));
  }

  /** Something was typed. */
  private hear(): void {
    this.unpasted = undefined;
    this.present();
  }

  private present(): void {
    if (Date.now() - this.presentAt < PRESENCE_MS) return;
    this.presentAt = Date.now();
    this.emit('person-writes', null);
  }

  private turn(): void {
    if (this.standing?.mayWrite) this.requestUpdate();
  }

  override updated(): void {
    this.toolbar?.settle();
  }

  override render() {
    const { state } = this;
    if (!state) return nothing;
    return html`
      <div class="top"><div class="bar">
        <slot name="back"></slot>
        ${this.standing?.mayWrite && this.toolbar ? this.toolbar.render(this.say) : html`<span class="rest"></span>`}
        <span class="end">
          <span class="writers">${this.writers.map(({ name, initials, colour }) => html`<span class="avatar small" style="--c:${colour}" title=${this.say('writesToo', name)}
            role="img" aria-label=${this.say('writesToo', name)}>${initials}</span>`)}</span>
          ${this.saving()}
          ${this.isGone ? nothing : html`<button class="button" @click=${() => this.emit('versions-wanted', null)}>${icons.history}<span class="wide">${this.say('versions')}</span>
            <span class="unseen narrow">${this.say('versions')}</span></button>
          <slot name="acts"></slot>`}
        </span>
      </div>
      ${this.standing?.over ? html`<p class="over" role="alert">${this.say(`over.${this.endOf(this.standing)}`)}</p>` : nothing}
      ${this.stranded()}
      ${this.paused()}
      ${this.unpasted ? html`<p class="over" role="alert">${this.say(this.unpasted)}</p>` : nothing}
      ${this.standing?.kept === false ? html`<p class="over" role="status">${this.say('unkept')}</p>` : nothing}</div>
      <div class="desk">${this.givenUp()}<article class="sheet" aria-busy=${this.opening}>
        <header class="head"><h2>${state.title}</h2>
          ${state.can.rename && !this.isGone ? html`<button class="button ghost tap" aria-label=${this.say('rename')} title=${this.say('rename')} @click=${() => this.emit('rename-wanted', null)}>${icons.edit}</button>` : nothing}
        </header>
        ${this.opening ? html`<p class="quiet">${this.say('opening')}</p>` : nothing}
        <slot></slot>
      </article></div>`;
  }

  /** Nothing is done any more with what lies in the bin. */
  private get isGone(): boolean {
    return this.standing?.over === 'removed';
  }

  private get opening(): boolean {
    return !this.standing?.opened && !this.standing?.over;
  }

  private endOf({ over, unsaved }: Standing): string {
    return over === 'removed' && unsaved > 0 ? 'removedUnsaved' : String(over);
  }

  /** What was typed before one could no longer write: kept here, until it is set apart. */
  private stranded() {
    if (!this.standing || !isStranded(this.standing)) return nothing;
    return html`<p class="over" role="alert">${this.say('stranded')} <button class="button" @click=${this.forsake}>${this.say('forsake')}</button></p>`;
  }

  /** What is typed waits here, and leaves by itself. */
  private paused() {
    if (!this.standing?.pause || this.standing.over) return nothing;
    const key = this.standing.pause === 'spent' && !this.standing.kept ? 'spentPage' : this.standing.pause;
    return html`<p class="over" role="alert">${this.say(`pause.${key}`)}</p>`;
  }

  private readonly forsake = (): void => this.writing?.forsake();

  /** The truth about what was typed: on its way, kept here, or saved. */
  private saving() {
    const [key, icon] = this.savingOf(this.standing);
    return html`<span class="saving ${key}" role="status">${icon}<span>${key ? this.say(`saving.${key}`) : ''}</span></span>`;
  }

  /** Words that never came into the text, to be copied. */
  private givenUp() {
    if (!this.standing?.givenUp) return nothing;
    return html`<section class="given-up">
      <label>${this.say('givenUp')}<textarea readonly rows="4" .value=${this.standing.givenUp}></textarea></label>
      <button class="button" @click=${() => this.writing?.putAway()}>${this.say('givenUpDone')}</button>
    </section>`;
  }

  private savingOf(standing: Standing | undefined): [string, unknown] {
    if (!standing?.opened || standing.over) return ['', nothing];
    if (standing.unsaved > 0 && !standing.kept && (!standing.online || standing.held || !standing.mayWrite)) return ['page', icons.offline];
    if (isStranded(standing)) return ['stranded', icons.offline];
    if (!standing.online) return standing.unsaved > 0 ? ['kept', icons.offline] : ['away', icons.offline];
    if (standing.unsaved > 0) return standing.held ? ['held', icons.offline] : ['sent', nothing];
    return standing.mayWrite ? ['saved', icons.check] : ['', nothing];
  }
}

customElements.define('preau-document', PreauDocument);

declare global {
  interface HTMLElementTagNameMap { 'preau-document': PreauDocument }
}
