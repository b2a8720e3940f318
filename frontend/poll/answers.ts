import { html } from 'lit';
import type { Words } from '../shared/words';
import { LETTERS } from './model';
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
  choose: (option: Option, letter: Letter) => void;
}

/** One date as a group of answers, named by the date in full. */
export function choice(mine: Mine, option: Option) {
  const chosen = mine.of(option);
  return html`<fieldset class="three" ?disabled=${mine.disabled}>
    <legend class="unseen">${inFull(option.when, mine.lang)}</legend>
    ${LETTERS.map((letter) => html`<label class=${letter} title=${mine.say(WORD[letter])}>
      <input type="radio" name=${option.id} .checked=${chosen === letter} @change=${() => mine.choose(option, letter)}>
      ${signs[letter]}<span>${mine.say(WORD[letter])}</span></label>`)}
  </fieldset>`;
}

/** Somebody else's answer: a sign that the style draws, its word for who hears or hovers. */
export function answered(say: Words, letter: Letter | null) {
  const word = say(letter ? WORD[letter] : 'nothing');
  return html`<span class="c ${letter ?? 'blank'}" role="img" aria-label=${word} title=${word}></span>`;
}
