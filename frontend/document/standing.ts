import type { Standing } from './link';

/** What is not saved stays in this browser: its person may not write any more, and may again some day. */
export function isStranded({ opened, online, kept, mayWrite, unsaved, over }: Standing): boolean {
  return opened && online && kept && !over && !mayWrite && unsaved > 0;
}
