import { takesText } from './typing';

/** Hears « ? » anywhere on the page, except where somebody is typing, and says so. */
export class HelpKey extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', this.heard);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.heard);
  }

  private readonly heard = (event: KeyboardEvent): void => {
    if (event.key !== '?' || event.isComposing || takesText(event.composedPath()[0])) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('help-wanted'));
  };
}

customElements.define('preau-help-key', HelpKey);

declare global {
  interface HTMLElementTagNameMap {
    'preau-help-key': HelpKey;
  }
}
