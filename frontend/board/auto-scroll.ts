import type { Point } from './gesture';

const EDGE = 56;
const FASTEST = 16;

/** While a thing is held near an edge, what lies beyond comes nearer: sideways the board, up and down the lane under the pointer. */
export class AutoScroll {
  private frame = 0;
  private at: Point = { x: 0, y: 0 };

  constructor(
    private readonly board: HTMLElement,
    private readonly laneUnder: (at: Point) => HTMLElement | null,
    private readonly scrolled: () => void,
  ) {}

  follow(at: Point): void {
    this.at = at;
    this.frame ||= requestAnimationFrame(this.step);
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  private readonly step = (): void => {
    this.frame = requestAnimationFrame(this.step);
    const { left, right } = this.board.getBoundingClientRect();
    const sideways = push(this.board, 'scrollLeft', speed(this.at.x, left, right));
    const lane = this.laneUnder(this.at);
    const box = lane?.getBoundingClientRect();
    const upright = lane && box ? push(lane, 'scrollTop', speed(this.at.y, box.top, box.bottom)) : false;
    if (sideways || upright) this.scrolled();
  };
}

function push(box: HTMLElement, side: 'scrollLeft' | 'scrollTop', by: number): boolean {
  const before = box[side];
  if (by !== 0) box[side] += by;
  return box[side] !== before;
}

/** Faster the nearer to the edge, and beyond it. */
function speed(at: number, low: number, high: number): number {
  const into = at < low + EDGE ? at - low - EDGE : at > high - EDGE ? at - high + EDGE : 0;
  return Math.sign(into) * Math.ceil(FASTEST * Math.min(1, Math.abs(into) / EDGE));
}
