const GAP = 4;
const PLACES = '.menu, .more';

/**
 * The acts of a message lie over what stands around it, so that nothing moves from under the pointer: below the button that opens
 * them, above it where there is no room. Open ones follow their message when the house moves it, and never off the window.
 */
export function openMenu(root: ParentNode): void {
  const menu = root.querySelector<HTMLElement>('.menu');
  if (!menu) return;
  if (!menu.matches(':popover-open')) menu.showPopover();
  const { top, bottom, right } = menu.previousElementSibling!.getBoundingClientRect();
  const lowest = innerHeight - GAP - menu.offsetHeight;
  const below = bottom + GAP;
  const above = Math.min(top - GAP - menu.offsetHeight, lowest);
  menu.style.top = `${Math.max(GAP, below > lowest ? above : below)}px`;
  menu.style.right = `${document.documentElement.clientWidth - right}px`;
}

/** The keyboard, when it is in open acts, goes back to the button that opened them; the messages stay where they are. */
export function giveBack(root: ParentNode): void {
  const opener = root.querySelector('.menu:focus-within')?.previousElementSibling;
  if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
}

/** Whether something happened in open acts, or at the button that opens and shuts them. */
export function isInMenu(event: Event): boolean {
  return event.composedPath().some((one) => one instanceof Element && one.matches(PLACES));
}

/** Escape leaves the acts, and not the dialog that they may stand in. */
export function leftByEscape(leave: () => void) {
  return (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leave();
  };
}

export function leftByTab(leave: () => void) {
  return ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Element && !relatedTarget.closest(PLACES)) leave();
  };
}
