import type { Stand } from './place';

/** Where somebody stood in a thread: the message under their eyes, and its number. */
export interface Stood extends Stand { seq: number }

const nameOf = (me: string, thread: string): string => `preau-stood/${me}/${thread}`;

/** Kept for this tab alone, until the page is there again; of whoever is at the end, nothing is. */
export function keepStood(me: string, thread: string, stood: Stood | undefined): void {
  if (stood) sessionStorage.setItem(nameOf(me, thread), JSON.stringify(stood));
}

/** Where they stood when this page was loaded anew, or when they left it to come back. Told once: who comes by a link later comes for what is new. */
export function takeStood(me: string, thread: string): Stood | undefined {
  const kept = sessionStorage.getItem(nameOf(me, thread));
  sessionStorage.removeItem(nameOf(me, thread));
  const [how] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return kept && how.type !== 'navigate' && how.name === location.href ? (JSON.parse(kept) as Stood) : undefined;
}
