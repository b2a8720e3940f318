import type { Pause } from './pause';

/** Where the text of this person stands. */
export interface Standing {
  /** The text was received: it can be shown. */
  opened: boolean;
  online: boolean;
  /** Edits that the server has not said to have saved. */
  unsaved: number;
  /** The server heard them and cannot write now: it goes on trying. */
  held: boolean;
  mayWrite: boolean;
  /** What is not saved waits, and why. */
  pause: Pause;
  /** Whether what is not saved is kept in this browser; no more than on this page otherwise. */
  kept: boolean;
  /** Words that the server will never take, of this page and of earlier ones. */
  givenUp: string;
  /** Nothing more is exchanged, and why. */
  over: 'right' | 'removed' | 'full' | 'broken' | 'unreadable' | 'stale' | null;
}

/** What is not saved stays in this browser: its person may not write any more, and may again some day. */
export function isStranded({ opened, online, kept, mayWrite, unsaved, over }: Standing): boolean {
  return opened && online && kept && !over && !mayWrite && unsaved > 0;
}
