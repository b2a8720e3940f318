import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { icons } from '../icons';
import { dateInFull, dayInFull, dayOf, momentInFull, timeOf } from '../shared/dates';
import { addressOf } from '../shared/house';
import { nameOf } from '../shared/people';
import { printed } from '../shared/printed';
import type { Words } from '../shared/words';
import type { ComposerEvents } from './composer';
import type { Unsent } from './drafts';
import type { Edit } from './edits';
import { leftByEscape, leftByTab } from './row-menu';
import { withoutAddresses } from './unlinked';
import type { Kind, LinkCard, Linked, Message, Person } from './types';

/** What a row needs to know and can ask for; the timeline gives one object to all rows. */
export interface Rows {
  say: Words;
  lang: string;
  me: Person;
  moderate: boolean;
  /** Whether there is a field for an answer. */
  answers: boolean;
  make: Kind[];
  /** How many characters a reason for hiding has at most. */
  longest: number;
  /** The row whose acts are open, and whether it is being hidden. */
  acting: { id: string; hiding: boolean } | null;
  /** The row that Tab reaches. */
  current: string | undefined;
  edit(id: string): Edit | undefined;
  linked(id: string): Linked | undefined;
  makeOf(id: string, kind: Kind): void;
  isLate(clientId: string): boolean;
  act(verb: 'acts' | 'edit' | 'delete' | 'hide' | 'restore' | 'cancel' | 'leave' | 'save-again' | 'send-again' | 'take-back', id: string): void;
  hide(id: string, reason: string): void;
  compose(id: string, event: CustomEvent<ComposerEvents[keyof ComposerEvents]>): void;
}

const NONE: LinkCard[] = [];
/** What a message becomes, as its room is drawn everywhere. */
const MADE: Partial<Record<Kind, unknown>> = { card: icons.card, poll: icons.poll, document: icons.document };

/** A line above a message: its day when it is the first of that day, « Nouveaux messages » when it is the first new one. */
export interface Above { day: string | null; isNew: boolean }

export function messageRow(rows: Rows, message: Message, above: Above) {
  const { say } = rows;
  return html`<article data-id=${message.id} data-seq=${message.seq} tabindex=${rows.current === message.id ? 0 : -1} aria-labelledby="by-${message.id}">
    ${lines(rows, above)}
    <div class="row" part="message">
      ${avatar(message.author)}
      <div>
        <div class="head">
          <span id="by-${message.id}"><b>${nameOf(message.author, rows.say)}</b> <time class="quiet" datetime=${message.at} title=${momentInFull(message.at, rows.lang)}>${timeOf(message.at, rows.lang)}</time></span>
          ${message.imported ? html`<span class="quiet">${say('imported')}</span>` : nothing}
          ${message.edited ? html`<span class="quiet" title=${momentInFull(message.edited, rows.lang)}>${say('edited')}</span>` : nothing}
          ${hasActs(rows, message) ? more(rows, message) : nothing}${rows.acting?.id === message.id && !rows.acting.hiding ? acts(rows, message) : nothing}
        </div>
        ${rows.edit(message.id) ? editing(rows, message) : body(rows, message)}
        ${message.state === 'shown' ? linked(rows, message) : nothing}
        ${rows.acting?.id === message.id && rows.acting.hiding ? hiding(rows, message) : nothing}
      </div>
    </div>
  </article>`;
}

/** A message on its way: the words at once, and what became of it. */
export function unsentRow(rows: Rows, unsent: Unsent, above: Above) {
  const { say, me } = rows;
  const failed = unsent.refused !== null || rows.isLate(unsent.clientId);
  return html`<article data-id=${unsent.clientId} tabindex=${rows.current === unsent.clientId ? 0 : -1} aria-labelledby="by-${unsent.clientId}">
    ${lines(rows, above)}
    <div class="row pending ${failed ? 'failed' : ''}" part="message">
      ${avatar(me)}
      <div>
        <div class="head"><span id="by-${unsent.clientId}"><b>${me.name}</b> <time class="quiet" datetime=${unsent.at}>${timeOf(unsent.at, rows.lang)}</time></span></div>
        <div class="text">${unsent.words.text}</div>
        <div class="note">${failed
          ? html`<span>${unsent.refused ?? say('notSent')}</span><button class="button" @click=${() => rows.act('send-again', unsent.clientId)}>${icons.retry}${say('retry')}</button>
            ${unsent.refused !== null && rows.answers ? html`<button class="button" @click=${() => rows.act('take-back', unsent.clientId)}>${icons.edit}${say('takeBack')}</button>` : nothing}`
          : say('sending')}</div>
      </div>
    </div>
  </article>`;
}

function lines({ say, lang }: Rows, { day, isNew }: Above) {
  return html`${day ? html`<div class="day">${printed(dayInFull(day, dayOf(new Date().toISOString()), lang), dateInFull(day, lang))}</div>` : nothing}
    ${isNew ? html`<div class="new" part="new-line">${say('newMessages')}</div>` : nothing}`;
}

