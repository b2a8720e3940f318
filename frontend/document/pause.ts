/** Why the server asks to come again later: this person wrote more than its disk has for one, or more is open than it has place for. */
export type Pause = 'spent' | 'crowded' | null;

const FIRST_MS = 500;
const LAST_MS = 3_000;
const SPENT_MS = 60_000;

export function pauseOf(code: number): Pause {
  return code === 4430 ? 'spent' : code === 4431 ? 'crowded' : null;
}

/** Later each time, and each browser at a rhythm of its own. */
export function waitAfter(tries: number, pause: Pause): number {
  const wait = pause === 'spent' ? SPENT_MS : Math.min(LAST_MS, FIRST_MS * 1.7 ** tries);
  return wait * (0.7 + 0.6 * Math.random());
}
