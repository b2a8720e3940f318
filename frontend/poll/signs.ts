import { html, svg } from 'lit';

/* Lucide icons, see icons.ts. */

function sign(shape: unknown) {
  return html`<svg class="sign" viewBox="0 0 24 24" width="18" height="18" fill="none" stroke="currentColor" stroke-width="2.6"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shape}</svg>`;
}

/** A sign for each answer; its word stands beside it. */
export const signs = {
  y: sign(svg`<path d="M20 6 9 17l-5-5" />`),
  m: sign(svg`<path d="M5 15a6.5 6.5 0 0 1 7 0 6.5 6.5 0 0 0 7 0" /><path d="M5 9a6.5 6.5 0 0 1 7 0 6.5 6.5 0 0 0 7 0" />`),
  n: sign(svg`<path d="M18 6 6 18" /><path d="m6 6 12 12" />`),
};
