/** What goes over the socket of a document; the other end is `Frame` on the server. One byte says what a frame is. */
export type Heard =
  | { kind: 'state'; epoch: number; mayWrite: boolean; update: Uint8Array }
  | { kind: 'edit'; update: Uint8Array }
  | { kind: 'carets'; update: Uint8Array }
  | { kind: 'saved'; number: number }
  | { kind: 'again'; number: number }
  | { kind: 'may'; write: boolean }
  | { kind: 'here' }
  | { kind: 'held' };

/** Why the server closed the socket. */
export const ending = { badFrame: 4400, noRight: 4403, removed: 4404, full: 4413 } as const;

export function enter(known: Uint8Array): Uint8Array {
  return joined([0], known);
}

export function write(number: number, update: Uint8Array): Uint8Array {
  return joined([1, ...varint(number)], update);
}

export function carets(update: Uint8Array): Uint8Array {
  return joined([2], update);
}

export const hello = Uint8Array.of(3);

export function read(frame: Uint8Array): Heard {
  const [number, after] = unvarint(frame, 1);
  switch (frame[0]) {
    case 0: return { kind: 'state', epoch: number, mayWrite: frame[after] === 1, update: frame.subarray(after + 1) };
    case 1: return { kind: 'edit', update: frame.subarray(1) };
    case 2: return { kind: 'carets', update: frame.subarray(1) };
    case 3: return { kind: 'saved', number };
    case 4: return { kind: 'again', number };
    case 5: return { kind: 'may', write: frame[1] === 1 };
    case 6: return { kind: 'here' };
    case 7: return { kind: 'held' };
    default: throw new Error(`A frame of no known kind: ${frame[0]}`);
  }
}

export function joined(head: number[], ...rest: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(rest.reduce((sum, { length }) => sum + length, head.length));
  all.set(head);
  let at = head.length;
  for (const bytes of rest) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return all;
}

/** As Yjs writes numbers, too. */
export function varint(number: number): number[] {
  const bytes = [];
  for (let left = number; ; left = Math.floor(left / 128)) {
    if (left < 128) return [...bytes, left];
    bytes.push(128 + (left % 128));
  }
}

function unvarint(bytes: Uint8Array, from: number): [number, number] {
  let number = 0;
  for (let at = from, weight = 1; at < bytes.length; at++, weight *= 128) {
    number += (bytes[at]! % 128) * weight;
    if (bytes[at]! < 128) return [number, at + 1];
  }
  return [number, bytes.length];
}
