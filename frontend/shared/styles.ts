import { css } from 'lit';

/** What all elements share: type, buttons, avatars, focus, and the words only a screen reader hears. */
export const shared = css`
  :host { font: 400 16px/1.5 var(--font); color: var(--ink); box-sizing: border-box; position: relative; -webkit-font-smoothing: antialiased; }
  :host([hidden]) { display: none; }
  *, *::before, *::after { box-sizing: border-box; }
  p, h3 { margin: 0; }
  button, input, select, textarea { font: inherit; color: inherit; }
  button { display: inline-flex; align-items: center; gap: 6px; border: 0; padding: 0; background: none; cursor: pointer; }
  :focus-visible { outline: 2.5px solid var(--brand); outline-offset: 2px; }
  .icon { width: 16px; height: 16px; flex: none; }
  .button { padding: 4px 10px; min-height: 34px; border: 1px solid var(--control); border-radius: var(--radius-s); background: var(--surface); font-weight: 600; font-size: 15px; }
  .button.primary { background: var(--brand); border-color: var(--brand); color: var(--on-brand); }
  .button.ghost { border-color: transparent; background: none; }
  .button:is([disabled], [aria-disabled=true]) { opacity: .55; cursor: default; }
  .quiet { font-size: 14px; color: var(--ink-3); }
  .avatar { width: 32px; height: 32px; border-radius: 50%; display: inline-grid; place-items: center; flex: none; font-weight: 700; font-size: 12px; color: #fff; background: var(--c, #5f6672); }
  .avatar.small { width: 24px; height: 24px; font-size: 10px; }
  summary::before { content: ''; flex: none; width: 8px; height: 8px; margin: 0 12px 0 4px; border: solid currentColor; border-width: 0 2px 2px 0; transform: rotate(-45deg); }
  [open] > summary::before { transform: rotate(45deg); }
  .unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .on-paper { display: none; }
  @media print { .on-screen { display: none; } .on-paper { display: inline; } }
  @media (pointer: coarse) { .button, .tap { min-height: 44px; min-width: 44px; } }
  @media (prefers-reduced-motion: reduce) { *, *::before, *::after { animation: none !important; transition: none !important; scroll-behavior: auto !important; } }
`;
