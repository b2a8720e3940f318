import * as Y from 'yjs';
import { joined, varint } from './wire';

/** In code units, of text that is cut: three bytes each at most. */
const BYTES_A_UNIT = 3;
const RANGES = 4_000;

type Struct = Y.Item | Y.GC | Y.Skip;
type Taken = ReturnType<typeof Y.decodeUpdate>['ds'];

/**
 * An edit of one page in parts, each an edit by itself and of about so many bytes at most: what it adds, in the order in which it was
 * written, then what it takes away. Undoing a long deletion writes all of it anew, longer than a frame may be.
 */
export function parts(update: Uint8Array, most: number): Uint8Array[] {
  if (update.length <= most) return [update];
  const { structs, ds } = Y.decodeUpdate(update);
  return [...added(structs.flatMap((struct) => [...pieces(struct, most)]), most), ...taken(ds)];
}

function* added(structs: Struct[], most: number): Generator<Uint8Array> {
  let some: Struct[] = [];
  let written: Uint8Array[] = [];
  let bytes = 0;
  for (const struct of structs) {
    const one = bytesOf(struct);
    if (some.length > 0 && (bytes + one.length > most || !follows(some.at(-1)!, struct))) {
      yield edit(some, written);
      [some, written, bytes] = [[], [], 0];
    }
    if (struct instanceof Y.Skip) continue;
    some.push(struct);
    written.push(one);
    bytes += one.length;
  }
  if (some.length > 0) yield edit(some, written);
}

function follows(before: Struct, struct: Struct): boolean {
  return before.id.client === struct.id.client && before.id.clock + before.length === struct.id.clock && !(struct instanceof Y.Skip);
}

function bytesOf(struct: Struct): Uint8Array {
  const encoder = new Y.UpdateEncoderV1();
  struct.write(encoder, 0);
  return encoder.toUint8Array();
}

/** What adds these and takes nothing away. */
function edit(some: Struct[], written: Uint8Array[]): Uint8Array {
  const { client, clock } = some[0]!.id;
  return joined([1, ...varint(some.length), ...varint(client), ...varint(clock)], ...written, Uint8Array.of(0));
}

/** A long text is cut where Yjs itself would, never through one sign of two units. */
function* pieces(struct: Struct, most: number): Generator<Struct> {
  const units = Math.max(2, Math.floor(most / BYTES_A_UNIT));
  let rest = struct;
  while (rest instanceof Y.Item && rest.content instanceof Y.ContentString && rest.length > units) {
    const { id, rightOrigin, parent, parentSub, content } = rest;
    const at = isHighHalf(rest.content.str.charCodeAt(units - 1)) ? units - 1 : units;
    const before = Y.createID(id.client, id.clock + at - 1);
    const after = Y.createID(id.client, id.clock + at);
    const next = new Y.Item(after, null, before, null, rightOrigin, parent, parentSub, content.splice(at));
    rest.length = at;
    yield rest;
    rest = next;
  }
  yield rest;
}

function isHighHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function* taken({ clients }: Taken): Generator<Uint8Array> {
  for (const [client, ranges] of clients) {
    for (let from = 0; from < ranges.length; from += RANGES) {
      const some = ranges.slice(from, from + RANGES);
      const head = [0, 1, ...varint(client), ...varint(some.length)];
      yield joined(head, ...some.map(({ clock, len }) => Uint8Array.of(...varint(clock), ...varint(len))));
    }
  }
}
