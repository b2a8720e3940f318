/** The lines of a text that say something, without the signs of a list or of its tasks. */
export function linesOf(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.replace(/^\s*(?:[-–*•]|\d+[.)])\s+/, '').replace(/^\s*\[[ xX]?\]\s+/, '').trim()).filter((line) => line !== '');
}
