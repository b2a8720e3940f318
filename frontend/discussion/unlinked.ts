import { pathOf } from '../shared/house';
import type { LinkCard } from './types';

/**
 * The words of a message without the bare addresses of what stands as a card below them: one that stands alone on its line goes,
 * one within a sentence bears the name of its thing. An address of which there is no card stays, on one line.
 */
export function withoutAddresses(html: string, cards: LinkCard[]): string {
  if (!html.includes('href')) return html;
  const titles = new Map(cards.map(({ path, title }) => [path, title]));
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const link of body.querySelectorAll('a')) {
    const title = titles.get(pathOf(link.href) ?? '');
    if (title === undefined) link.classList.toggle('address', link.textContent!.trim() === link.getAttribute('href'));
    else if (pathOf(link.textContent!.trim()) === pathOf(link.href) && !takeLine(link)) link.textContent = title;
  }
  return body.innerHTML;
}

/** Takes it away when it stands alone on its line, with the break of that line; whether it does. */
function takeLine(link: HTMLElement): boolean {
  const paragraph = link.parentElement!;
  const [before, after] = [edge(link, 'previousSibling'), edge(link, 'nextSibling')];
  if (!paragraph.matches('p') || before === 'words' || after === 'words') return false;
  (after ?? before)?.remove();
  link.remove();
  if (paragraph.textContent!.trim() === '') paragraph.remove();
  return true;
}

/** What its line ends with on one side: a break, the paragraph itself (null), or words. */
function edge(link: HTMLElement, way: 'previousSibling' | 'nextSibling'): HTMLBRElement | 'words' | null {
  for (let one = link[way]; one; one = one[way]) {
    if (one instanceof HTMLBRElement) return one;
    if (one.textContent!.trim() !== '') return 'words';
  }
  return null;
}
