/**
 * The way out of the application: a plain form, sent with the token that this page was given. Never seen itself; a menu calls
 * `leave`. What was typed and not sent is forgotten by the page that answers.
 */
export class Exit extends HTMLElement {
  connectedCallback(): void {
    this.hidden = true;
  }

  leave(): void {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = '/p/sign-out';
    form.append(token());
    this.append(form);
    // The session ends before the answer is here: a page that then opened itself anew would be handed another token than the one of
    // the answer. In a browser that asks nobody it at least opens where the answer leads.
    window.navigation?.addEventListener('navigate', (event) => event.navigationType === 'reload' && event.cancelable && event.preventDefault());
    history.replaceState(null, '', '/p/sign-in?out');
    form.submit();
  }
}

function token(): HTMLInputElement {
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = said('_csrf_parameter');
  field.value = said('_csrf');
  return field;
}

function said(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
}

customElements.define('preau-exit', Exit);
