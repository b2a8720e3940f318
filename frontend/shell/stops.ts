/**
 * Where the keyboard can be put: things to press or to open, and headings; never a field, which on a phone would open its keys, nor
 * the way past the navigation, which then lies over what stands at the top.
 */
const STOPS = 'a[href]:not(.skip), button, vaadin-button, summary, [tabindex="0"]:not(vaadin-text-field, vaadin-text-area, textarea, input)';
/** What a screen shows is named below what it stands in. */
const HEADINGS = ['h2', 'h1', 'h3'];

/** The thing itself, when it is one. */
export function stopOf(thing: Element): Element | undefined {
  return thing.matches(STOPS) && isOpen(thing) ? thing : undefined;
}

/** The thing itself, or the first one in it. */
export function stopIn(thing: Element): Element | undefined {
  return first(thing, (one) => stopOf(one) !== undefined);
}

export function headingIn(holder: ParentNode): Element | undefined {
  return HEADINGS.map((rank) => first(holder, (one) => one.matches(rank) && isOpen(one) && !isWritten(one))).find((found) => found !== undefined);
}

/** A heading of a text that people write is no name of the screen. */
function isWritten(thing: Element): boolean {
  return thing.closest('[contenteditable]') !== null;
}

function isOpen(thing: Element): boolean {
  return thing.checkVisibility() && !thing.matches(':disabled, [disabled]');
}

/** In the order of the page, into what elements draw by themselves too. */
function first(holder: ParentNode, fits: (one: Element) => boolean): Element | undefined {
  if (holder instanceof Element && fits(holder)) return holder;
  const drawn = holder instanceof Element && holder.shadowRoot ? first(holder.shadowRoot, fits) : undefined;
  if (drawn) return drawn;
  for (const child of holder.children) {
    const found = first(child, fits);
    if (found) return found;
  }
  return undefined;
}
