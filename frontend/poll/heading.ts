import { html, nothing } from 'lit';
import { icons } from '../icons';
import type { Words } from '../shared/words';
import { differ, differAt } from './clock';
import { inFull, lasting, tied } from './said';
import type { Head, Option, PollState } from './types';

/** What stands above the dates of a poll. */
export interface Heading {
  say: Words;
  state: PollState;
  head: Head;
  options: Option[];
  open: boolean;
  answered: number;
  all: number;
}

/** What is asked, until when, where, how many answered; and the date that was retained. */
export function heading(heading: Heading) {
  const { say, head: { title, about, venue, state }, answered, all } = heading;
  return html`<header><div class="row"><h2 class="grow" tabindex="-1">${tied(title)}</h2>${state === 'REMOVED' ? nothing : html`<slot name="acts"></slot>`}</div>
    ${about ? html`<p class="about">${about}</p>` : nothing}
    <p class="row pills">${closing(heading)}
      <span class="pill">${icons.check}${say('answeredOf', answered, all)}</span>
      ${venue ? html`<span class="pill">${icons.place}${venue}</span>` : nothing}
      ${duration(heading)}
      ${clock(heading)}
    </p></header>${outcome(heading)}`;
}

function closing({ say, state: { lang }, head: { closes, state }, open }: Heading) {
  const [on, at] = closes.split('T');
  return open
    ? html`<span class="pill amber">${icons.clock}${say('closes', inFull({ on, at }, lang))}</span>`
    : html`<span class="pill">${icons.lock}${say(state === 'REMOVED' ? 'removed' : 'closed')}</span>`;
}

/** How long people will meet, where that was said and holds for each date. */
function duration({ say, options }: Heading) {
  const [minutes, ...others] = new Set(options.map(({ when }) => when.minutes).filter((one) => one > 0));
  return minutes && others.length === 0 ? html`<span class="pill">${icons.hourglass}${lasting(minutes, say)}</span>` : nothing;
}

/** Said where the reader’s clock shows another hour, of a date or of the closing that is to come. */
function clock({ state: { here, clock: words }, head: { zone, closesAt }, options, open }: Heading) {
  const other = options.some(({ when }) => differ(when, zone, here)) || (open && differAt(Date.parse(closesAt), zone, here));
  return other ? html`<span class="pill">${icons.globe}${words}</span>` : nothing;
}

/** Where its keeper moved the event since, the day that was asked about is said too. */
function outcome({ say, state: { lang, agenda, outcome }, head: { retained, event }, options }: Heading) {
  const option = options.find(({ id }) => id === retained);
  if (!option) return nothing;
  const asked = inFull(option.when, lang);
  const now = outcome ? inFull(outcome.when, lang) : asked;
  return html`<section class="panel outcome ${outcome?.cancelled ? 'off' : ''}"><b>${say(outcome?.cancelled ? 'cancelledDate' : 'retainedDate')}</b>
    <h3 tabindex="-1">${now}</h3>${now === asked ? nothing : html`<p class="quiet">${say('askedDate', asked)}</p>`}
    ${event && outcome?.there !== false ? html`<a href="${agenda}${event}">${say('seeEvent')}</a>` : nothing}</section>`;
}
