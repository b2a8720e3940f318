import { css, html, svg, unsafeCSS } from 'lit';
import type { Letter } from './types';

/* Lucide icons, see icons.ts: what the pen draws for each answer. */
const STROKES: Record<Letter, readonly string[]> = {
  y: ['M20 6 9 17l-5-5'],
  m: ['M5 15a6.5 6.5 0 0 1 7 0 6.5 6.5 0 0 0 7 0', 'M5 9a6.5 6.5 0 0 1 7 0 6.5 6.5 0 0 0 7 0'],
  n: ['M18 6 6 18', 'm6 6 12 12'],
};

function sign(letter: Letter) {
  return html`<svg class="sign" viewBox="0 0 24 24" width="18" height="18" fill="none" stroke="currentColor" stroke-width="2.6"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${STROKES[letter].map((stroke) => svg`<path d=${stroke} />`)}</svg>`;
}

/** A sign for each answer; its word stands beside it. */
export const signs = { y: sign('y'), m: sign('m'), n: sign('n') };

function drawn(letter: Letter) {
  const image = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="2.6"
    stroke-linecap="round" stroke-linejoin="round">${STROKES[letter].map((stroke) => `<path d="${stroke}"/>`).join('')}</svg>`;
  return unsafeCSS(`url("data:image/svg+xml,${encodeURIComponent(image)}")`);
}

/** The same signs as a style draws them, in the colour of the text: one element a cell, of which a grid holds thousands. */
export const signStyles = css`
  .c:not(.blank)::before { content: ''; width: 18px; height: 18px; background: currentColor; mask: var(--sign) center / contain no-repeat; print-color-adjust: exact; }
  @media (forced-colors: active) { .c:not(.blank)::before { background: CanvasText; } }
  .c.y { --sign: ${drawn('y')}; } .c.m { --sign: ${drawn('m')}; } .c.n { --sign: ${drawn('n')}; }
`;
