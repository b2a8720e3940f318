import { html, nothing } from 'lit';
import type { Words } from '../shared/words';
import { LETTERS, type Tally } from './model';
import { inFull } from './said';
import { signs } from './signs';
import type { Letter, Option } from './types';

export const WORD: Record<Letter, string> = { y: 'yes', m: 'if-need-be', n: 'no' };

/** What my own answers are drawn from. */
export interface Mine {
  say: Words;
  lang: string;
  disabled: boolean;
  of: (option: Option) => Letter | null;
  /** What the server has, where it is something else than what is chosen; undefined where nothing waits to be sent. */
  sent: (option: Option) => Letter | null | undefined;
  choose: (option: Option, letter: Letter) => void;
}

/** My answer to a date: a choice as long as it is to come; what I answered, once it is over. */
export function own(mine: Mine, { option, over }: Tally) {
  return over ? answered(mine.say, mine.of(option)) : choice(mine, option);
}

/** One date as a group of answers, named by the date in full. */
function choice(mine: Mine, option: Option) {
  const { say } = mine;
  const [chosen, sent] = [mine.of(option), mine.sent(option)];
  const name = (letter: Letter) => (sent === letter ? say('sentBefore', say(WORD[letter])) : say(WORD[letter]));
  return html`<fieldset class="three ${sent === undefined ? '' : 'unsent'}" ?disabled=${mine.disabled}>
    <legend class="unseen">${inFull(option.when, mine.lang)}${sent === undefined ? nothing : `, ${say('unsentDate')}`}</legend>
    ${LETTERS.map((letter) => html`<label class="${letter} ${sent === letter ? 'sent' : ''}" title=${name(letter)}>
      <input type="radio" name=${option.id} .checked=${chosen === letter} @change=${() => mine.choose(option, letter)}>
      ${signs[letter]}<span>${say(WORD[letter])}</span></label>`)}
  </fieldset>`;
}

/** Somebody else's answer: a sign that the style draws, its word for who hears or hovers. */
export function answered(say: Words, letter: Letter | null) {
  const word = say(letter ? WORD[letter] : 'nothing');
  return html`<span class="c ${letter ?? 'blank'}" role="img" aria-label=${word} title=${word}></span>`;
}
