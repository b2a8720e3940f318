import { css } from 'lit';

export const composerStyles = css`
  :host { display: block; position: relative; container-type: inline-size; }
  form { border: 1px solid var(--control); border-radius: var(--radius-l); padding: 10px 14px; background: var(--surface); }
  form:focus-within { border-color: var(--brand); box-shadow: 0 0 0 1px var(--brand); }
  textarea { display: block; width: 100%; border: 0; padding: 0; background: none; resize: none; field-sizing: content; min-height: 1.5em; max-height: 40vh; overflow: auto; }
  textarea:focus-visible { outline: 0; }
  textarea::placeholder { color: var(--ink-3); opacity: 1; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  textarea:placeholder-shown { field-sizing: fixed; height: 1.5em; overflow: hidden; }
  .bar { display: flex; flex-wrap: wrap; justify-content: end; gap: 2px; align-items: center; margin: 8px -6px -2px; color: var(--ink-2); }
  .bar .tool { flex: none; width: 34px; height: 34px; justify-content: center; border-radius: var(--radius-s); }
  .bar .tool:hover { background: var(--sunken); color: var(--ink); }
  .bar .rest { flex: 1; text-align: end; padding-inline: 8px; }
  .people { position: absolute; inset: auto 0 calc(100% + 6px); margin: 0; padding: 6px; list-style: none; max-height: 260px; overflow: auto; z-index: 3;
    background: var(--surface); border: 1px solid var(--line-strong); border-radius: var(--radius); box-shadow: var(--shadow-2); }
  .people li { display: flex; gap: 10px; align-items: center; padding: 5px 8px; min-height: 40px; border-radius: var(--radius-s); cursor: pointer; }
  .people li[aria-selected="true"] { background: var(--brand-soft); color: var(--brand-strong); font-weight: 600; }
  @container (width < 400px) { .hint { display: none; } }
  @media (pointer: coarse) { .bar .tool { width: 44px; height: 44px; } .people li { min-height: 48px; } .hint { display: none; } }
`;
