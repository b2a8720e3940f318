/**
 * <preau-left-words>: what somebody was writing in a thread that went into the bin before their eyes, to be read and copied. It stays
 * in the browser, and stands in its field again once the thread comes back. Nothing is shown when nothing was being written.
 *
 * Method (called by the server): open(LeftState).
 */
import { LitElement, css, html, nothing } from 'lit';
import { copy } from '../shared/copy';
import { shared } from '../shared/styles';
import { words } from '../shared/words';
import { Drafts } from './drafts';
import type { LeftState } from './types';

const leftStyles = css`
  :host { display: block; width: 100%; max-width: 560px; background: var(--surface); text-align: start; }
  label { display: block; }
  textarea { display: block; box-sizing: border-box; width: 100%; margin: 6px 0; padding: 10px 14px; border: 1px solid var(--control); border-radius: var(--radius-l);
    background: var(--surface); color: var(--ink); field-sizing: content; min-height: 3em; max-height: 40vh; overflow: auto; resize: none; }
`;

export class LeftWords extends LitElement {
  static override styles = [shared, leftStyles];

  private state?: LeftState;
  private text = '';
  private copied = false;

  /** The keyboard goes to the words: what is still being typed does not fall on the page. */
  async open(state: LeftState): Promise<void> {
    this.state = state;
    this.text = await writtenIn(new Drafts(state.me, state.thread));
    this.requestUpdate();
    await this.updateComplete;
    this.field?.focus();
  }

  override willUpdate(): void {
    this.hidden = this.text === '';
  }

  override render() {
    if (!this.state || this.text === '') return nothing;
    return html`<label>${this.say('says')}<textarea readonly .value=${this.text}></textarea></label>
      <button class="button" type="button" @click=${this.copy}>${this.say('copy')}</button>
      <span role="status">${this.copied ? this.say('copied') : ''}</span>`;
  }

  /** Where the browser does not allow it, the words are selected for the person to copy. */
  private readonly copy = async (): Promise<void> => {
    this.copied = await copy(this.text);
    if (!this.copied) {
      this.field!.focus();
      this.field!.select();
    }
    this.requestUpdate();
  };

  private readonly say = (key: string): string => words(this.state!.texts)(key);

  private get field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }
}

/** What left and did not arrive, then what was being written; a blank line between. */
async function writtenIn(drafts: Drafts): Promise<string> {
  const sent = await drafts.unsent();
  const kept = await drafts.all();
  return [...sent.map((one) => one.words), ...kept.values()].map(({ text }) => text.trim()).filter((text) => text !== '').join('\n\n');
}

customElements.define('preau-left-words', LeftWords);

declare global {
  interface HTMLElementTagNameMap { 'preau-left-words': LeftWords }
}
