import { css } from 'lit';

export const timelineStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; height: 100%; background: var(--surface); position: relative; }
  .box { flex: 1; min-height: 0; overflow: auto; overflow-anchor: none; padding: 18px 24px; overscroll-behavior: contain; }
  .list { display: grid; gap: 6px; align-content: var(--few, end); min-height: 100%; grid-template-columns: minmax(0, 1fr); }
  .wait { text-align: center; padding: 6px; }
  article { max-width: 808px; border-radius: var(--radius); outline-offset: -2px; }
  .row { display: grid; grid-template-columns: 32px minmax(0, 1fr); gap: 12px; padding: 6px 8px; margin-inline: -8px; border-radius: var(--radius); }
  .head { display: flex; flex-wrap: wrap; gap: 0 8px; align-items: baseline; min-height: 24px; }
  .head b { font-weight: 700; }
  .head .more { margin-inline-start: auto; align-self: center; width: 28px; height: 24px; justify-content: center; border-radius: var(--radius-s); color: var(--ink-3); opacity: 0; }
  .row:hover .more, article:focus .more, article:focus-within .more, .more[aria-expanded="true"] { opacity: 1; }
  .more:hover { background: var(--sunken); color: var(--ink); }
  .menu { position: fixed; inset: auto; margin: 0; padding: 6px; border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--surface); color: var(--ink); box-shadow: var(--shadow-2); }
  .menu:popover-open { display: grid; }
  .menu .button { border-color: transparent; background: none; }
  .menu .button:hover { background: var(--sunken); }
  .acts { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 6px; align-items: center; }
  .acts input { flex: 1 1 220px; min-width: 0; min-height: 34px; padding: 4px 10px; border: 1px solid var(--control); border-radius: var(--radius-s); background: var(--surface); }
  .pending .text { color: var(--ink-2); white-space: pre-wrap; overflow-wrap: anywhere; }
  /* The whole of it comes back into the field. */
  .failed .text { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 12; overflow: hidden; }
  .failed .note { color: var(--danger); }
  .note { font-size: 14px; color: var(--ink-3); display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
  .link-card { display: flex; gap: 12px; align-items: center; max-width: 460px; min-height: 44px; margin-top: 8px; padding: 8px 12px; border: 1px solid var(--line-strong);
    border-radius: var(--radius); background: var(--surface); color: var(--ink); text-decoration: none; }
  .link-card:hover { border-color: var(--brand); }
  .link-card > span:last-child { display: grid; min-width: 0; overflow-wrap: anywhere; }
  .link-card .kind { flex: none; padding: 1px 9px; border-radius: 99px; background: var(--brand-soft); color: var(--brand-strong); font-size: 14px; font-weight: 600; }
  .became { display: flex; gap: 6px; align-items: center; margin: 6px 0 0; font-size: 14px; color: var(--ink-2); }
  .became a { color: var(--brand-strong); font-weight: 600; }
  .tombstone { color: var(--ink-3); font-style: italic; }
  .day { display: flex; align-items: center; gap: 12px; font-size: 14px; font-weight: 600; color: var(--ink-3); padding: 12px 0 6px; }
  .day::before, .day::after { content: ""; height: 1px; background: var(--line); flex: 1; }
  .new { display: flex; align-items: center; gap: 10px; color: var(--danger); font-size: 14px; font-weight: 700; padding: 8px 0; }
  .new::before, .new::after { content: ""; height: 1px; background: var(--danger); opacity: .35; flex: 1; }
  .below { position: absolute; inset: auto 0 100%; display: grid; justify-items: center; padding-bottom: 10px; pointer-events: none; }
  .below button { pointer-events: auto; border-radius: 99px; box-shadow: var(--shadow-2); border-color: var(--brand); color: var(--brand-strong); }
  .foot { position: relative; padding: 0 24px 20px; }
  .foot preau-composer { max-width: 780px; }
  .join { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; justify-content: space-between; max-width: 780px; padding: 12px 16px;
    border: 1px solid var(--line-strong); border-radius: var(--radius); color: var(--ink-2); }
  .empty { color: var(--ink-2); text-align: center; padding: 32px 16px; align-self: center; }

  .text { overflow-wrap: anywhere; }
  .text > :first-child { margin-top: 0; }
  .text > :last-child { margin-bottom: 0; }
  .text p, .text ul, .text ol, .text blockquote, .text pre { margin: 0 0 8px; }
  .text ul, .text ol { padding-inline-start: 24px; }
  .text a { color: var(--brand-strong); text-decoration: underline; text-underline-offset: 2px; }
  .text a.address { display: inline-block; max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; vertical-align: bottom; }
  .text blockquote { border-inline-start: 3px solid var(--line-strong); padding-inline-start: 12px; color: var(--ink-2); }
  .text code, .text pre { background: var(--sunken); border-radius: 5px; font-size: 14px; }
  .text code { padding: 1px 5px; }
  .text pre { padding: 8px 12px; overflow: auto; }
  .text table { border-collapse: collapse; display: block; overflow: auto; }
  .text td, .text th { border: 1px solid var(--line); padding: 4px 10px; text-align: start; overflow-wrap: break-word; }
  .text .mention { background: var(--brand-soft); color: var(--brand-strong); font-weight: 600; border-radius: 99px; padding: 0 8px; text-decoration: none; }
  .text img { max-width: 100%; }

  @media (hover: none) { .head .more { opacity: 1; } }
  @media (pointer: coarse) { .head .more { width: 44px; height: 44px; margin-block: -10px; } .acts input { min-height: 44px; } }
  @media (max-width: 760px) { .link-card { flex-direction: column; gap: 4px; align-items: flex-start; } .box { padding: 12px 16px; } .foot { padding: 0 12px 12px; } }
  .missing { display: none; }
  @media print {
    :host { display: block; height: auto; }
    .missing { display: block; }
    .foot, .more, .menu, .new, .acts, .wait { display: none !important; }
    .box { overflow: visible; padding: 0; }
    .list { display: block; min-height: 0; }
    article { max-width: none; break-inside: avoid; }
    .avatar { print-color-adjust: exact; }
  }
`;
