/** Where a person is on a page that is loaded anew by itself, so that they go on there: the field, the caret in it, what is scrolled. */
import { type Caret, caretIn, placing } from './caret';
import { follow, type Path, pathTo } from './path';
import { PLACED } from './placed';
import '../shared/called';
import { atKeyboard, takesText } from './typing';

interface Scrolled { path: Path; top: number; left: number; end: boolean }
interface Hand { path: Path; types: boolean; caret?: Caret }
/** `dialog`: what is called the one that was open, with words in it. */
interface Standpoint { address: string; at: number; hand?: Hand; scrolled: Scrolled[]; dialog?: string }

type Dialog = HTMLElement & { opened: boolean; headerTitle: string | null };
type Keeper = Element & { holdsWords: boolean };

const NAME = 'preau-standpoint';
/** Boxes that find their place again by what stands in them: pixels say nothing of it. */
const OWN_PLACE = '[data-keeps-place]';
/** An older one is of another visit. */
const FRESH_MS = 120_000;
const PATIENCE_MS = 15_000;
/** What is in a field or a text may come later than these. */
const WORDS_MS = 2500;
const LOOK_MS = 50;

export function remember(): void {
  const thing = atKeyboard();
  const hand = thing ? { path: pathTo(thing), types: takesText(thing), caret: caretIn(thing) } : undefined;
  const standpoint: Standpoint = { address: location.href, at: Date.now(), hand, scrolled: scrolledIn(document), dialog: writtenIn() };
  try {
    sessionStorage.setItem(NAME, JSON.stringify(standpoint));
  } catch {
    // A browser that stores nothing opens the page at its beginning.
  }
}

/**
 * Takes the person back there, as soon as it is on the page again, unless they go elsewhere by themselves.
 *
 * @return what the dialog is called that was open, with words in it
 */
export function comeBack(): string | undefined {
  const standpoint = remembered();
  const early = window.preau?.earlyKeys?.() ?? [];
  if (standpoint) new Return(standpoint).begin(early);
  return standpoint?.dialog;
}

function remembered(): Standpoint | undefined {
  try {
    const found = JSON.parse(sessionStorage.getItem(NAME) ?? 'null') as Standpoint | null;
    sessionStorage.removeItem(NAME);
    return found && found.address === location.href && Date.now() - found.at < FRESH_MS ? found : undefined;
  } catch {
    return undefined;
  }
}

/** The topmost dialog whose words are kept. */
function writtenIn(): string | undefined {
  const open = [...document.querySelectorAll<Dialog>('vaadin-dialog')].filter((one) => one.opened);
  return open.findLast((one) => [...one.querySelectorAll<Keeper>('preau-kept, preau-unfinished')].some((keeper) => keeper.holdsWords))?.headerTitle ?? undefined;
}

function scrolledIn(root: Document | ShadowRoot): Scrolled[] {
  return [...root.querySelectorAll('*')].flatMap((one) => {
    const { scrollTop: top, scrollLeft: left, scrollHeight, clientHeight } = one;
    const own = (top > 0 || left > 0) && !one.matches(OWN_PLACE) ? [{ path: pathTo(one), top, left, end: scrollHeight - clientHeight - top < 4 }] : [];
    return one.shadowRoot ? [...own, ...scrolledIn(one.shadowRoot)] : own;
  });
}

class Return {
  private readonly since = performance.now();
  private readonly own = new AbortController();
  private foundAt?: number;
  /** What is typed before the field is there again. */
  private typed = '';
  private looking = 0;

  constructor(private readonly to: Standpoint) {}

  /** @param early keys that came before this */
  begin(early: string[]): void {
    const { signal } = this.own;
    early.forEach((key) => this.type(key));
    addEventListener('keydown', this.key, { capture: true, signal });
    for (const sign of ['pointerdown', 'wheel']) addEventListener(sign, () => this.end(), { capture: true, signal });
    this.looking = window.setInterval(() => this.look(), LOOK_MS);
  }

  private look(): void {
    this.to.scrolled = this.to.scrolled.filter((one) => !scroll(one));
    if (this.to.hand && this.take(this.to.hand)) this.to.hand = undefined;
    const done = !this.to.hand && this.to.scrolled.length === 0;
    if (done || performance.now() - this.since > PATIENCE_MS) this.end();
  }

  private take({ path, types, caret }: Hand): boolean {
    const thing = follow(path);
    if (!(thing instanceof HTMLElement) || !thing.checkVisibility() || (types && !takesText(thing))) return false;
    this.foundAt ??= performance.now();
    const late = performance.now() - this.foundAt > WORDS_MS;
    const put = caret ? placing(thing, caret, late) : () => {};
    if (!put && !late) return false;
    thing.focus({ preventScroll: true });
    put?.();
    thing.dispatchEvent(new Event(PLACED));
    if (this.typed) document.execCommand('insertText', false, this.typed);
    this.typed = '';
    return true;
  }

  /** A key that comes before its field is kept for it, and is no shortcut. */
  private readonly key = (event: KeyboardEvent): void => {
    if (event.key === 'Tab' || event.key === 'Escape') this.end();
    if (!this.to.hand?.types || atKeyboard() || event.ctrlKey || event.metaKey || event.altKey || !this.type(event.key)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  private type(key: string): boolean {
    if (key === 'Backspace') this.typed = this.typed.slice(0, -1);
    else if (key.length === 1) this.typed += key;
    else return false;
    return true;
  }

  private end(): void {
    clearInterval(this.looking);
    this.own.abort();
  }
}

/** @return whether it is scrolled as it was: before, it may not be long enough */
function scroll({ path, top, left, end }: Scrolled): boolean {
  const box = follow(path);
  if (!box || box.scrollHeight - box.clientHeight < top - 2) return false;
  box.scrollTop = end ? box.scrollHeight : top;
  box.scrollLeft = left;
  return true;
}

declare global {
  /** `earlyKeys`: those that came before this module, said once (static/p/early.js). */
  interface Called { earlyKeys?: () => string[] }
}
