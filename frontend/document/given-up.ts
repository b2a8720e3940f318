import * as Y from 'yjs';

type Taken = ReturnType<typeof Y.mergeDeleteSets>;

/** The words of edits that nobody will take, in the order in which they were written: a new line where the caret had moved. */
export function wordsOf(updates: Uint8Array[]): string {
  const edits = updates.map((update) => Y.decodeUpdate(update));
  const taken = Y.mergeDeleteSets(edits.map(({ ds }) => ds));
  const runs: string[] = [];
  let written: Y.ID | null = null;
  let stands: Y.ID | null = null;
  for (const item of edits.flatMap(({ structs }) => structs)) {
    if (!(item instanceof Y.Item) || !(item.content instanceof Y.ContentString)) continue;
    const goesOn = runs.length > 0 && item.origin && [written, stands].some((end) => Y.compareIDs(end, item.origin));
    const left = standing(item, item.content.str, taken);
    runs.push(...(goesOn ? [runs.pop()! + left.text] : [left.text]));
    written = item.lastId;
    stands = left.end ?? stands;
  }
  return runs.filter((run) => run.trim()).join('\n');
}

/** What of a text was not taken away again, and where that ends. */
function standing({ id }: Y.Item, text: string, taken: Taken): { text: string; end: Y.ID | null } {
  const units = text.split('').map((unit, at) => ({ unit, id: Y.createID(id.client, id.clock + at) }));
  const left = units.filter((one) => !Y.isDeleted(taken, one.id));
  return { text: left.map(({ unit }) => unit).join(''), end: left.at(-1)?.id ?? null };
}
