import { css } from 'lit';

/** The desk on which the sheet lies, and the tools over it. */
export const documentStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; flex: 1; overflow: auto; background: var(--sunken); }
  .top { position: sticky; top: 0; z-index: 3; }
  .bar { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; padding: 6px 20px; background: var(--surface); border-bottom: 1px solid var(--line); }
  .tools { display: flex; align-items: center; gap: 2px; flex: 1; min-width: 0; overflow-x: auto; scrollbar-width: none; padding: 3px; margin: -3px; }
  .tool { flex: none; min-width: 34px; min-height: 34px; justify-content: center; border-radius: var(--radius-s); border: 0; color: var(--ink-2); background: none; }
  select.tool { padding: 0 8px; font-weight: 600; font-size: 15px; color: var(--ink); background: var(--surface); }
  .tool:hover { background: var(--sunken); }
  .tool[aria-pressed=true] { background: var(--brand-soft); color: var(--brand-strong); }
  .tool[aria-disabled=true] { opacity: .4; } .tool.worded[aria-disabled=true] { opacity: 1; color: var(--ink-3); }
  .tool.worded { position: sticky; right: 0; padding: 0 10px; gap: 6px; font-weight: 600; font-size: 15px; color: var(--brand-strong); background: var(--surface); }
  .tool.more { display: none; }
  a.tool { display: inline-flex; align-items: center; text-decoration: none; }
  .rest { flex: 1; }
  .end { display: flex; align-items: center; gap: 10px; margin-left: auto; }
  .writers { display: flex; } .writers .avatar + .avatar { margin-left: -6px; } .writers .avatar { box-shadow: 0 0 0 2px var(--surface); }
  .saving { display: inline-flex; align-items: center; gap: 5px; font-size: 14px; color: var(--ink-2); }
  .saving.kept, .saving.held, .saving.page, .saving.away { color: var(--accent-ink); }
  .narrow { display: none; }
  .address { flex-basis: 100%; display: flex; flex-wrap: wrap; gap: 8px; align-items: center; padding: 4px 0; }
  .address label { display: flex; align-items: center; gap: 8px; font-size: 15px; flex: 1; min-width: 220px; max-width: 560px; }
  .address input { flex: 1; min-width: 0; min-height: 36px; padding: 4px 10px; border: 1px solid var(--control); border-radius: var(--radius-s); background: var(--surface); }
  .over { margin: 0; padding: 12px 20px; background: var(--danger-soft); color: var(--ink); border-bottom: 1px solid var(--line); }
  .desk { flex: 1; padding: 28px 20px 64px; }
  .sheet { max-width: 800px; margin: 0 auto; min-height: 70vh; padding: 48px 64px 0; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--shadow-1); }
  .given-up { max-width: 800px; margin: 0 auto 20px; padding: 14px 16px; display: flex; flex-direction: column; align-items: flex-start; gap: 10px; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); }
  .given-up label { align-self: stretch; display: flex; flex-direction: column; gap: 8px; }
  .given-up textarea { font: inherit; color: var(--ink); padding: 8px 10px; border: 1px solid var(--control); border-radius: var(--radius-s); background: var(--sunken); resize: vertical; }
  .head { display: flex; align-items: flex-start; gap: 8px; }
  h2 { font: 700 30px/1.2 var(--display); margin: 0; flex: 1; min-width: 0; overflow-wrap: anywhere; text-wrap: balance; }
  @media (pointer: coarse) { .tool { min-width: 44px; min-height: 44px; } }
  @media (max-width: 800px) {
    .bar { padding: 4px 12px; } .end { order: 1; } .tools { order: 2; flex-basis: 100%; flex-wrap: wrap; overflow: visible; } .tools:not(.open) .other { display: none; } .tool.more { display: inline-flex; align-items: center; } .tool.worded { position: static; } .address { order: 3; } .rest { display: none; }
    .desk { padding: 0; background: var(--surface); } .sheet { border: 0; border-radius: 0; box-shadow: none; padding: 20px 16px 16px; } .given-up { margin: 12px 16px; } h2 { font-size: 26px; }
    .wide { display: none; } .narrow { display: inline; }
  }
  @media print { :host { display: block; overflow: visible; background: none; } .bar, .over, .given-up, .head button { display: none; } .desk { padding: 0; } .sheet { border: 0; box-shadow: none; padding: 0; max-width: none; } }
`;
