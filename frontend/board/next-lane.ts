import { html } from 'lit';
import { icons } from '../icons';
import type { Words } from '../shared/words';
import './adder';
import type { Writing } from './writing';

/** What several lines may become in the field of new lanes. */
const LANES = { each: 'oneLanePerLine', all: 'onlyOneLane', many: 'pastedManyLanes' };

/** Where the next lane of a board is named. */
export function nextLane(say: Words, writing: Writing) {
  return html`<section class="lane next">${writing.newLane
    ? html`<preau-adder .say=${say} .hint=${say('laneTitle')} .verb=${say('add')} .choices=${LANES} .words=${writing.typedLane} several
        @words-typed=${(event: CustomEvent<{ text: string }>) => writing.typeLane(event.detail.text)}
        @lines-written=${(event: CustomEvent<{ lines: string[] }>) => event.detail.lines.forEach((title) => writing.addLane(title))}
        @writing-left=${() => writing.writeLane(false)}></preau-adder>`
    : html`<button class="add" @click=${() => writing.writeLane(true)}>${icons.add}${say('addLane')}</button>`}</section>`;
}
