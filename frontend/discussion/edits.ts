import type { Draft, Drafts } from './drafts';
import { EMPTY, fromMarkdown, toMarkdown, type MentionText } from './mention-text';
import type { Message } from './types';

const PATIENCE = 15_000;

/**
 * `loading`: the source is on its way; `typing`: the field is open; `saving`, `late`, `refused`: sent, not known to be kept yet.
 * `seen`: when the message was last edited before the eyes of the writer, null for never; `last`: the same by now.
 */
export interface Edit {
  stage: 'loading' | 'typing' | 'saving' | 'late' | 'refused';
  words: MentionText;
  sentence: string | null;
  seen: string | null;
  last: string | null;
}

/** What leaves. */
export interface Correction { text: string; seen: string | null }

/** The edits in hand, by message. What was typed stays a draft until the edited message comes back. */
export class Edits {
  private readonly open = new Map<string, Edit>();
  private kept = new Map<string, Draft>();
  private readonly timers = new Map<string, number>();

  constructor(
    private readonly drafts: Drafts,
    private readonly changed: () => void,
  ) {}

  /** Brings back what an earlier page left unsaved. */
  restore(kept: Map<string, Draft>): void {
    this.kept = new Map([...kept, ...this.kept]);
  }

  /** What was last typed for a message. */
  typedFor(id: string): MentionText | undefined {
    return this.kept.get(id);
  }

  of(id: string): Edit | undefined {
    return this.open.get(id);
  }

  /**
   * True when the source must be asked for; a kept draft opens at once.
   *
   * @param seen when the message was last edited
   */
  begin(id: string, seen: string | null): boolean {
    const kept = this.kept.get(id);
    this.set(id, { stage: kept ? 'typing' : 'loading', words: kept ?? EMPTY, sentence: null, seen: kept?.seen === undefined ? seen : kept.seen, last: seen });
    return !kept;
  }

  source(id: string, text: string): void {
    const edit = this.open.get(id);
    if (edit?.stage === 'loading') this.set(id, { ...edit, stage: 'typing', words: fromMarkdown(text) });
  }

  typing(id: string, words: MentionText): void {
    const blank = words.text.trim() === '';
    const draft = { ...words, seen: this.open.get(id)?.seen };
    if (blank) this.kept.delete(id);
    else this.kept.set(id, draft);
    void this.drafts.keep(id, blank ? EMPTY : draft);
  }

  close(id: string): void {
    this.open.delete(id);
    this.changed();
  }

  save(id: string, words: MentionText): Correction {
    const edit = this.open.get(id)!;
    this.typing(id, words);
    clearTimeout(this.timers.get(id));
    this.timers.set(id, window.setTimeout(() => this.stage(id, 'late', null), PATIENCE));
    this.set(id, { ...edit, stage: 'saving', words, sentence: null });
    return { text: toMarkdown(words), seen: edit.seen };
  }

  /** @param elsewhere whether the sentence tells what was written elsewhere meanwhile: whoever saves again has read it */
  refuse(id: string, sentence: string, elsewhere: boolean): void {
    const edit = this.open.get(id)!;
    clearTimeout(this.timers.get(id));
    if (elsewhere) this.set(id, { ...edit, seen: edit.last });
    this.stage(id, 'refused', sentence);
  }

  /** The server has it: nothing of it needs keeping. */
  saved(id: string): void {
    const stage = this.open.get(id)?.stage;
    if (stage !== 'saving' && stage !== 'late') return;
    this.end(id);
    this.typing(id, EMPTY);
    this.changed();
  }

  /** The message is another one now. Of one that was taken away the field closes, and what was typed waits until it is shown again. */
  settle(now: Message): void {
    const edit = this.open.get(now.id);
    if (edit) edit.last = now.edited ?? null;
    if (edit && now.state !== 'shown') this.end(now.id);
  }

  /** After a lost connection: the edits whose fate is unknown, to send again. */
  unsettled(): [string, Correction][] {
    return [...this.open].filter(([, edit]) => edit.stage === 'saving' || edit.stage === 'late')
      .map(([id, { words, seen }]) => [id, { text: toMarkdown(words), seen }]);
  }

  private end(id: string): void {
    clearTimeout(this.timers.get(id));
    this.open.delete(id);
  }

  private stage(id: string, stage: Edit['stage'], sentence: string | null): void {
    const edit = this.open.get(id);
    if (edit && edit.stage !== 'typing') this.set(id, { ...edit, stage, sentence });
  }

  private set(id: string, edit: Edit): void {
    this.open.set(id, edit);
    this.changed();
  }
}
