import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { nameOf } from '../shared/people';
import { answered, own, type Mine } from './answers';
import type { Beyond } from './beyond';
import { answerOf, type Tally } from './model';
import { inFull, parts } from './said';
import type { Participant } from './types';

/** Dates that stand side by side on paper; the words of more are turned. */
const FEW = 8;

/** What the grid of a poll is drawn from. */
export interface Grid {
  mine: Mine;
  me: { name: string; initials: string; colour: string } | null;
  /** Whether my row stands open for answers. */
  asks: boolean;
  tallies: Tally[];
  others: Participant[];
  retained: string | null;
  beyond: Beyond;
}

/** People down, dates across; my own row first, the totals last. */
export function grid(grid: Grid) {
  const { mine: { say } } = grid;
  return html`<div class="scroll ${grid.beyond.count > 0 ? 'on' : ''}" tabindex="0" role="region" aria-label=${say('grid')} @scroll=${grid.beyond.look}><table class=${grid.tallies.length > FEW ? 'many' : ''}>
    <thead><tr><td></td>${grid.tallies.map((tally) => column(grid, tally))}</tr></thead>
    <tbody>
      ${grid.asks ? html`<tr class="me"><th scope="row">${who(say('you'), grid.me)}</th>
        ${grid.tallies.map((tally) => html`<td>${own(grid.mine, tally)}</td>`)}</tr>` : nothing}
      ${repeat(grid.others, ({ id }) => id, (person) => guard([person, grid.tallies.map(({ option }) => option.id).join()], () => row(grid, person)))}
    </tbody>
    <tfoot><tr><th scope="row">${say('able')}</th>${grid.tallies.map((tally) => total(grid, tally))}</tr></tfoot>
  </table></div>`;
}

function column({ mine, retained }: Grid, { option, best, over }: Tally) {
  const said = parts(option.when, mine.lang);
  return html`<th scope="col" class=${over ? 'over' : classes(best, retained === option.id)}><span class="unseen">${inFull(option.when, mine.lang)}</span>
    <span aria-hidden="true"><span class="lesser">${said.weekday}</span><span class="number">${said.day}</span><span class="lesser">${said.month} ${said.year}</span>
    ${said.hour ? html`<span class="hour">${said.hour}</span>` : nothing}</span></th>`;
}

function row({ mine: { say }, tallies }: Grid, person: Participant) {
  return html`<tr><th scope="row">${who(nameOf(person, say), person)}</th>
    ${tallies.map(({ option }) => html`<td>${answered(say, answerOf(person, option))}</td>`)}</tr>`;
}

function who(name: string, badge: { initials: string; colour: string } | null) {
  return html`<span class="who">${badge ? html`<span class="avatar small" style="--c:${badge.colour}" aria-hidden="true">${badge.initials}</span>` : nothing}<span class="name">${name}</span></span>`;
}

function total({ mine: { say }, others, asks, retained }: Grid, { option, yes, maybe, best, over }: Tally) {
  const all = Math.max(1, others.length + Number(asks));
  return html`<td class=${classes(best, retained === option.id)}><span>${say('countYes', yes)}${maybe ? html` <span class="quiet">${say('countMaybe', maybe)}</span>` : nothing}</span>
    <span class="bar" aria-hidden="true"><i style="width:${Math.round((100 * yes) / all)}%"></i></span>
    ${retained === option.id ? html`<b>${say('retained')}</b>` : best ? html`<b>${say('leading')}</b>` : over ? html`<span class="quiet">${say('past')}</span>` : nothing}</td>`;
}

function classes(best: boolean, retained: boolean): string {
  return retained ? 'best kept' : best ? 'best' : '';
}
