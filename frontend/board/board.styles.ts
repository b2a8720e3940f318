import { css } from 'lit';

export const boardStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; height: 100%; background: var(--paper); position: relative; }
  .toolbar, .filters { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; padding: 12px 24px; }
  .filters { padding-top: 0; }
  .toolbar .button.on { border-color: var(--brand); background: var(--brand-soft); color: var(--brand-strong); }
  .toolbar .count { flex: 1; line-height: 1.25; }
  .toolbar .others { display: none; }
  /* The further acts stand beside the main ones; where they have no room there with their words, below. */
  @media (min-width: 761px) { .toolbar { flex-wrap: nowrap; align-items: flex-start; } }
  .tools { flex: 1; min-width: 0; }
  .tools, .acts { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
  .toolbar .button { border-radius: var(--radius); }
  @media (pointer: fine) { .toolbar .button { min-height: 36px; } }
  .toolbar .acts[hidden] { display: none; }
  .filters select, .filters input, .field select, .field input { min-height: 36px; max-width: 100%; padding: 4px 10px; border: 1px solid var(--control); border-radius: var(--radius-s); background: var(--surface); font-size: 16px; }
  .filters .text { position: relative; display: flex; align-items: center; }
  .filters .text .icon { position: absolute; left: 10px; color: var(--ink-3); }
  .filters .text input { padding-inline-start: 32px; width: 220px; }
  .notice { display: flex; gap: 10px; align-items: center; margin: 0 24px 12px; padding: 8px 14px; border-radius: var(--radius); background: var(--danger-soft); color: var(--danger); }
  .notice span { flex: 1; }
  .refused { color: var(--danger); }

  .ground { flex: 1; min-height: 0; display: flex; gap: 14px; align-items: flex-start; padding: 2px 24px 20px; overflow: auto hidden; overscroll-behavior-x: contain; scroll-padding-inline: 24px; }
  .lane { width: 284px; flex: none; max-height: 100%; display: flex; flex-direction: column; background: var(--sunken); border: 1px solid var(--line); border-radius: var(--radius-l); }
  .lane > header { display: flex; align-items: center; gap: 4px; padding: 10px 8px 2px 16px; touch-action: auto; user-select: none; }
  .lane h3 { flex: 1; min-width: 0; display: flex; gap: 8px; align-items: baseline; font: 650 16px/1.25 var(--display); letter-spacing: -.01em; border-radius: 4px; }
  .lane h3 .name { overflow-wrap: anywhere; }
  .lane h3 .quiet { font: 500 14px/1.2 var(--font); letter-spacing: 0; white-space: nowrap; }
  .lane.carried { outline: 2.5px solid var(--brand); box-shadow: var(--shadow-2); opacity: .92; }
  .cards { list-style: none; margin: 0; padding: 6px 10px; display: flex; flex-direction: column; gap: 8px; overflow: hidden auto; min-height: 14px; overscroll-behavior-y: contain; }
  .menu { flex: none; width: 28px; height: 28px; justify-content: center; border-radius: var(--radius-s); color: var(--ink-3); }
  .menu:hover { background: color-mix(in srgb, var(--ink) 8%, transparent); color: var(--ink); }
  .add { margin: 0 8px 8px; padding: 6px 8px; min-height: 36px; gap: 8px; color: var(--ink-2); font-weight: 600; border-radius: var(--radius-s); }
  .add:hover { color: var(--ink); background: color-mix(in srgb, var(--ink) 6%, transparent); }
  .lane preau-adder { margin: 0 8px 8px; }
  .next { border-style: dashed; background: none; }
  .next .add { margin: 8px; }

  .card { position: relative; flex: none; display: grid; gap: 8px; padding: 10px 12px; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--shadow-1);
    cursor: pointer; user-select: none; -webkit-user-select: none; -webkit-touch-callout: none; content-visibility: auto; contain-intrinsic-size: auto 82px; }
  .card:hover { border-color: var(--line-strong); }
  .card .title { display: block; text-align: start; font-weight: 600; line-height: 1.35; overflow-wrap: anywhere; outline: 0; user-select: none; }
  .card button.title::after { content: ""; position: absolute; inset: 0; border-radius: inherit; }
  .card .labels + .title, .card .title { padding-inline-end: 18px; }
  .card:has(.title:focus-visible) { outline: 2.5px solid var(--brand); outline-offset: 1px; }
  .card .menu { position: absolute; top: 4px; right: 4px; opacity: 0; background: var(--surface); }
  .card:hover .menu, .card:focus-within .menu { opacity: 1; }
  .card.lifted { display: none; }
  .card.carried { outline: 2.5px solid var(--brand); box-shadow: var(--shadow-2); background: var(--brand-soft); }
  .card.coming, .lane.coming { opacity: .6; cursor: default; }
  /* Most are there before anybody could read it. */
  .coming .late { display: block; font-size: 13px; visibility: hidden; max-height: 0; animation: late 0s 3s forwards; }
  @keyframes late { to { visibility: visible; max-height: none; } }
  .lane.coming > header { padding-bottom: 10px; }
  .rest { flex: none; display: flex; }
  .rest .add { flex: 1; margin: 0; }
  .slot { flex: none; border-radius: var(--radius); border: 2px dashed var(--brand); background: var(--brand-soft); opacity: .7; }
  .hung { position: fixed; left: 0; top: 0; z-index: 9; pointer-events: none; box-shadow: var(--shadow-2); outline: 2px solid var(--brand); content-visibility: visible; }
  .carrying { scroll-snap-type: none !important; cursor: grabbing; }
  .carrying * { cursor: grabbing !important; }

  .labels { display: flex; gap: 5px; flex-wrap: wrap; padding-inline-end: 18px; }
  .label { font-size: 14px; line-height: 1.4; font-weight: 600; padding: 0 8px; border-radius: 5px; max-width: 100%; overflow: hidden; text-overflow: ellipsis;
    background: color-mix(in srgb, var(--c) 16%, var(--surface)); color: color-mix(in srgb, var(--c) 42%, var(--ink)); }
  .label:empty { width: 40px; height: 8px; padding: 0; background: var(--c); }
  .meta { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; font-size: 14px; color: var(--ink-2); }
  .mark { display: inline-flex; gap: 4px; align-items: center; }
  .mark.late, .mark.soon { padding: 0 8px; border-radius: 99px; font-weight: 600; }
  .mark.late { background: var(--danger-soft); color: var(--danger); }
  .mark.soon { background: var(--accent-soft); color: var(--accent-ink); }
  .people { margin-inline-start: auto; display: inline-flex; }
  .people .avatar { margin-inline-start: -5px; box-shadow: 0 0 0 2px var(--surface); }

  dialog { border: 1px solid var(--line); border-radius: var(--radius-l); padding: 0; width: min(420px, 92vw); background: var(--surface); color: var(--ink); box-shadow: var(--shadow-2); font: inherit; }
  dialog::backdrop { background: rgb(0 0 0 / .35); }
  .sheet { padding: 18px 20px 20px; display: grid; gap: 14px; }
  .asked { display: flex; gap: 8px; align-items: flex-start; }
  .asked h3 { flex: 1; font: 650 18px/1.3 var(--display); overflow-wrap: anywhere; }
  .field { display: grid; gap: 4px; font-weight: 600; flex: 1; }
  .field select, .field input { width: 100%; font-weight: 400; min-height: 40px; }
  .line { display: flex; gap: 8px; align-items: flex-end; }
  .line .button { min-height: 40px; }
  .choices { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; }
  .choices .button { min-height: 40px; justify-content: center; }

  @media (hover: none) { .card .menu { opacity: 1; } .card:hover { border-color: var(--line); } }
  @media (pointer: coarse) {
    .add, .filters select, .filters input { min-height: 44px; }
    .card .menu { top: 0; right: 0; background: none; }
    .card .title, .labels { padding-inline-end: 34px; }
  }
  @media (max-width: 760px) {
    .toolbar, .filters { padding-inline: 16px; }
    .ground { padding: 2px 16px 16px; scroll-snap-type: x mandatory; }
    .lane { width: min(86vw, 340px); scroll-snap-align: center; }
    .tools { display: contents; }
    .toolbar .count { flex: none; width: 100%; order: 2; }
    .toolbar .count:empty { display: none; }
    .toolbar .others { display: inline-flex; justify-content: center; }
    .toolbar .others[aria-expanded=true] { background: var(--sunken); }
    .toolbar .acts { display: none; order: 1; width: 100%; flex-wrap: wrap; gap: 8px; }
    .toolbar .acts.open { display: flex; }
    .toolbar .primary { margin-inline-start: auto; }
    .filters { display: grid; grid-template-columns: 1fr 1fr; }
    .filters .text input, .filters select { width: 100%; }
    .notice { margin-inline: 16px; }
    dialog { margin: auto 0 0; width: 100%; max-width: 100%; border-radius: var(--radius-l) var(--radius-l) 0 0; }
  }

  @media (max-width: 400px) { .toolbar .primary .word { display: none; } .toolbar .primary { justify-content: center; } }
  @media (max-width: 360px) { .toolbar .mine .word { display: none; } .toolbar .mine { justify-content: center; } }

  .on-paper { display: none; }
  @media print {
    :host { display: block; height: auto; }
    .toolbar, .filters, .notice, .lane .menu, .add, .lane.next, preau-adder, dialog { display: none; }
    .on-paper { display: block; }
    h2.on-paper { margin-bottom: 12px; font: 650 18px/1.3 var(--display); }
    .ground { display: block; columns: 280px; column-gap: 14px; padding: 0; overflow: visible; }
    /* A table repeats its head wherever it goes on: the name of a lane stands above each part of it. */
    .lane { width: 100%; max-height: none; margin-bottom: 14px; display: table; table-layout: fixed; border-color: var(--line-strong); box-decoration-break: clone; }
    .lane > header { display: table-header-group; }
    .lane h3 { padding: 10px 16px 2px; }
    .lane > header, .card { break-inside: avoid; }
    .cards { display: table-row-group; overflow: visible; }
    .card, .rest { margin-inline: 10px; }
    .card { margin-bottom: 8px; box-shadow: none; content-visibility: visible; }
    .card .title, .labels { padding-inline-end: 0; }
    .avatar, .label { print-color-adjust: exact; }
  }
`;
