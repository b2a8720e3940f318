import type { Editor } from '@tiptap/core';
import { type TemplateResult, html, nothing } from 'lit';
import { icons } from '../icons';
import type { Words } from '../shared/words';
import type { TaskTool } from './task-tool';
import { type Tool, blocks, history, levelOf, levels, marks, setLevel, setLink, tables } from './tools';

/** What a narrow screen shows at once, beside the kind of line. */
const FIRST = new Set(['undo', 'bold', 'tasks']);

/**
 * The tools over a text. One of them is in the tab order; arrows go from one to the next, as in every toolbar. A press does not take the
 * caret out of the text.
 */
export class Toolbar {
  private at = 0;
  private linking = false;
  /** On a narrow screen the tools that are wanted less stand below the others when they are asked for. */
  private open = false;
  /** What was typed is no address: it stays in its field. */
  private refused = false;

  constructor(
    private readonly editor: Editor,
    private readonly task: TaskTool,
    private readonly changed: () => void,
  ) {}

  /** From the text, whose own keys leave no other way out of a list. */
  focus(): void {
    this.tools().find(({ tabIndex }) => tabIndex === 0)?.focus();
  }

  render(say: Words): TemplateResult {
    const table = this.editor.isActive('table') ? tables.inside : tables.outside;
    return html`<div class="tools ${this.open ? 'open' : ''}" role="toolbar" aria-label=${say('tools')} @keydown=${this.key} @focusin=${this.reach}>
        ${history.map((tool) => this.button(tool, say))}${this.kinds(say)}${marks.map((tool) => this.button(tool, say))}${this.link(say)}
        ${[...blocks, ...table].map((tool) => this.button(tool, say))}${this.more(say)}${this.task.render(say)}
      </div>
      ${this.linking ? this.address(say) : nothing}`;
  }

  private kinds(say: Words): TemplateResult {
    const level = levelOf(this.editor);
    return html`<select class="tool" aria-label=${say('kind')} tabindex="-1" @change=${(event: Event) => setLevel(this.editor, Number((event.target as HTMLSelectElement).value))}>
      ${levels.map((one) => html`<option value=${one} ?selected=${one === level} .selected=${one === level}>${say(`kind.${one}`)}</option>`)}
    </select>`;
  }

  private button({ key, icon, act, on, can }: Tool, say: Words): TemplateResult {
    return html`<button type="button" class="tool ${FIRST.has(key) ? '' : 'other'}" tabindex="-1" aria-label=${say(key)} title=${say(key)} aria-pressed=${on ? String(on(this.editor)) : nothing}
      aria-disabled=${can && !can(this.editor) ? 'true' : nothing} @mousedown=${stay} @click=${() => act(this.editor)}>${icon}</button>`;
  }

  private link(say: Words): TemplateResult {
    return html`<button type="button" class="tool other" tabindex="-1" aria-label=${say('link')} title=${say('link')} aria-pressed=${String(this.editor.isActive('link'))}
      aria-expanded=${String(this.linking)} @mousedown=${stay} @click=${() => this.turnLinking(!this.linking)}>${icons.link}</button>`;
  }

  private more(say: Words): TemplateResult {
    return html`<button type="button" class="tool more" tabindex="-1" aria-label=${say('moreTools')} title=${say('moreTools')} aria-expanded=${String(this.open)}
      @mousedown=${stay} @click=${this.turnOpen}>${this.open ? icons.close : icons.add}</button>`;
  }

  private readonly turnOpen = (): void => {
    this.open = !this.open;
    this.changed();
  };

  private address(say: Words): TemplateResult {
    return html`<form class="address" @submit=${this.keepLink} @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.leaveLink()}>
      <label>${say('address')} <input name="address" inputmode="url" autocomplete="off" placeholder="https://" .value=${String(this.editor.getAttributes('link').href ?? '')}></label>
      <button class="button primary">${say('linkKeep')}</button>
      <button type="button" class="button ghost" @click=${() => this.leaveLink()}>${say('cancel')}</button>
      ${this.refused ? html`<p role="alert">${say('linkRefused')}</p>` : nothing}
    </form>`;
  }

  private turnLinking(linking: boolean): void {
    this.linking = linking;
    this.refused = false;
    this.changed();
    if (linking) setTimeout(() => this.root()?.querySelector<HTMLInputElement>('.address input')?.select());
  }

  private readonly keepLink = (event: SubmitEvent): void => {
    event.preventDefault();
    const set = setLink(this.editor, String(new FormData(event.target as HTMLFormElement).get('address') ?? ''));
    if (set) return this.turnLinking(false);
    this.refused = true;
    this.changed();
    (event.target as HTMLFormElement).querySelector('input')!.focus();
  };

  private leaveLink(): void {
    this.turnLinking(false);
    this.editor.commands.focus();
  }

  private root(): ShadowRoot | null | undefined {
    return this.editor.options.element instanceof HTMLElement ? this.editor.options.element.closest('preau-document')?.shadowRoot : null;
  }

  /** Exactly one tool can be reached with the tab key: the last one used, or the first that can be used. */
  settle(): void {
    const tools = this.tools();
    const last = tools[this.at];
    const stop = last && isUsable(last) ? last : tools.find(isUsable);
    tools.forEach((tool) => (tool.tabIndex = tool === stop ? 0 : -1));
  }

  private tools(): HTMLElement[] {
    return [...(this.root()?.querySelectorAll<HTMLElement>('.tools .tool') ?? [])].filter((tool) => tool.checkVisibility());
  }

  private readonly reach = (event: FocusEvent): void => {
    this.at = Math.max(0, this.tools().indexOf(event.target as HTMLElement));
    this.settle();
  };

  private readonly key = (event: KeyboardEvent): void => {
    const tools = this.tools();
    const to = { ArrowRight: this.at + 1, ArrowLeft: this.at - 1, Home: 0, End: tools.length - 1 }[event.key];
    if (to === undefined) {
      if (event.key === 'Escape') this.editor.commands.focus();
      return;
    }
    event.preventDefault();
    tools[(to + tools.length) % tools.length]?.focus();
  };
}

function isUsable(tool: HTMLElement): boolean {
  return tool.ariaDisabled !== 'true';
}

function stay(event: Event): void {
  event.preventDefault();
}
