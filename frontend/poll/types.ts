/**
 * The JSON that a poll exchanges with the server. Ids are UUID strings.
 * `golden/*.json` hold one sample of each shape, written by hand: the tests of both sides read them.
 */
import type { Texts } from '../shared/words';

/** yes, if need be, no. */
export type Letter = 'y' | 'm' | 'n';

/** `at`: a local time on the poll's clock, `18:30:00`; null for the whole day. */
export interface When { on: string; at: string | null; minutes: number }

/** `number`: its place in a row of answers, for good. */
export interface Option { id: string; number: number; when: When }

export interface Participant {
  id: string;
  /** Null for whoever came by the link. */
  member: string | null;
  name: string;
  initials: string;
  colour: string;
  expected: boolean;
  answered: boolean;
  /** One letter a date, at the place of its number; a dot where nothing was said. */
  answers: string;
  remark: string;
  version: number;
}

export interface Head {
  id: string;
  space: string;
  title: string;
  about: string;
  venue: string;
  zone: string;
  closesAt: string;
  /** The same on the poll's clock: `2089-12-02T20:00:00`. */
  closes: string;
  state: 'ASKED' | 'CLOSED' | 'REMOVED';
  retained: string | null;
  event: string | null;
}

/** What came of the date that was retained: its event as it stands, or the day as it was asked where that is not there. */
export interface Outcome { when: When; zone: string; cancelled: boolean; there: boolean }

export interface PollState {
  poll: Head;
  rev: number;
  me: string;
  /** The zone whose clock the reader lives by. */
  here: string;
  /** By whose clock the hours of the poll are told, in words. */
  clock: string;
  can: { answer: boolean };
  options: Option[];
  participants: Participant[];
  /** Where the event opens, without its id. */
  agenda: string;
  outcome: Outcome | null;
  /** How many characters a remark has at most. */
  longest: number;
  texts: Texts;
  lang: string;
}

/** Things as they are now; `poll` when it changed itself; `gone`: dates and people that are no more. */
export interface PollChanges { rev: number; poll?: Head; options: Option[]; participants: Participant[]; gone: string[] }

/** All that one person answers; saying it again changes nothing more. */
export interface Sheet { answers: Record<string, Letter>; remark: string; before: number }

export interface PollEvents {
  'answers-send': Sheet & { clientId: string };
  /** -1 asks for the whole poll. */
  'catch-up': { rev: number };
}

/** The dates of a poll that waits for the reader; none where there are too many to answer in place. `before`: as in a Sheet. */
export interface ChoicesState { poll: string; me: string; before: number; options: Option[]; texts: Texts; lang: string }

export interface ChoicesEvents {
  'answers-send': PollEvents['answers-send'];
  'choices-held': { held: boolean };
}
