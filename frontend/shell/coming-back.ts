/**
 * <preau-coming-back>: a page that is loaded anew by itself waits for the hand that types, and goes on where the person was. Never seen.
 *
 * Attribute: waiting (what the banner says as long as the page waits).
 * Events: left-open {title} of the dialog that was open then, with words in it.
 */
import { ConnectionIndicator, ConnectionState, type ConnectionStateStore } from '@vaadin/common-frontend';
import { emitter } from '../shared/emit';
import { Renewal } from './renewal';
import { comeBack, remember } from './standpoint';

/** Who comes back by an address that opens the dialog finds it open by then. */
const OPENED_MS = 1500;

export class ComingBack extends HTMLElement {
  private readonly emit = emitter<{ 'left-open': { title: string } }>(this);

  connectedCallback(): void {
    setTimeout(() => this.tell(), OPENED_MS);
  }

  private tell(): void {
    const open = [...document.querySelectorAll<HTMLElement & { headerTitle: string }>('vaadin-dialog')];
    if (leftOpen && !open.some(({ headerTitle }) => headerTitle === leftOpen)) this.emit('left-open', { title: leftOpen });
    leftOpen = undefined;
  }
}

customElements.define('preau-coming-back', ComingBack);

const { connectionState } = (window as unknown as { Vaadin: { connectionState: ConnectionStateStore } }).Vaadin;

function showWaiting(): void {
  const said = document.querySelector('preau-coming-back')?.getAttribute('waiting');
  if (said) ConnectionIndicator.instance.reconnectingText = said;
  connectionState.state = ConnectionState.RECONNECTING;
}

const renewal = new Renewal(() => location.reload(), showWaiting);

let leaving = false;

/** A browser that does not ask before it loads a page anew does so at once. What the person asks for by its own buttons is not asked about. */
window.navigation?.addEventListener('navigate', (event) => {
  if (event.navigationType !== 'reload') return;
  leaving = !event.cancelable || renewal.ask();
  if (leaving) remember();
  else event.preventDefault();
});

/** Until the next page comes one goes on in this one. */
addEventListener('pagehide', () => leaving && remember());

let leftOpen = comeBack();

declare global {
  interface HTMLElementTagNameMap { 'preau-coming-back': ComingBack }
}
