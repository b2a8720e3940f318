import type { Drafts } from './drafts';
import { EMPTY, fromMarkdown, toMarkdown, type MentionText } from './mention-text';
import type { Message } from './types';

const PATIENCE = 15_000;

/** `loading`: the source is on its way; `typing`: the field is open; `saving`, `late`, `refused`: sent, not seen back yet. */
export interface Edit {
  stage: 'loading' | 'typing' | 'saving' | 'late' | 'refused';
  words: MentionText;
  sentence: string | null;
}

/** The edits in hand, by message. What was typed stays a draft until the edited message comes back. */
export class Edits {
  private readonly open = new Map<string, Edit>();
  private kept = new Map<string, MentionText>();
  private readonly timers = new Map<string, number>();

  constructor(
    private readonly drafts: Drafts,
    private readonly changed: () => void,
  ) {}

  /** Brings back what an earlier page left unsaved. */
  restore(kept: Map<string, MentionText>): void {
    this.kept = new Map([...kept, ...this.kept]);
  }

  /** What was last typed for a message. */
  typedFor(id: string): MentionText | undefined {
    return this.kept.get(id);
  }

  of(id: string): Edit | undefined {
    return this.open.get(id);
  }

  /** True when the source must be asked for; a kept draft opens at once. */
  begin(id: string): boolean {
    const words = this.kept.get(id);
    this.set(id, words ? { stage: 'typing', words, sentence: null } : { stage: 'loading', words: EMPTY, sentence: null });
    return !words;
  }

  source(id: string, text: string): void {
    if (this.open.get(id)?.stage === 'loading') this.set(id, { stage: 'typing', words: fromMarkdown(text), sentence: null });
  }

  typing(id: string, words: MentionText): void {
    const blank = words.text.trim() === '';
    if (blank) this.kept.delete(id);
    else this.kept.set(id, words);
    void this.drafts.keep(id, blank ? EMPTY : words);
  }

  close(id: string): void {
    this.open.delete(id);
    this.changed();
  }

  /** The text to send. */
  save(id: string, words: MentionText): string {
    this.typing(id, words);
    clearTimeout(this.timers.get(id));
    this.timers.set(id, window.setTimeout(() => this.stage(id, 'late', null), PATIENCE));
    this.set(id, { stage: 'saving', words, sentence: null });
    return toMarkdown(words);
  }

  refuse(id: string, sentence: string): void {
    this.stage(id, 'refused', sentence);
  }

  /**
   * The message came back from the server: when that is our edit, nothing of it needs keeping. Of one that was taken away the field
   * closes, and what was typed waits until it is shown again.
   */
  settle(before: Message | undefined, now: Message): void {
    const stage = this.open.get(now.id)?.stage;
    const ours = (stage === 'saving' || stage === 'late') && before?.edited !== now.edited;
    if (!stage || (!ours && now.state === 'shown')) return;
    clearTimeout(this.timers.get(now.id));
    this.open.delete(now.id);
    if (ours) this.typing(now.id, EMPTY);
  }

  /** After a lost connection: the edits whose fate is unknown, to send again. */
  unsettled(): [string, MentionText][] {
    return [...this.open].filter(([, edit]) => edit.stage === 'saving' || edit.stage === 'late').map(([id, edit]) => [id, edit.words]);
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
