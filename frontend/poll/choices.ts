/**
 * <preau-choices>: the dates of a poll that waits for somebody on their first screen, each with what one may answer.
 * Choices are shown at once and kept in the browser, where the poll's own screen keeps them too, until the server has them.
 *
 * Methods (called by the server): open(ChoicesState), refused({clientId, sentence}); what is acknowledged waits no more, and the
 * element goes: see arrived in draft.ts.
 * Events: answers-send (see PollEvents in types.ts); choices-held {held}, whether something is chosen that did not arrive, when
 * that changes.
 */
import { LitElement, html, nothing } from 'lit';
import { icons } from '../icons';
import { emitter } from '../shared/emit';
import { shared } from '../shared/styles';
import { words } from '../shared/words';
import { choicesStyles } from './choices.styles';
import { Draft, type Had, PATIENCE } from './draft';
import { inFull, inShort } from './said';
import { signs } from './signs';
import type { ChoicesEvents, ChoicesState, Letter, Option } from './types';

const ANSWERS: readonly [Letter, string][] = [['y', 'yes'], ['m', 'if-need-be'], ['n', 'no']];

/** A poll waits here for whoever has answered nothing. */
const NOTHING: Had = { answers: {}, remark: '' };

export class Choices extends LitElement {
  static override styles = [shared, choicesStyles];

  private state?: ChoicesState;
  private draft?: Draft;
  private notice = '';
  private held = false;
  private again = 0;
  private readonly emit = emitter<ChoicesEvents>(this);

  open(state: ChoicesState): void {
    this.state = state;
    if (!this.draft) this.begin(state);
    this.requestUpdate();
  }

  refused({ clientId, sentence }: { clientId: string; sentence: string }): void {
    clearTimeout(this.again);
    this.draft?.refusedBy(clientId);
    this.notice = sentence;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.sayAgain();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.again);
  }

  override willUpdate(): void {
    this.hidden = this.state?.options.length === 0 && this.notice === '';
  }

  override render() {
    if (!this.state) return nothing;
    const { options } = this.state;
    return html`${options.map((option) => this.date(option))}
      ${this.notice ? html`<p class="notice" role="alert">${this.notice}</p>` : nothing}
      ${options.some((option) => this.chosen(option)) ? this.act() : nothing}`;
  }

  private date(option: Option) {
    const { lang } = this.state!;
    return html`<div class="vote3"><span class="d">${inShort(option.when, lang)}</span>
      <div class="three" role="group" aria-label=${inFull(option.when, lang)}>${ANSWERS.map(([letter, word]) => html`<button class="button ${letter}" type="button"
        aria-pressed=${this.chosen(option) === letter} @click=${() => this.choose(option, letter)}>${signs[letter]}${this.say(word)}</button>`)}</div></div>`;
  }

  /** The button keeps the focus meanwhile, which one that is disabled loses. */
  private act() {
    const waits = this.draft?.chosen?.sent != null;
    return html`<div class="row"><button class="button primary" type="button" aria-disabled=${waits ? 'true' : nothing} @click=${this.send}>${icons.send}${this.say(waits ? 'sending' : 'send')}</button></div>`;
  }

  private readonly say = (key: string): string => words(this.state!.texts)(key);

  private begin({ me, poll }: ChoicesState): void {
    const draft = (this.draft = new Draft(me, poll));
    void draft.restore().then(() => {
      this.sayAgain();
      this.tell();
    });
  }

  private chosen({ id }: Option): Letter | undefined {
    return this.draft?.chosen?.answers[id];
  }

  private choose({ id }: Option, letter: Letter): void {
    this.notice = '';
    this.draft!.choose({ answers: { [id]: letter } }, this.state!.before);
    this.tell();
  }

  private readonly send = (): void => {
    if (this.draft!.chosen?.sent != null) return;
    this.notice = '';
    this.draft!.send(this.state!.options, NOTHING);
    this.sayAgain();
    this.requestUpdate();
  };

  private tell(): void {
    const held = this.draft!.chosen !== null;
    if (held !== this.held) this.emit('choices-held', { held });
    this.held = held;
    this.requestUpdate();
  }

  /** Until the server says that it has it; saying it twice does no harm. */
  private sayAgain(): void {
    const sheet = this.draft?.sheet();
    clearTimeout(this.again);
    if (!sheet) return;
    this.emit('answers-send', sheet);
    this.again = window.setTimeout(() => this.sayAgain(), PATIENCE);
  }
}

customElements.define('preau-choices', Choices);

declare global {
  interface HTMLElementTagNameMap { 'preau-choices': Choices }
}
