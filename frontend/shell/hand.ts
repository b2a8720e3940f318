/**
 * Keeps the keyboard where the person was. When the thing that has it goes away, the thing beside it takes it: in a list the next
 * line, elsewhere the heading of what stands there now. Whoever gives it to something better meanwhile is not disturbed.
 */
import { headingIn, stopIn, stopOf } from './stops';

/** A thing, and where it stood: in each of what held it, from the inside out. */
interface Place { thing: Element; steps: { holder: Holder; at: number }[] }
type Holder = Element | ShadowRoot;

/** By then whatever draws has drawn, and a dialog has given the keyboard back to the button that opened it. */
const SETTLED = 300;
const ASIDE = 'vaadin-dialog, vaadin-confirm-dialog, vaadin-notification-card';
/** What makes a thing go: it is taken out, hidden or switched off. */
const GOING: MutationObserverInit = { subtree: true, childList: true, attributes: true, attributeFilter: ['hidden', 'disabled', 'opened'] };
const LISTS = 'ul, ol, tbody, [role="list"]';

export class Hand extends HTMLElement {
  /** On the screen itself. */
  private place?: Place;
  /** In a dialog or a notice over it, while one is used. */
  private aside?: Place;
  private settling = 0;
  private watched = new WeakSet<Node>();
  private readonly watcher = new MutationObserver(() => this.look());

  /** Where the keyboard goes within an element that draws by itself, only its keys tell: `focusin` does not come out. */
  connectedCallback(): void {
    document.addEventListener('focusin', this.held);
    document.addEventListener('keyup', this.held);
    this.watch(document.body);
    this.hold(pathOf(document.activeElement));
    this.look();
  }

  disconnectedCallback(): void {
    document.removeEventListener('focusin', this.held);
    document.removeEventListener('keyup', this.held);
    this.watcher.disconnect();
    this.watched = new WeakSet();
    clearTimeout(this.settling);
    this.settling = 0;
  }

  private readonly held = (event: Event): void => this.hold(event.composedPath());

  private hold(path: EventTarget[]): void {
    const [thing] = path;
    if (!(thing instanceof Element) || thing === document.body) return;
    path.forEach((one) => { if (one instanceof ShadowRoot) this.watch(one); });
    const over = path.some((one) => one instanceof Element && one.matches(ASIDE));
    this.aside = over ? placeOf(thing) : undefined;
    if (!over) this.place = placeOf(thing);
  }

  private watch(root: Node): void {
    if (this.watched.has(root)) return;
    this.watched.add(root);
    this.watcher.observe(root, GOING);
  }

  /** A browser takes the keyboard from what went out of sight only a moment later; so it is looked for after the change, and once more. */
  private look(): void {
    this.settling ||= window.setTimeout(() => this.settle(false), SETTLED);
  }

  private settle(again: boolean): void {
    this.settling = 0;
    if (!this.isLost()) return;
    if (again) this.give();
    else this.settling = window.setTimeout(() => this.settle(true), SETTLED);
  }

  /** Who leaves a thing that is still there, with a press beside it, means to. */
  private isLost(): boolean {
    const last = this.aside ?? this.place;
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    return last !== undefined && nowhere && !isThere(last.thing);
  }

  private give(): void {
    const inside = this.aside?.steps.filter(({ holder }) => hostOf(holder).closest(ASIDE) !== null) ?? [];
    const before = this.place && isThere(this.place.thing) ? this.place.thing : undefined;
    const next = successor(inside) ?? before ?? successor(this.place?.steps ?? []) ?? headingIn(document.querySelector('main') ?? document.body);
    if (!(next instanceof HTMLElement)) return;
    if (stopOf(next) !== next && !next.hasAttribute('tabindex')) next.tabIndex = -1;
    next.focus();
  }
}

/** Where the keyboard is on a page that begins with it, such as one with a dialog open: from the inside out. */
function pathOf(active: Element | null): Node[] {
  const inner = active?.shadowRoot?.activeElement;
  if (inner) return pathOf(inner);
  const path: Node[] = [];
  for (let one: Node | null = active; one; one = one instanceof ShadowRoot ? one.host : one.parentNode) path.push(one);
  return path;
}

function placeOf(thing: Element): Place {
  const steps: Place['steps'] = [];
  let one = thing;
  while (one.parentNode instanceof Element || one.parentNode instanceof ShadowRoot) {
    steps.push({ holder: one.parentNode, at: [...one.parentNode.children].indexOf(one) });
    one = hostOf(one.parentNode);
  }
  return { thing, steps };
}

/** The element that a shadow belongs to; any other holder is one itself. */
function hostOf(holder: Holder): Element {
  return holder instanceof ShadowRoot ? holder.host : holder;
}

function isThere(thing: Element): boolean {
  return thing.isConnected && thing.checkVisibility() && !thing.matches(':disabled, [disabled]');
}

/** Beside the thing in the innermost of its holders that is still there and has anything to give. */
function successor(steps: Place['steps']): Element | undefined {
  for (const { holder, at } of steps) {
    if (holder.contains(document.body) || !isThere(hostOf(holder))) continue;
    const found = beside(holder, at) ?? headingIn(holder);
    if (found) return found;
  }
  return undefined;
}

function beside(holder: Holder, at: number): Element | undefined {
  const all = [...holder.children];
  const near = [...all.slice(at), ...all.slice(0, at).reverse()].filter(isThere);
  const search = holder instanceof Element && holder.matches(LISTS) ? stopIn : stopOf;
  return near.map(search).find((found) => found !== undefined);
}

customElements.define('preau-hand', Hand);

declare global {
  interface HTMLElementTagNameMap { 'preau-hand': Hand }
}
