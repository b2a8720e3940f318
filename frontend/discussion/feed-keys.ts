import type { LitElement } from 'lit';

/** Moves the focus from one message to the next as the feed pattern of ARIA says; true when the key was for us. */
function moveInFeed(event: KeyboardEvent): boolean {
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

/** Which message of a feed has the keyboard, and how it goes from one to the next. */
export class FeedKeys {
  at?: string;

  constructor(private readonly timeline: LitElement) {}

  focus(id: string, inside?: string): void {
    this.at = id;
    this.timeline.requestUpdate();
    void this.timeline.updateComplete.then(() => {
      const row = this.timeline.renderRoot.querySelector<HTMLElement>(`[data-id="${id}"]`);
      (inside ? row?.querySelector<HTMLElement>(inside) : row)?.focus();
    });
  }

  readonly focused = (event: FocusEvent): void => {
    const row = (event.target as HTMLElement).closest('article')?.dataset.id;
    if (row === this.at) return;
    this.at = row;
    this.timeline.requestUpdate();
  };

  readonly pressed = (event: KeyboardEvent): void => {
    if (moveInFeed(event)) event.preventDefault();
  };
}
