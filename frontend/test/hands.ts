import { cdp } from 'vitest/browser';
import { wait } from './stage';

export interface At { x: number; y: number }

/** The middle of an element, or a point in it: shares of its width and height. */
export function middleOf(element: Element, across = 0.5, down = 0.5): At {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width * across, y: top + height * down };
}

/** Real events of the browser, as a mouse or a finger makes them: tests run in a frame, the browser counts from its window. */
function inWindow({ x, y }: At): At {
  const frame = window.frameElement!.getBoundingClientRect();
  const scale = frame.width / window.innerWidth;
  return { x: frame.left + x * scale, y: frame.top + y * scale };
}

const send = (method: string, parameters: object) => (cdp() as unknown as { send(method: string, parameters: object): Promise<unknown> }).send(method, parameters);

const mouseEvent = (type: string, at: At, buttons: number) =>
  send('Input.dispatchMouseEvent', { type, ...inWindow(at), button: type === 'mouseMoved' && buttons === 0 ? 'none' : 'left', buttons, clickCount: 1, pointerType: 'mouse' });

export const mouse = {
  async down(at: At) { await mouseEvent('mouseMoved', at, 0); await mouseEvent('mousePressed', at, 1); },
  async move(from: At, to: At, steps = 6) {
    for (let step = 1; step <= steps; step++) {
      await mouseEvent('mouseMoved', { x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps }, 1);
      await wait(16);
    }
  },
  async up(at: At) { await mouseEvent('mouseReleased', at, 0); await wait(40); },
  async drag(from: At, to: At) { await this.down(from); await this.move(from, to); await this.move(to, { x: to.x, y: to.y + 1 }, 1); await this.up({ x: to.x, y: to.y + 1 }); },
};

const touchEvent = (type: string, at: At[]) => send('Input.dispatchTouchEvent', { type, touchPoints: at.map(inWindow) });

export const finger = {
  down: (at: At) => touchEvent('touchStart', [at]),
  async move(from: At, to: At, steps = 6) {
    for (let step = 1; step <= steps; step++) {
      await touchEvent('touchMove', [{ x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps }]);
      await wait(16);
    }
  },
  /** Leaves no finger behind after a test. */
  cancel: () => touchEvent('touchCancel', []).catch(() => undefined),
  async up() { await touchEvent('touchEnd', []); await wait(60); },
};

/** Looks at the page as it would be printed, until the test ends. */
export async function onPaper(look: () => Promise<void>): Promise<void> {
  await send('Emulation.setEmulatedMedia', { media: 'print' });
  await wait(60);
  await look().finally(() => send('Emulation.setEmulatedMedia', { media: '' }));
}
