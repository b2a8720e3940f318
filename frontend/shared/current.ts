import { called } from './called';

/** Brings the thing of a row that is shown into sight, as soon as the row is drawn. */
export function showCurrent(one: HTMLElement): void {
  requestAnimationFrame(() => one.scrollIntoView({ block: 'nearest', inline: 'center' }));
}

declare global {
  interface Called { showCurrent: typeof showCurrent }
}

called({ showCurrent });
