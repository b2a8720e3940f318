/** What stands around the messages of a thread: the feed that holds them, the way down, the way in. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icons } from '../icons';
import { counted } from '../shared/words';
import type { Unsent } from './drafts';
import { messageRow, unsentRow, type Above, type Rows } from './message-row';
import type { Message } from './types';

type Row = Message | Unsent;
type Say = Rows['say'];

/** The feed as it is told, and what it hears. */
export interface Feed {
  title: string;
  busy: boolean;
  focused: (event: FocusEvent) => void;
  key: (event: KeyboardEvent) => void;
}

/** Said here by that person; what was brought in their name is not. */
export function isOwn({ author, imported }: Message, me: { id: string }): boolean {
  return author.id === me.id && !imported;
}

/** One's own words keep their row while they are sent; others, who may say theirs under any name, are known by the server's. */
function keyOf(one: Row, me: { id: string }): string {
  return 'seq' in one && !isOwn(one, me) ? one.id : (one.clientId ?? (one as Message).id);
}

export function feed({ title, busy, focused, key }: Feed, rows: Rows, all: Row[], aboveOf: (one: Row, before?: Row) => Above) {
  return html`<div role="feed" class="feed" aria-label=${title} aria-busy=${busy} @focusin=${focused} @keydown=${key}>
      ${repeat(all, (one) => keyOf(one, rows.me), (one, at) => {
        const above = aboveOf(one, all[at - 1]);
        return 'seq' in one ? messageRow(rows, one, above) : unsentRow(rows, one, above);
      })}
    </div>`;
}

/** Where the composer would be, for whoever only has to join the space to speak. */
export function invitation(say: Say, join: () => void) {
  return html`<div class="join"><span>${say('joinWhy')}</span>
      <button class="button primary" @click=${join}>${icons.add}${say('join')}</button></div>`;
}

/** To what was said below where one reads, so many messages of it new. */
export function wayDown(say: Say, count: number, go: () => void) {
  return html`<div class="below"><button class="button" @click=${go}>${icons.arrowDown}${count > 0 ? counted(say, 'below', count) : say('newest')}</button></div>`;
}

export function notOnPaper(say: Say, complete: boolean) {
  return complete ? nothing : html`<p class="missing">${say('notOnPaper')}</p>`;
}
