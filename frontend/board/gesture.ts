const LONG_PRESS = 220;
const MOUSE_SLACK = 5;
const TOUCH_SLACK = 8;

export interface Point { x: number; y: number }
export interface Hold { thing: HTMLElement; from: Point; touch: boolean }

export interface Hand {
  /** The thing under the pointer that may be picked up, if any. */
  graspable(event: PointerEvent): HTMLElement | null;
  pickedUp(hold: Hold, at: Point): void;
  moved(at: Point): void;
  dropped(): void;
  cancelled(): void;
}

/**
 * Tells a drag from a click, a scroll and a long look. The mouse picks up after a few pixels; a finger after a long press without moving,
 * so that a swipe still scrolls. Once something is in the hand the page neither scrolls nor selects, and the click that ends it is swallowed.
 */
export class Gesture {
  private hold: Hold | null = null;
  private pointer = -1;
  private timer = 0;
  private carrying = false;

  constructor(
    private readonly ground: HTMLElement,
    private readonly hand: Hand,
  ) {
    ground.addEventListener('pointerdown', this.down);
    // Not passive, and there before the touch begins: the only way to keep the browser from scrolling later.
    ground.addEventListener('touchmove', this.still, { passive: false });
    ground.addEventListener('contextmenu', this.still);
    ground.addEventListener('dragstart', (event) => event.preventDefault());
    ground.addEventListener('click', this.swallow, { capture: true });
  }

  private readonly down = (event: PointerEvent): void => {
    if (this.hold || event.button !== 0 || !event.isPrimary) return;
    const thing = this.hand.graspable(event);
    if (!thing) return;
    this.hold = { thing, from: { x: event.clientX, y: event.clientY }, touch: event.pointerType === 'touch' };
    this.pointer = event.pointerId;
    this.swallowing = false;
    if (this.hold.touch) this.timer = window.setTimeout(() => this.pickUp(this.hold!.from), LONG_PRESS);
    this.listen('addEventListener');
  };

  private readonly move = (event: PointerEvent): void => {
    if (event.pointerId !== this.pointer || !this.hold) return;
    const at = { x: event.clientX, y: event.clientY };
    const distance = Math.hypot(at.x - this.hold.from.x, at.y - this.hold.from.y);
    if (this.carrying) this.hand.moved(at);
    else if (this.hold.touch && distance > TOUCH_SLACK) this.end();
    else if (!this.hold.touch && distance > MOUSE_SLACK) this.pickUp(at);
  };

  private pickUp(at: Point): void {
    this.carrying = true;
    this.swallowing = true;
    this.ground.setPointerCapture(this.pointer);
    getSelection()?.removeAllRanges();
    if (this.hold!.touch) navigator.vibrate?.(10);
    this.hand.pickedUp(this.hold!, at);
  }

  private readonly up = (event: PointerEvent): void => {
    if (event.pointerId !== this.pointer) return;
    const { carrying } = this;
    this.end();
    if (carrying) this.hand.dropped();
  };

  private readonly abandon = (event: Event): void => {
    if (event instanceof PointerEvent && event.pointerId !== this.pointer) return;
    if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
    if (event instanceof KeyboardEvent) event.stopPropagation();
    this.cancel();
  };

  /** Puts back what is in the hand. */
  cancel(): void {
    const { carrying } = this;
    this.end();
    if (carrying) this.hand.cancelled();
  }

  private end(): void {
    clearTimeout(this.timer);
    this.listen('removeEventListener');
    if (this.carrying && this.ground.hasPointerCapture(this.pointer)) this.ground.releasePointerCapture(this.pointer);
    this.hold = null;
    this.carrying = false;
    // The click comes right after the release; a later one is a real one.
    setTimeout(() => (this.swallowing = false), 50);
  }

  private swallowing = false;

  private readonly swallow = (event: MouseEvent): void => {
    if (!this.swallowing) return;
    event.preventDefault();
    event.stopPropagation();
  };

  private readonly still = (event: Event): void => {
    const pressing = this.hold?.touch && event.type === 'contextmenu';
    if ((this.carrying || pressing) && event.cancelable) event.preventDefault();
  };

  private listen(how: 'addEventListener' | 'removeEventListener'): void {
    window[how]('pointermove', this.move as EventListener);
    window[how]('pointerup', this.up as EventListener);
    window[how]('pointercancel', this.abandon);
    window[how]('keydown', this.abandon, { capture: true });
    window[how]('blur', this.abandon);
  }
}
