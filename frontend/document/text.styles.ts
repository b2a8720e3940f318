import { css } from 'lit';

/** The text itself. It stands in the page, not in a shadow tree: selections, spelling and screen readers are at home there. */
export const textStyles = css`
  preau-document .text { outline: none; min-height: 40vh; padding: 24px 0 80px; font-size: 17px; line-height: 1.65; overflow-wrap: anywhere; white-space: pre-wrap; }
  preau-document .text > * + * { margin-top: .8em; }
  preau-document .text > *:first-child { margin-top: 0; }
  preau-document .text p { margin: 0; }
  preau-document .text > * + p, preau-document .text :is(li, td, th, blockquote) > p + p { margin-top: .8em; }
  preau-document .text > :is(h1, h2, h3) + p { margin-top: .45em; }
  preau-document .text :is(h1, h2, h3) { font-family: var(--display); line-height: 1.25; margin: 1.4em 0 0; text-wrap: balance; }
  preau-document .text h1 { font-size: 27px; } preau-document .text h2 { font-size: 22px; } preau-document .text h3 { font-size: 18px; }
  preau-document .text :is(ul, ol) { margin: .8em 0 0; padding-left: 1.5em; }
  preau-document .text li > p { margin: 0; } preau-document .text li + li { margin-top: .25em; }
  preau-document .text a { color: var(--brand-strong); text-decoration: underline; text-underline-offset: 2px; cursor: text; }
  preau-document .text code { font: 500 .9em ui-monospace, monospace; background: var(--sunken); border-radius: 4px; padding: 1px 4px; }
  preau-document .text pre { background: var(--sunken); border-radius: var(--radius-s); padding: 12px 14px; overflow-x: auto; white-space: pre; }
  preau-document .text pre code { background: none; padding: 0; }
  preau-document .text > * + .tableWrapper { margin-top: calc(.8em - 24px); }
  preau-document .text blockquote { margin: .8em 0 0; padding-left: 14px; border-left: 3px solid var(--line-strong); color: var(--ink-2); }
  preau-document .text hr { border: 0; border-top: 1px solid var(--line-strong); margin: 1.6em 0; }
  /* The name over a caret in the first row has its place within the frame, which cuts off what is beyond it. */
  preau-document .text .tableWrapper { margin-top: calc(.8em - 24px); padding-top: 24px; overflow: auto hidden; }
  preau-document .text table { border-collapse: collapse; width: 100%; }
  preau-document .text :is(td, th) { overflow-wrap: break-word; max-width: 340px; border: 1px solid var(--line-strong); padding: 7px 10px; text-align: left; vertical-align: top; min-width: 72px; position: relative; }
  preau-document .text th { background: var(--sunken); font-weight: 700; }
  preau-document .text .selectedCell { background: var(--brand-soft); }
  preau-document .text ul[data-type=taskList] { list-style: none; padding-left: 0; }
  preau-document .text ul[data-type=taskList] li { display: flex; align-items: flex-start; gap: 10px; }
  preau-document .text ul[data-type=taskList] li > label { flex: none; display: grid; place-items: center; min-width: 24px; min-height: 28px; }
  preau-document .text ul[data-type=taskList] li > div { flex: 1; min-width: 0; }
  preau-document .text ul[data-type=taskList] input { width: 19px; height: 19px; margin: 0; accent-color: var(--brand); }
  preau-document .text li[data-checked=true] > div > p { color: var(--ink-3); text-decoration: line-through; }
  preau-document .text p.is-editor-empty:first-child::before { content: attr(data-placeholder); float: left; height: 0; color: var(--ink-3); pointer-events: none; }
  preau-document .text .caret { position: relative; border-left: 2px solid var(--c); margin: 0 -1px; pointer-events: none; }
  preau-document .text .caret::after { content: attr(data-name); position: absolute; left: -2px; top: -1.5em; padding: 0 6px; border-radius: 5px 5px 5px 0; background: var(--c); color: #fff; font: 700 12px/1.5 var(--font); white-space: nowrap; }
  preau-document .text .selected { background: color-mix(in srgb, var(--c) 22%, transparent); }
  @media (pointer: coarse) { preau-document .text ul[data-type=taskList] li > label { min-width: 44px; min-height: 44px; margin: -8px 0 -8px -10px; } preau-document .text ul[data-type=taskList] li > div { padding-top: 0; } }
  @media print { preau-document .text { font-size: 11pt; padding: 0; } preau-document .text .caret { display: none; } preau-document .text .tableWrapper { overflow: visible; padding-top: 0; margin-top: .8em; } preau-document .text :is(td, th) { overflow-wrap: anywhere; } preau-document .text :is(h1, h2, h3) { break-after: avoid; } preau-document .text :is(tr, li) { break-inside: avoid; } }
`;