function avatar({ initials, colour }: Person) {
  return html`<span class="avatar" style="--c:${colour}" aria-hidden="true">${initials}</span>`;
}

function body(rows: Rows, message: Message) {
  const { say } = rows;
  if (message.state === 'deleted') return html`<p class="tombstone">${say('deleted')}</p>`;
  if (message.state === 'hidden') return html`<p class="tombstone">${say('hidden', message.reason ?? '')}</p>`;
  const cards = rows.linked(message.id)?.links ?? NONE;
  // The only HTML of the element that is not its own: the server's sanitizer made it.
  return html`<div class="text" part="text">${guard([message.html, cards], () => unsafeHTML(withoutAddresses(message.html, cards)))}</div>`;
}

function linked(rows: Rows, { id }: Message) {
  const found = rows.linked(id);
  return html`${found?.links.map((card) => linkCard(rows, card))}
    ${found?.became.map((card) => html`<p class="became">${icons.check}<a href=${addressOf(card.path)}>${rows.say(`became.${card.kind}`, card.title)}</a></p>`)}`;
}

function linkCard({ say }: Rows, { kind, title, where, path, facts }: LinkCard) {
  const beside = [where, ...facts].filter(Boolean).join(' · ');
  return html`<a class="link-card" part="link-card" href=${addressOf(path)}><span class="kind">${say(`kind.${kind}`)}</span>
    <span><b>${title}</b>${beside ? html`<span class="quiet">${beside}</span>` : nothing}</span></a>`;
}

function hasActs({ me, moderate, make }: Rows, { author, state }: Message): boolean {
  return state === 'shown' ? author.id === me.id || moderate || make.length > 0 : state === 'hidden' && moderate;
}

function more(rows: Rows, message: Message) {
  const open = rows.acting?.id === message.id && !rows.acting.hiding;
  return html`<button class="more" @keydown=${open ? leftByEscape(() => rows.act('cancel', message.id)) : nothing} aria-expanded=${open} aria-label=${rows.say('moreActs', nameOf(message.author, rows.say), timeOf(message.at, rows.lang))}
    tabindex=${rows.current === message.id ? 0 : -1} @click=${() => rows.act('acts', message.id)}>${icons.more}</button>`;
}

function acts(rows: Rows, message: Message) {
  const { say, me } = rows;
  const button = (verb: 'edit' | 'delete' | 'hide' | 'restore', icon: unknown) =>
    html`<button class="button" @click=${() => rows.act(verb, message.id)}>${icon}${say(verb)}</button>`;
  const becoming = rows.make.map((kind) => html`<button class="button" @click=${() => rows.makeOf(message.id, kind)}>${MADE[kind]}${say(`make.${kind}`)}</button>`);
  const own = message.author.id === me.id;
  const offered = message.state === 'hidden' ? button('restore', icons.restore)
    : [own ? [button('edit', icons.edit), button('delete', icons.remove)] : nothing, !own && rows.moderate ? button('hide', icons.hide) : nothing, becoming];
  return html`<div class="menu" popover="manual" @keydown=${leftByEscape(() => rows.act('cancel', message.id))} @focusout=${leftByTab(() => rows.act('leave', message.id))}>${offered}</div>`;
}

function hiding(rows: Rows, { id }: Message) {
  const { say } = rows;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    rows.hide(id, String(new FormData(event.target as HTMLFormElement).get('reason')).trim());
  };
  return html`<form class="acts" @submit=${submit} @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && rows.act('cancel', id)}>
    <input name="reason" required maxlength=${rows.longest} aria-label=${say('hideReason')} placeholder=${say('hideReason')}>
    <button class="button primary">${say('hide')}</button>
    <button class="button ghost" type="button" @click=${() => rows.act('cancel', id)}>${say('cancel')}</button>
  </form>`;
}

function editing(rows: Rows, { id }: Message) {
  const { stage, words, sentence } = rows.edit(id)!;
  const { say } = rows;
  if (stage === 'loading') return html`<p class="quiet">${say('loading')}</p>`;
  if (stage === 'saving') return html`<div class="text" style="white-space:pre-wrap">${words.text}</div><p class="note">${say('saving')}</p>`;
  const heard = (event: Event) => rows.compose(id, event as CustomEvent);
  return html`<preau-composer editing .say=${say} .words=${words} .placeholder=${say('editMessage')}
      @words-typed=${heard} @words-sent=${heard} @words-left=${heard} @people-wanted=${heard}></preau-composer>
    ${stage === 'typing' ? nothing : html`<p class="note failed" role="alert">${sentence ?? say('notSaved')}
      <button class="button" @click=${() => rows.act('save-again', id)}>${icons.retry}${say('retry')}</button></p>`}`;
}
