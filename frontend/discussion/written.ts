import type { Composer } from './composer';
import { Drafts } from './drafts';
import { Edits } from './edits';
import type { MentionText } from './mention-text';
import { Outbox } from './outbox';
import type { Refused, ThreadState } from './types';

/** The page on which it is written. */
export interface Desk {
  /** When the fields are there. */
  drawn(): Promise<unknown>;
  /** The field of the next message. */
  next(): Composer | null;
  /** Whether the server has a message that was sent from here. */
  has(clientId: string): boolean;
}

/** What one person writes in one thread: the next message, those on their way, and edits. */
export class Written {
  readonly outbox: Outbox;
  readonly edits: Edits;
  private readonly drafts: Drafts;
  private over = false;

  constructor({ me, thread }: ThreadState, send: (clientId: string, text: string, again: boolean) => void, changed: () => void) {
    this.drafts = new Drafts(me.id, thread);
    this.outbox = new Outbox(this.drafts, send, changed);
    this.edits = new Edits(this.drafts, changed);
  }

  /** Brings back what an earlier page left. */
  async restore(desk: Desk): Promise<void> {
    const kept = await this.drafts.all();
    await desk.drawn();
    if (this.over) return;
    this.edits.restore(kept);
    desk.next()?.begin(kept.get('new'));
    await this.outbox.restore((clientId) => desk.has(clientId));
  }

  /** The words of the next message. */
  keep(words: MentionText): void {
    void this.drafts.keep('new', words);
  }

  refuse({ clientId, sentence, elsewhere = false }: Refused): void {
    if (this.edits.of(clientId)) this.edits.refuse(clientId, sentence, elsewhere);
    else this.outbox.refuse(clientId, sentence);
  }

  /** Another thread is shown. */
  stop(): void {
    this.over = true;
    this.outbox.stop();
  }
}
