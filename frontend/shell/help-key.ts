/** Hears « ? » anywhere on the page, except where somebody is typing, and says so. */
export class HelpKey extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', this.heard);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.heard);
  }

  private readonly heard = (event: KeyboardEvent): void => {
    if (event.key !== '?' || event.isComposing || isTyping(event.composedPath()[0])) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('help-wanted'));
  };
}

const SILENT_INPUTS = ['checkbox', 'radio', 'button', 'submit', 'range', 'color', 'file'];

function isTyping(where: EventTarget | undefined): boolean {
  if (where instanceof HTMLInputElement) return !SILENT_INPUTS.includes(where.type);
  return where instanceof HTMLTextAreaElement || where instanceof HTMLSelectElement || (where instanceof HTMLElement && where.isContentEditable);
}

customElements.define('preau-help-key', HelpKey);

declare global {
  interface HTMLElementTagNameMap {
    'preau-help-key': HelpKey;
  }
}
