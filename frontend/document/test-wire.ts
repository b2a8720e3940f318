import * as Y from 'yjs';

/** A socket whose other end the test holds. */
export class Wire {
  static all: Wire[] = [];
  readyState: number = WebSocket.CONNECTING;
  binaryType = '';
  sent: Uint8Array[] = [];
  onopen?: () => void;
  onmessage?: (event: { data: ArrayBuffer }) => void;
  onclose?: (event: { code: number }) => void;

  constructor() {
    Wire.all.push(this);
  }

  static last(): Wire {
    return Wire.all.at(-1)!;
  }

  send(frame: Uint8Array): void {
    this.sent.push(frame);
  }

  close(): void {
    this.readyState = WebSocket.CLOSED;
  }

  open(): void {
    this.readyState = WebSocket.OPEN;
    this.onopen?.();
  }

  cut(code = 1006): void {
    this.close();
    this.onclose?.({ code });
  }

  say(...bytes: (number | Uint8Array)[]): void {
    const frame = Uint8Array.from(bytes.flatMap((part) => (typeof part === 'number' ? [part] : [...part])));
    this.onmessage?.({ data: frame.buffer });
  }

  /** What the editor wrote on this socket, as others would read it. */
  text(): string {
    const doc = new Y.Doc();
    this.writes().forEach(({ update }) => Y.applyUpdate(doc, update));
    return doc.getText('t').toString();
  }

  writes(): { number: number; update: Uint8Array }[] {
    return this.sent.filter((frame) => frame[0] === 1).map((frame) => {
      const after = frame.findIndex((byte, at) => at > 0 && byte < 128) + 1;
      const number = frame.slice(1, after).reduceRight((sum, byte) => sum * 128 + (byte % 128), 0);
      return { number, update: frame.slice(after) };
    });
  }
}

const NOTHING = Uint8Array.of(0, 0);
/** What the room says to whoever enters: no text yet. */
export const state = (epoch = 0, mayWrite = 1) => [0, epoch, mayWrite, NOTHING] as const;
