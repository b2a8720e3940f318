import { css } from 'lit';

export const choicesStyles = css`
  :host { display: grid; grid-template-columns: minmax(0, 1fr); gap: 6px; background: var(--surface); }
  .vote3 { display: grid; grid-template-columns: minmax(130px, 1fr) auto; gap: 4px 12px; align-items: center; }
  .three { display: flex; gap: 6px; } .row { display: flex; }
  .button { justify-content: center; min-height: 36px; padding: 0 14px; border-radius: var(--radius); } .three .button { padding: 0 12px; white-space: nowrap; }
  .three .y { --k: var(--yes); --s: var(--yes-soft); } .three .m { --k: var(--maybe); --s: var(--maybe-soft); } .three .n { --k: var(--no); --s: var(--no-soft); }
  .three [aria-pressed=true] { border-color: var(--k); background: var(--s); color: var(--k); box-shadow: inset 0 0 0 1px var(--k); }
  .sign { width: 16px; height: 16px; flex: none; }
  .notice { padding: 8px 12px; border-left: 4px solid var(--danger); border-radius: var(--radius); background: var(--danger-soft); overflow-wrap: anywhere; }
  @media (pointer: coarse) { .button { min-height: 44px; } }
  @media (max-width: 760px) { .vote3 { grid-template-columns: minmax(0, 1fr); } .three { display: grid; grid-template-columns: 1fr 1.3fr 1fr; } .three .button { padding: 0 4px; } }
  @media (max-width: 360px) { .three { gap: 4px; } .three .button { gap: 3px; padding: 0 2px; font-size: 14px; } }
  @media print { .button { display: none; } .three [aria-pressed=true] { display: inline-flex; } }
`;
