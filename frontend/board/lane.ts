import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icons } from '../icons';
import './adder';
import { cardItem, type Cards } from './card';
import type { LaneView } from './replay';
import type { Card } from './types';
import type { Writing } from './writing';

export interface Lanes {
  cards: Cards;
  writing: Writing;
  edit: boolean;
  /** Whether lanes are changed here, not only their cards. */
  arrange: boolean;
  /** Where the card in the hand would go, and how tall the hole for it is. */
  slot: { lane: string; after: string | null; height: number } | null;
  /** The lane in the hand. */
  carried: string | null;
  passes: ((card: Card) => boolean) | null;
  menu(lane: string): void;
  /** Shows the next cards of a lane. */
  more(lane: string): void;
}

const SLOT = 'slot';

export function laneColumn(lanes: Lanes, { lane, cards, hidden }: LaneView) {
  const { say } = lanes.cards;
  const visible = lanes.passes ? cards.filter(lanes.passes) : cards;
  const coming = lanes.cards.model.coming(lane.id);
  const all = cards.length + hidden + coming.length;
  const count = lanes.passes ? say('countOf', visible.length, all) : String(all);
  return html`<section class="lane ${lanes.carried === lane.id ? 'carried' : ''}" part="lane" data-lane=${lane.id} aria-labelledby="lane-${lane.id}">
    <header>
      <h3 id="lane-${lane.id}" tabindex="-1"><span class="name">${lane.title}</span> <span class="quiet">${count}</span></h3>
      ${lanes.arrange ? html`<button class="menu tap" aria-label=${say('laneMenu', lane.title)} @click=${() => lanes.menu(lane.id)}>${icons.more}</button>` : nothing}
    </header>
    <ul class="cards" role="list">
      ${repeat(withSlot(lanes, lane.id, visible), (one) => (one === SLOT ? SLOT : one.id), (one, place) => one === SLOT
        ? html`<li class="slot" aria-hidden="true" style="height:${lanes.slot!.height}px"></li>`
        : cardItem(lanes.cards, one, place))}
      ${rest(lanes, lane.id, hidden)}
      ${coming.map(({ title }) => html`<li class="card coming"><span class="title">${title}</span><span class="late">${say('notSaved')}</span></li>`)}
    </ul>
    ${lanes.edit ? foot(lanes, lane.id) : nothing}
  </section>`;
}

/** What stands at the end of a lane that is not shown whole: a way to go on, and on paper what is missing. A filter finds its cards by itself. */
function rest({ cards: { say }, more, passes }: Lanes, lane: string, hidden: number) {
  if (hidden === 0 || passes) return nothing;
  return html`<li class="rest"><button class="add" @click=${() => more(lane)}>${icons.down}${hidden === 1 ? say('oneMore') : say('more', hidden)}</button>
    <span class="on-paper">${hidden === 1 ? say('oneNotPrinted') : say('notPrinted', hidden)}</span></li>`;
}

function withSlot({ slot, cards: { lifted } }: Lanes, lane: string, visible: Card[]): (Card | typeof SLOT)[] {
  if (slot?.lane !== lane) return visible;
  const after = slot.after;
  if (after === null) return [SLOT, ...visible];
  const at = visible.findIndex(({ id }) => id === after && id !== lifted);
  return visible.toSpliced(at < 0 ? visible.length : at + 1, 0, SLOT as never);
}

function foot({ cards: { say }, writing }: Lanes, lane: string) {
  if (writing.lane !== lane) return html`<button class="add" @click=${() => writing.write(lane)}>${icons.add}${say('addCard')}</button>`;
  return html`<preau-adder .say=${say} .hint=${say('cardTitle')} .verb=${say('add')} .words=${writing.typed} several
    @words-typed=${(event: CustomEvent<{ text: string }>) => writing.type(event.detail.text)}
    @lines-written=${(event: CustomEvent<{ lines: string[] }>) => writing.add(lane, event.detail.lines)}
    @writing-left=${() => writing.write(null)}></preau-adder>`;
}
