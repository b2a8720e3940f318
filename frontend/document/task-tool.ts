import type { Editor } from '@tiptap/core';
import { type TemplateResult, html, nothing } from 'lit';
import { icons } from '../icons';
import type { Words } from '../shared/words';
import { type Task, taskAt } from './task';

/** The tool of the task at the caret: makes a card of it, or opens the one that it became. */
export class TaskTool {
  constructor(
    private readonly editor: Editor,
    private readonly may: { make: boolean; now: () => boolean },
    private readonly make: (task: Task) => void,
  ) {}

  render(say: Words): TemplateResult | typeof nothing {
    const task = taskAt(this.editor);
    if (task?.card) return html`<a class="tool worded" tabindex="-1" href=${task.card}>${icons.card}${say('cardOpen')}</a>`;
    return task && this.may.make ? this.offer(task, say, this.may.now()) : nothing;
  }

  private offer(task: Task, say: Words, now: boolean): TemplateResult {
    return html`<button type="button" class="tool worded" tabindex="-1" title=${now ? nothing : say('cardOffline')} aria-disabled=${now ? nothing : 'true'}
      @mousedown=${(event: Event) => event.preventDefault()} @click=${() => now && this.press(task)}>${icons.card}${say('card')}</button>`;
  }

  /** The caret goes back to the text, as after each tool. */
  private press(task: Task): void {
    this.editor.commands.focus();
    this.make(task);
  }
}
