import { takesText, atKeyboard } from './typing';

/** A hand that has pressed no key for so long rests. */
const REST_MS = 4000;
/** The keyboard goes from a field to a button beside it and back within less. */
const LOOK_MS = 250;

/**
 * A page that is to be loaded anew, because the house was started again or its session ended, is not taken from under the hand of
 * somebody who types: it waits until the hand rests, the field is left or the page goes out of sight.
 */
export class Renewal {
  private typedAt = -Infinity;
  private composing = false;
  private looking?: number;
  /** How many looks in a row found nobody typing. */
  private calm = 0;

  /**
   * @param renew loads the page anew, which asks once more
   * @param waits told again and again while the page waits
   */
  constructor(private readonly renew: () => void, private readonly waits: () => void, private readonly rest = REST_MS) {
    for (const sign of ['keydown', 'input']) document.addEventListener(sign, this.heard, true);
    document.addEventListener('compositionstart', () => (this.composing = true), true);
    for (const end of ['compositionend', 'focusout']) document.addEventListener(end, () => (this.composing = false), true);
    document.addEventListener('visibilitychange', () => document.hidden && this.look());
  }

  /** @return whether the page may be loaded anew now */
  ask(): boolean {
    const mayGo = !this.isTyped();
    if (!mayGo) this.wait();
    return mayGo;
  }

  private readonly heard = (event: Event): void => {
    if (takesText(event.composedPath()[0])) this.typedAt = performance.now();
  };

  private isTyped(): boolean {
    const fresh = this.composing || performance.now() - this.typedAt < this.rest;
    return fresh && !document.hidden && takesText(atKeyboard());
  }

  private wait(): void {
    this.calm = 0;
    this.looking ??= window.setInterval(() => this.look(), LOOK_MS);
    this.waits();
  }

  private look(): void {
    if (this.looking === undefined) return;
    this.calm = this.isTyped() ? 0 : this.calm + 1;
    if (this.calm < 2 && !document.hidden) {
      this.waits();
      return;
    }
    clearInterval(this.looking);
    this.looking = undefined;
    this.renew();
  }
}
