import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { nameOf } from '../shared/people';
import { answered, own } from './answers';
import type { Grid } from './grid';
import { answerOf, type Tally } from './model';
import { inFull, parts } from './said';

/** The same poll on a phone: one card a date, then who said what. */
export function cards(grid: Grid) {
  return html`<div class="cards">${repeat(grid.tallies, ({ option }) => option.id, (tally) => card(grid, tally))}</div>`;
}

function card({ mine, asks, retained }: Grid, tally: Tally) {
  const { option, yes, maybe, best, over } = tally;
  const said = parts(option.when, mine.lang);
  return html`<div class="card panel ${best || retained === option.id ? 'best' : ''}">
    <span class="leaf" aria-hidden="true"><i>${said.month}</i><b>${said.day}</b></span>
    <div class="about-date"><b>${inFull(option.when, mine.lang)}</b>
      <p class="quiet">${mine.say('countYes', yes)}${maybe ? mine.say('andMaybe', maybe) : nothing}${retained === option.id ? html` · <b>${mine.say('retained')}</b>` : best ? html` · <b>${mine.say('leading')}</b>` : over ? html` · ${mine.say('past')}` : nothing}</p></div>
    ${asks && (!over || mine.of(option)) ? own(mine, tally) : nothing}
  </div>`;
}

export function others({ mine: { say, lang }, others: people, tallies }: Grid) {
  if (people.length === 0) return nothing;
  return html`<details class="others panel"><summary>${say('others')}</summary><ul>
    ${repeat(people, ({ id }) => id, (person) => html`<li><b>${nameOf(person, say)}</b><ul>
      ${tallies.map(({ option }) => html`<li>${answered(say, answerOf(person, option))} ${inFull(option.when, lang)}</li>`)}</ul></li>`)}
  </ul></details>`;
}
