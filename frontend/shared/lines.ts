/** The lines of a text that say something, without the signs of a list. */
export function linesOf(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.replace(/^\s*(?:[-–*•]|\d+[.)])\s+/, '').trim()).filter((line) => line !== '');
}
