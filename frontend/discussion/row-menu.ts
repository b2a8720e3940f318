const GAP = 4;
const PLACES = '.menu, .more';

/**
 * The acts of a message lie over what stands around it, so that nothing moves from under the pointer: below the button that opens
 * them, above it where there is no room.
 */
export function openMenu(root: ParentNode): void {
  const menu = root.querySelector<HTMLElement>('.menu:not(:popover-open)');
  if (!menu) return;
  menu.showPopover();
  const { top, bottom, right } = menu.previousElementSibling!.getBoundingClientRect();
  const below = bottom + GAP;
  const above = Math.max(GAP, top - GAP - menu.offsetHeight);
  menu.style.top = `${below + menu.offsetHeight > innerHeight - GAP ? above : below}px`;
  menu.style.right = `${document.documentElement.clientWidth - right}px`;
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
