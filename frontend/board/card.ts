import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { icons } from '../icons';
import { dateInShort, dayInShort, dueInFull } from '../shared/dates';
import { nameOf } from '../shared/people';
import { printed } from '../shared/printed';
import type { Words } from '../shared/words';
import type { Carried } from './drag';
import { isLate, isSoon } from './filter';
import type { BoardModel } from './model';
import type { Card, Person } from './types';

/** What a card needs to be drawn; the board gives one object to all cards. */
export interface Cards {
  say: Words;
  lang: string;
  today: string;
  model: BoardModel;
  /** How many cards of a lane are drawn with all their marks; those below follow when the browser has time. */
  depth: number;
  /** The cards that Tab reaches: one a lane, the current one or the first; arrows reach the others. */
  stops: Set<string>;
  /** The card in the hand of the pointer, whose place shows an empty slot, or of the keyboard, shown where it would go. */
  lifted: string | null;
  carried: string | null;
  open(card: string): void;
  menu(card: string): void;
}

/** Draws a card again only when something of it has changed: a board of 500 cards redraws in a few milliseconds. */
export function cardItem(cards: Cards, card: Card, place: number) {
  const state = card.id === cards.lifted ? 'lifted' : card.id === cards.carried ? 'carried' : '';
  const reached = cards.stops.has(card.id);
  const full = place < cards.depth || state !== '';
  return guard([card, state, reached, full, cards.model.context], () => drawn(cards, card, state, full));
}

function drawn(cards: Cards, card: Card, state: string, full: boolean) {
  return html`<li class="card ${state}" part="card" data-card=${card.id}>
    ${full ? labels(cards, card) : nothing}
    <button class="title" tabindex=${cards.stops.has(card.id) ? 0 : -1} aria-describedby="about-${card.id}" aria-keyshortcuts="Space M"
      @click=${() => cards.open(card.id)}>${card.title}</button>
    ${full ? html`${meta(cards, card)}
      <button class="menu tap" tabindex="-1" aria-label=${cards.say('cardMenu', card.title)} @click=${() => cards.menu(card.id)}>${icons.more}</button>` : nothing}
  </li>`;
}

/** What hangs on the pointer, when it is a card. */
export function ghost(cards: Cards, carried: Carried | null) {
  const card = carried?.kind === 'card' && cards.model.card(carried.id);
  if (!card) return nothing;
  return html`<div class="hung card" aria-hidden="true" style="width:${(carried as { width: number }).width}px">
    ${labels(cards, card)}<span class="title">${card.title}</span>${meta(cards, card)}</div>`;
}

function labels({ model, say }: Cards, card: Card) {
  const known = model.labelsByName.filter(({ id }) => card.labels.includes(id));
  if (known.length === 0) return nothing;
  return html`<div class="labels">${known.map(({ name, colour }) => name
    ? html`<span class="label" style="--c:${colour}">${name}</span>`
    : html`<span class="label" style="--c:${colour}" role="img" aria-label=${say('nameless')} title=${say('nameless')}></span>`)}</div>`;
}

function meta(cards: Cards, card: Card) {
  const { say, model } = cards;
  const people = model.peopleByName.filter(({ id }) => card.people.includes(id));
  const bare = !card.due && !card.done && !card.described && !card.ticks && card.comments === 0 && people.length === 0;
  if (bare) return html`<span hidden id="about-${card.id}"></span>`;
  return html`<div class="meta" id="about-${card.id}">
    ${due(cards, card)}
    ${card.described ? mark(icons.lines, '', say('described')) : nothing}
    ${card.ticks ? mark(icons.done, `${card.ticks.done}/${card.ticks.all}`, say('ticks', card.ticks.done, card.ticks.all)) : nothing}
    ${card.comments > 0 ? mark(icons.comments, String(card.comments), say('comments', card.comments)) : nothing}
    ${people.length > 0 ? html`<span class="people">${people.map((person) => avatar(person, nameOf(person, say)))}</span>` : nothing}
  </div>`;
}

function due({ say, today, lang }: Cards, card: Card) {
  if (card.done) return mark(icons.circleCheck, card.due ? dueDay(card.due, today, lang) : '', say('isDone'));
  if (!card.due) return nothing;
  const full = dueInFull(card.due, today, lang);
  const tone = isLate(card, today) ? 'late' : isSoon(card, today) ? 'soon' : '';
  return html`<span class="mark ${tone}" title=${full}>${icons.calendar}<span aria-hidden="true">${dueDay(card.due, today, lang)}</span>
    <span class="unseen">${say(tone === 'late' ? 'dueLate' : 'due', full)}</span></span>`;
}

function dueDay(due: string, today: string, lang: string) {
  const day = due.slice(0, 10);
  return printed(dayInShort(day, today, lang), dateInShort(day, today, lang));
}

function mark(icon: unknown, text: unknown, spoken: string) {
  return html`<span class="mark" title=${spoken}>${icon}<span aria-hidden="true">${text}</span><span class="unseen">${spoken}</span></span>`;
}

function avatar({ initials, colour }: Person, name: string) {
  return html`<span class="avatar small" style="--c:${colour}" title=${name} role="img" aria-label=${name}>${initials}</span>`;
}
