import type { Page, TimelineEvents } from './types';
import type { MessageWindow } from './window';

/** How near to an edge, in pixels, the next page is asked for. */
const NEAR = 600;
/** How many messages below the one that is read come with it. */
const AFTER = 20;

type Wanted = 'earlier' | 'later' | 'newest' | 'there';

/** Slides the window: asks for one page at a time as the reader nears an edge, and joins the answer where it belongs. */
export class Pager {
  wanted: Wanted | null = null;
  private place = 0;

  constructor(
    private readonly loaded: MessageWindow,
    private readonly ask: (wish: TimelineEvents['page-wanted']) => void,
  ) {}

  /** Says where the answer went, null when nobody waited for it. An older answer may cross a wish for the newest page, or for a place: it is let go. */
  take(page: Page): Wanted | null {
    const joined = this.wanted;
    if (joined === null || (joined === 'newest' && !page.end) || (joined === 'there' && !page.messages.some(({ seq }) => seq === this.place))) return null;
    this.wanted = null;
    if (joined === 'earlier') this.loaded.earlier(page);
    else if (joined === 'later') this.loaded.later(page);
    else this.loaded.open(page);
    return joined;
  }

  fill({ scrollTop, scrollHeight, clientHeight }: Element): void {
    if (this.wanted || clientHeight === 0) return;
    if (!this.loaded.end && scrollHeight - scrollTop - clientHeight < NEAR) this.want('later');
    else if (!this.loaded.start && scrollTop < NEAR) this.want('earlier');
  }

  /** What was asked over a line that broke is not awaited; the place of the reader is asked for again. */
  askAgain(): void {
    if (this.wanted === 'there') this.wantAround(this.place);
    else this.wanted = null;
  }

  /** The page in which a place stands, some of what follows it among it. */
  wantAround(seq: number): void {
    this.wanted = 'there';
    this.place = seq;
    this.ask({ before: seq + AFTER, after: null });
  }

  want(which: Exclude<Wanted, 'there'>): void {
    this.wanted = which;
    const before = which === 'earlier' ? (this.loaded.first?.seq ?? null) : null;
    const after = which === 'later' ? (this.loaded.last?.seq ?? null) : null;
    this.ask({ before, after });
  }
}
