import { html, nothing } from 'lit';
import { icons } from '../icons';
import { nameOf } from '../shared/people';
import { counted, type Words } from '../shared/words';
import { WORD } from './answers';
import type { Beyond } from './beyond';
import { LETTERS } from './model';
import { signs } from './signs';
import type { Head, Participant } from './types';

/** What stands below the dates of a poll. */
export interface Foot {
  say: Words;
  /** Whether the reader answers here, and whether the poll takes answers. */
  asks: boolean;
  open: boolean;
  head: Head;
  word: string;
  /** How many characters a remark has at most. */
  longest: number;
  confirmed: boolean;
  /** Whether what is chosen is not what the server has; `over`: answers that were sent before. */
  unsent: 'new' | 'over' | null;
  waiting: boolean;
  beyond: Beyond;
  write: (word: string) => void;
  yesToAll: () => void;
  send: () => void;
}

/** What the signs mean, a word with the answer, and the acts. On a phone the acts take its whole width. */
export function foot(foot: Foot, narrow = '') {
  const { say, asks, open } = foot;
  return html`<div class="foot ${narrow}">
    <p class="legend">${LETTERS.map((letter) => html`<span>${signs[letter]} ${say(WORD[letter])}</span>`)}<span>${say('blank')}</span>
      ${!narrow && foot.beyond.count > 0 ? html`<button class="button beyond" @click=${foot.beyond.goOn}>${counted(say, 'beyond', foot.beyond.count)}${icons.arrowRight}</button>` : nothing}</p>
    <div class="row acts">
      ${asks ? html`<label class="word">${say('word')}<input type="text" maxlength=${foot.longest} .value=${foot.word} ?disabled=${!open}
        @input=${(event: InputEvent) => foot.write((event.target as HTMLInputElement).value)}></label>` : nothing}
      ${foot.confirmed ? html`<p class="confirmed">${icons.circleCheck}${say('kept')}</p>` : nothing}
      ${foot.unsent && open ? html`<p class="pending">${icons.clock}${say(foot.unsent === 'over' ? 'unsentOver' : 'unsent')}</p>` : nothing}
      ${narrow ? nothing : organising(foot)}
      ${asks && open ? html`<button class="button" @click=${foot.yesToAll}>${say('yesToAll')}</button>
        <button class="button primary" aria-disabled=${foot.waiting ? 'true' : nothing} @click=${foot.send}>${icons.send}${say(foot.waiting ? 'sending' : 'send')}</button>` : nothing}
      ${narrow ? organising(foot) : nothing}
    </div></div>`;
}

/** What else an organiser does with a poll: on a desk beside the main act, which comes last there, on a phone below it. */
function organising({ open, head: { state, retained } }: Foot) {
  const removed = state === 'REMOVED';
  return html`${removed || retained ? nothing : html`<slot name="close"></slot>`}${removed || open ? nothing : html`<slot name="reopen"></slot>`}`;
}

/** The words that came with answers. */
export function remarks(say: Words, people: Participant[]) {
  const said = people.filter(({ remark }) => remark !== '');
  if (said.length === 0) return nothing;
  return html`<section class="panel remarks"><h3>${say('remarks')}</h3>
    ${said.map((person) => html`<p><b>${nameOf(person, say)}</b> ${person.remark}</p>`)}</section>`;
}
