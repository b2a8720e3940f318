import { css } from 'lit';

export const pollStyles = css`
  :host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s5); background: var(--paper); }
  .panel { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius-l); box-shadow: var(--shadow-1); }
  .row { display: flex; flex-wrap: wrap; gap: var(--s2); align-items: center; }
  .grow { flex: 1; min-width: 0; }
  h2 { font: 650 25px/1.2 var(--display); margin: 0; letter-spacing: -.01em; overflow-wrap: anywhere; }
  h3 { font: 650 18px/1.2 var(--display); }
  .about { color: var(--ink-2); white-space: pre-line; overflow-wrap: anywhere; margin-top: 6px; }
  .pills { margin-top: 10px; }
  .pill { display: inline-flex; align-items: center; gap: 5px; padding: 1px 9px; border-radius: 99px; font-size: 14px; font-weight: 600; background: var(--sunken); color: var(--ink-2); overflow-wrap: anywhere; }
  .pill.amber { background: var(--accent-soft); color: var(--accent-ink); }
  .pill .icon { width: 15px; height: 15px; flex: none; }
  .pill.green { background: var(--brand-soft); color: var(--brand-strong); }
  .notice { padding: 10px 14px; border-left: 4px solid var(--danger); border-radius: var(--radius); background: var(--danger-soft); scroll-margin: 16px; } .notice .grow { flex-basis: 20rem; scroll-margin: 24px; } .notice:focus, .notice .grow:focus { outline: none; }
  .outcome { padding: var(--s4) var(--s5); display: grid; gap: 4px; background: var(--brand-soft); border-color: var(--brand); }
  .outcome.off { background: var(--sunken); border-color: var(--line); } .outcome.off h3 { text-decoration: line-through; }
  .outcome a { color: var(--brand-strong); font-weight: 600; min-height: 44px; display: inline-flex; align-items: center; }
  .scroll { position: relative; overflow: auto; max-height: max(360px, 100dvh - 200px); scroll-padding: 120px 0 90px 190px; border-radius: var(--radius-l); }
  .scroll.on { mask-image: linear-gradient(to right, #000 calc(100% - 56px), transparent); }
  .legend { align-items: center; } .beyond { margin-inline-start: auto; }
  table { border-collapse: separate; border-spacing: 0; min-width: 100%; }
  th, td { padding: 6px; text-align: center; font-weight: 400; border-bottom: 1px solid var(--line); min-width: 122px; }
  th[scope=row], thead td { position: sticky; left: 0; z-index: 1; background: var(--surface); text-align: left; min-width: 180px; max-width: 240px; padding-left: 16px; }
  thead th { padding: 12px 6px; vertical-align: top; }
  thead > tr > *, tfoot > tr > * { position: sticky; z-index: 2; background: var(--surface); } thead > tr > * { top: 0; } tfoot > tr > * { bottom: 0; } thead td, tfoot th[scope=row] { z-index: 3; }
  thead .best, tfoot .best { background: var(--brand-soft); }
  .lesser { display: block; font-size: 14px; color: var(--ink-2); }
  .number { display: block; font: 650 25px/1.1 var(--display); }
  .hour { display: inline-block; margin-top: 4px; padding: 0 8px; border-radius: 99px; background: var(--sunken); font-size: 14px; font-weight: 600; white-space: nowrap; }
  .best { background: var(--brand-soft); }
  .kept { box-shadow: inset 0 3px 0 var(--brand); } thead .over { opacity: .7; }
  .me th, .me td:not(.best) { background: color-mix(in srgb, var(--accent-soft) 45%, var(--surface)); }
  .who { display: flex; gap: 8px; align-items: center; } .name { overflow-wrap: anywhere; }
  .me .name { font-weight: 700; }
  .c { display: grid; place-items: center; height: 36px; border-radius: var(--radius-s); }
  .c.y { background: var(--yes-soft); color: var(--yes); } .c.m { background: var(--maybe-soft); color: var(--maybe); } .c.n { background: var(--no-soft); color: var(--no); }
  .c.blank { border: 1.5px dashed var(--line-strong); }
  .three { position: relative; display: grid; gap: 4px; border: 0; margin: 0; padding: 0; min-width: 0; }
  .three label { position: relative; display: flex; align-items: center; gap: 6px; min-height: 34px; padding: 2px 8px; border: 1.5px solid var(--control); border-radius: var(--radius-s); background: var(--surface); font-size: 15px; font-weight: 600; cursor: pointer; white-space: nowrap; }
  .three input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
  .three .y { --k: var(--yes); --s: var(--yes-soft); } .three .m { --k: var(--maybe); --s: var(--maybe-soft); } .three .n { --k: var(--no); --s: var(--no-soft); }
  .three label:has(:checked) { border-color: var(--k); background: var(--s); color: var(--k); box-shadow: inset 0 0 0 1px var(--k); }
  .three label:has(:focus-visible) { outline: 2.5px solid var(--brand); outline-offset: 2px; }
  .three[disabled] label { opacity: .7; cursor: default; }
  .sign { flex: none; }
  td .three { grid-template-columns: repeat(3, minmax(34px, 1fr)); } td .three label { min-height: 36px; padding: 0; justify-content: center; } td .three label span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  td .three { container-type: inline-size; } @container (min-width: 350px) { td .three label { gap: 6px; } td .three label span { position: static; width: auto; height: auto; clip-path: none; } }
  @media (pointer: coarse) { td .three { grid-template-columns: repeat(3, minmax(44px, 1fr)); } td .three label { min-height: 44px; } }
  tfoot th, tfoot td { border: 0; border-top: 1px solid var(--line); vertical-align: top; padding: 10px 6px 14px; } tfoot b { color: var(--brand-strong); }
  tfoot th[scope=row] { color: var(--ink-2); }
  .bar { display: block; height: 5px; margin: 5px 10px; border-radius: 9px; background: var(--sunken); overflow: hidden; } .bar i { display: block; height: 100%; background: var(--brand); }
  .foot { padding: 12px 16px; border-top: 1px solid var(--line); display: grid; gap: 12px; }
  .legend { display: flex; flex-wrap: wrap; gap: 4px 14px; font-size: 14px; color: var(--ink-2); } .legend span { display: inline-flex; gap: 4px; align-items: center; }
  .word { display: grid; gap: 4px; flex: 1 1 240px; font-weight: 600; font-size: 15px; }
  .word input { font-weight: 400; font-size: 16px; min-height: 40px; padding: 6px 12px; border: 1px solid var(--control); border-radius: var(--radius); background: var(--surface); min-width: 0; }
  .pending { display: inline-flex; gap: 6px; align-items: center; color: var(--accent-ink); font-weight: 600; } .pending .icon { width: 18px; height: 18px; flex: none; }
  .three.unsent label:has(:checked) { border-style: dashed; box-shadow: none; } .three label.sent::after { content: ''; position: absolute; right: 4px; top: 4px; width: 7px; height: 7px; border-radius: 50%; background: var(--k); }
  .confirmed { display: inline-flex; gap: 6px; align-items: center; color: var(--yes); font-weight: 600; }
  .acts { justify-content: flex-end; } .button { min-height: 40px; padding: 4px 16px; border-radius: var(--radius); }
  .cards { display: grid; gap: 12px; }
  .card { padding: 14px; display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 12px; align-items: center; } .card.best { border-color: var(--brand); }
  .card .three { grid-column: 1 / -1; grid-template-columns: minmax(0, 1fr) max-content minmax(0, 1fr); gap: 8px; } .card .three label { min-height: 48px; justify-content: center; font-size: 16px; padding: 2px 8px; }
  .leaf { display: grid; justify-items: center; width: 48px; border: 1px solid var(--line-strong); border-radius: var(--radius); overflow: hidden; }
  .leaf i { font: 700 12px/20px var(--font); width: 100%; text-align: center; text-transform: uppercase; background: var(--brand); color: var(--on-brand); } .leaf b { font: 650 20px/30px var(--display); }
  .others { padding: 4px 16px; } .others summary { min-height: 44px; display: flex; align-items: center; font-weight: 600; cursor: pointer; } .others ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 6px; } .others > ul > li { padding: 10px 0; border-top: 1px solid var(--line); display: grid; gap: 6px; }
  .others .c { display: inline-grid; width: 40px; height: 28px; vertical-align: middle; }
  .remarks { padding: var(--s4) var(--s5); display: grid; gap: 10px; } .remarks p { overflow-wrap: anywhere; }
  .narrow .button { min-height: 52px; justify-content: center; width: 100%; } .narrow ::slotted(*) { width: 100%; }
  @media (max-width: 760px) { header h2.grow, .notice .grow { flex-basis: 100%; } }
  @media (max-width: 360px) { .card .three label { flex-direction: column; gap: 0; } }
  @media print {
    .foot, .acts, .notice, .outcome a, ::slotted(*) { display: none; }
    :host { display: block; } .panel { box-shadow: none; margin-top: 8px; } .outcome, tr, .remarks p { break-inside: avoid; } .scroll { overflow: visible; max-height: none; mask: none !important; }
    th, td, th[scope=row], thead td, thead > tr > *, tfoot > tr > * { min-width: 0; position: static; } td, tbody th { padding: 1px 2px; } .avatar { display: none; } .c { height: 20px; } .sign { height: 15px; } td .three label { min-height: 20px; } tfoot { display: table-row-group; }
    table { table-layout: fixed; width: 100%; } thead td, th[scope=row] { width: 24%; max-width: none; padding-left: 8px; line-height: 1.25; }
    td .three { display: block; } td .three label { min-height: 20px; border: 0; box-shadow: none; } td .three label:not(:has(:checked)) { display: none; }
    .many :is(thead th > [aria-hidden], tfoot td > *) { writing-mode: vertical-rl; rotate: 180deg; white-space: nowrap; font-size: 13px; line-height: 1.2; } .many .bar { display: none; }
    thead th { padding: 4px; } thead th > [aria-hidden] > * { display: inline; padding: 0; margin: 0; margin-inline: 2px; font: 600 14px/1.3 var(--font); } tfoot th, tfoot td { padding: 4px 6px; } .many :is(thead th, td) { padding-inline: 0; }
    .outcome, .remarks { padding: 8px 12px; gap: 2px; } .pills { margin-top: 4px; } h2 { font-size: 20px; }
  }
`;
