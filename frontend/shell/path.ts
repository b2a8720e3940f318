/** The way to a thing of the page, by which the same thing is found on the page that is loaded anew: one step into each shadow. */
export type Path = Step[];
interface Step { selector: string; name: number; at: number }

/** What names a thing for good: a row of a list, the place where words are kept. */
const LASTING = ['data-id', 'place'];

export function pathTo(thing: Element): Path {
  const root = thing.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
  const [selector, name] = [selectorOf(thing), nameOf(thing)];
  const step = { selector, name, at: alike(root, selector, name).indexOf(thing) };
  return root instanceof ShadowRoot ? [...pathTo(root.host), step] : [step];
}

export function follow(path: Path): Element | undefined {
  let root: Document | ShadowRoot | null = document;
  let found: Element | undefined;
  for (const { selector, name, at } of path) {
    found = root ? alike(root, selector, name)[at] : undefined;
    root = found?.shadowRoot ?? null;
  }
  return found;
}

function alike(root: Document | ShadowRoot, selector: string, name: number): Element[] {
  return [...root.querySelectorAll(selector)].filter((one) => nameOf(one) === name);
}

function selectorOf(thing: Element): string {
  const style = thing.classList[0];
  const own = thing.localName + (style ? `.${CSS.escape(style)}` : '');
  const lasting = LASTING.map((name) => `[${name}]`).join();
  const holder = thing.parentElement?.closest(lasting);
  const named = holder && LASTING.find((name) => holder.hasAttribute(name));
  return named ? `[${named}="${CSS.escape(holder.getAttribute(named)!)}"] ${own}` : own;
}

/** As it is called: another thing that has come to stand in its place is called otherwise. */
function nameOf(thing: Element): number {
  const label = thing instanceof HTMLInputElement || thing instanceof HTMLTextAreaElement ? thing.labels?.[0]?.textContent : undefined;
  const words = thing.matches('a, button, vaadin-button') ? thing.textContent : '';
  return mark((thing.getAttribute('aria-label') ?? label ?? words).trim());
}

/** By which words are known again that are not to be read by whoever comes after. */
export function mark(words: string): number {
  return [...words].reduce((sum, sign) => (Math.imul(sum, 31) + sign.codePointAt(0)!) | 0, 7);
}
