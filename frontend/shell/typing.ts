const SILENT_INPUTS = ['checkbox', 'radio', 'button', 'submit', 'range', 'color', 'file'];

/** Whether what is typed there becomes text. */
export function takesText(where: EventTarget | null | undefined): where is HTMLElement {
  if (where instanceof HTMLInputElement) return !SILENT_INPUTS.includes(where.type);
  return where instanceof HTMLTextAreaElement || where instanceof HTMLSelectElement || (where instanceof HTMLElement && where.isContentEditable);
}

/** The thing that has the keyboard, however deep within elements that draw by themselves; none when the page as a whole has it. */
export function atKeyboard(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body ? null : active;
}
