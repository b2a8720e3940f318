import type { Unsaved } from './unsaved';

/** By the number of its frame, what the server was told on one socket and did not answer yet. */
export class Told {
  private readonly frames = new Map<number, Unsaved[]>();
  private latest = 0;

  /** The number of the frame in which they go: never one of before, on any socket of this page. */
  frameOf(edits: Unsaved[]): number {
    this.frames.set(++this.latest, edits);
    return this.latest;
  }

  /** It was not taken. A server of before names no frame: then nothing counts as answered. */
  refused(frame: number): void {
    this.frames.delete(frame);
  }

  /** What went in that frame, and whether frames before it had no answer: they may not have been taken, or their answers may be lost. */
  taken(frame: number): { edits: Unsaved[]; isSkipped: boolean } {
    const edits = this.frames.get(frame) ?? [];
    const until = [...this.frames.keys()].filter((number) => number <= frame);
    until.forEach((number) => this.frames.delete(number));
    return { edits, isSkipped: until.some((number) => number < frame) };
  }

  /** On another socket nothing of it is answered. */
  forget(): void {
    this.frames.clear();
  }
}
