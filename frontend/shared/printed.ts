import { html } from 'lit';

/** A day as it is said today, « hier », and as a date on paper, which is read on any other day. */
export function printed(said: string, date: string) {
  return said === date ? said : html`<span class="on-screen">${said}</span><span class="on-paper">${date}</span>`;
}
