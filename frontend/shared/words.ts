/** The sentences of one element in the reader's language, by key, with {0} {1} for what varies. */
export type Texts = Record<string, string>;
export type Words = (key: string, ...values: (string | number)[]) => string;

/** A missing key shows itself, so that it is seen in the first test. */
export function words(texts: Texts): Words {
  return (key, ...values) => (texts[key] ?? key).replace(/\{(\d)\}/g, (_, at) => String(values[Number(at)] ?? ''));
}

/** The singular or the plural of a sentence that counts: keys `key.one` and `key.many`. */
export function counted(say: Words, key: string, count: number, ...values: (string | number)[]): string {
  return say(`${key}.${count < 2 ? 'one' : 'many'}`, count, ...values);
}
