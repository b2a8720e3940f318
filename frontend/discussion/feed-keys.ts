/** Moves the focus from one message to the next as the feed pattern of ARIA says; true when the key was for us. */
export function moveInFeed(event: KeyboardEvent): boolean {
  const here = (event.target as HTMLElement).closest('article');
  if (!here || event.target !== here) return false;
  const next = nextArticle(here, event.key);
  if (!next) return false;
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
  return true;
}

function nextArticle(here: Element, key: string): HTMLElement | null {
  if (key === 'PageDown' || key === 'ArrowDown') return here.nextElementSibling as HTMLElement | null;
  if (key === 'PageUp' || key === 'ArrowUp') return here.previousElementSibling as HTMLElement | null;
  if (key === 'Home') return here.parentElement!.firstElementChild as HTMLElement;
  if (key === 'End') return here.parentElement!.lastElementChild as HTMLElement;
  return null;
}
