import { css } from 'lit';

export const datesStyles = css`
  :host { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: var(--s5); align-items: start; background: var(--paper); }
  .month { border: 1px solid var(--line); border-radius: var(--radius-l); padding: 12px; background: var(--surface); }
  .bar { display: flex; align-items: center; justify-content: space-between; } .bar b { font: 650 17px/1.2 var(--display); }
  .bar button { width: 44px; height: 44px; justify-content: center; border-radius: var(--radius); } .bar .back { transform: rotate(90deg); } .bar .next { transform: rotate(-90deg); }
  table { width: 100%; border-collapse: collapse; table-layout: fixed; } th { font-weight: 400; font-size: 14px; color: var(--ink-3); padding: 4px 0; } td { padding: 1px; }
  td button { width: 100%; height: 44px; justify-content: center; border-radius: var(--radius); border: 1px solid transparent; }
  td button:hover { border-color: var(--control); } td button[aria-pressed=true] { background: var(--brand); color: var(--on-brand); font-weight: 700; } td button.today { border-color: var(--line-strong); } td button[disabled] { color: var(--ink-3); opacity: .5; cursor: default; }
  .chosen { display: grid; gap: 10px; } .chosen ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 10px; }
  li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 4px 8px; align-items: center; padding: 10px 12px; border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); }
  li label { grid-column: 1 / -1; display: grid; gap: 2px; font-size: 14px; color: var(--ink-2); }
  #reminder:empty, #left:not(:has(p)) { display: none; } #left { display: grid; gap: 4px; overflow-wrap: anywhere; }
  input, textarea { color: var(--ink); min-height: 40px; padding: 6px 10px; border: 1px solid var(--control); border-radius: var(--radius-s); background: var(--surface); width: 100%; }
  .doubt { display: flex; flex-wrap: wrap; gap: 8px; padding: 10px 12px; border: 1px solid var(--danger); border-radius: var(--radius); background: var(--surface); } .doubt .wrong { flex-basis: 100%; margin: 0; } #doubts { display: grid; gap: 8px; }
  :is(input, textarea)[aria-invalid=true] { border-color: var(--danger); } .wrong { color: var(--danger); font-weight: 600; font-size: 14px; grid-column: 1 / -1; }
  .remove { width: 36px; height: 36px; justify-content: center; border-radius: var(--radius-s); }
  details { border-top: 1px solid var(--line); } summary { min-height: 44px; display: flex; align-items: center; font-weight: 600; cursor: pointer; } details > * + * { margin-top: 8px; }
  .quiet { color: var(--ink-2); }
  @media (max-width: 760px) { :host { grid-template-columns: minmax(0, 1fr); } }
  @media (pointer: coarse) { .remove { width: 44px; height: 44px; } }
`;
