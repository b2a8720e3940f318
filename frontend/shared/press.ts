let pressed = false;
const ends = ['pointerup', 'pointercancel'] as const;

addEventListener('pointerdown', () => (pressed = true), { capture: true });
ends.forEach((end) => addEventListener(end, () => (pressed = false), { capture: true }));

/** Does it when the press that goes on is over, its click too: what moves away under a finger takes its click along. */
export function afterPress(act: () => void): void {
  if (!pressed) {
    setTimeout(act);
    return;
  }
  const over = new AbortController();
  const done = () => {
    over.abort();
    setTimeout(act);
  };
  ends.forEach((end) => addEventListener(end, done, { capture: true, signal: over.signal }));
}
