import { newId } from '../shared/ids';
import type { Drafts, Unsent } from './drafts';
import { type MentionText, toMarkdown } from './mention-text';

const PATIENCE = 15_000;

/**
 * Messages that the server has not acknowledged yet, in the order they were sent. Each keeps its client id for life,
 * so that sending again never doubles it; each is in IndexedDB until it is acknowledged.
 */
export class Outbox {
  waiting: Unsent[] = [];
  private readonly late = new Set<string>();
  private readonly timers = new Map<string, number>();
  private over = false;

  constructor(
    private readonly drafts: Drafts,
    private readonly send: (clientId: string, text: string, again: boolean) => void,
    private readonly changed: () => void,
  ) {}

  /** Brings back what an earlier page could not send, except what the server already has. */
  async restore(acknowledged: (clientId: string) => boolean): Promise<void> {
    const kept = await this.drafts.unsent();
    if (this.over) return;
    const known = new Set(this.waiting.map((unsent) => unsent.clientId));
    for (const unsent of kept.filter(({ clientId }) => !known.has(clientId))) {
      if (acknowledged(unsent.clientId)) void this.drafts.dropUnsent(unsent.clientId);
      else this.waiting = [...this.waiting, unsent];
    }
    this.resend();
  }

  add(words: MentionText): void {
    const unsent = { clientId: newId(), words, at: new Date().toISOString(), refused: null };
    this.waiting = [...this.waiting, unsent];
    void this.drafts.keepUnsent(unsent);
    this.dispatch(unsent, false);
  }

  /** After a lost connection: everything that was not refused leaves again. */
  resend(): void {
    this.waiting.filter((unsent) => unsent.refused === null).forEach((unsent) => this.dispatch(unsent, true));
  }

  retry(clientId: string): void {
    const unsent = this.change(clientId, null);
    if (unsent) this.dispatch(unsent, true);
  }

  /** True when the message was one of ours on its way. */
  acknowledge(clientId: string | null): boolean {
    const kept = this.waiting.filter((unsent) => unsent.clientId !== clientId);
    if (clientId === null || kept.length === this.waiting.length) return false;
    this.waiting = kept;
    this.forget(clientId);
    void this.drafts.dropUnsent(clientId);
    return true;
  }

  /** Gives the words of a message that was refused: they leave from here no more. */
  withdraw(clientId: string): MentionText | undefined {
    const unsent = this.waiting.find((one) => one.clientId === clientId && one.refused !== null);
    if (unsent) this.acknowledge(clientId);
    return unsent?.words;
  }

  refuse(clientId: string, sentence: string): void {
    this.forget(clientId);
    this.change(clientId, sentence);
    this.changed();
  }

  isLate(clientId: string): boolean {
    return this.late.has(clientId);
  }

  /** Another thread is shown: nothing more leaves from here. */
  stop(): void {
    this.over = true;
    this.timers.forEach((timer) => clearTimeout(timer));
  }

  private dispatch(unsent: Unsent, again: boolean): void {
    this.forget(unsent.clientId);
    this.timers.set(unsent.clientId, window.setTimeout(() => this.giveUp(unsent.clientId), PATIENCE));
    this.changed();
    this.send(unsent.clientId, toMarkdown(unsent.words), again);
  }

  private giveUp(clientId: string): void {
    this.late.add(clientId);
    this.changed();
  }

  private forget(clientId: string): void {
    clearTimeout(this.timers.get(clientId));
    this.timers.delete(clientId);
    this.late.delete(clientId);
  }

  private change(clientId: string, refused: string | null): Unsent | undefined {
    this.waiting = this.waiting.map((unsent) => (unsent.clientId === clientId ? { ...unsent, refused } : unsent));
    const unsent = this.waiting.find((one) => one.clientId === clientId);
    if (unsent) void this.drafts.keepUnsent(unsent);
    return unsent;
  }
}
