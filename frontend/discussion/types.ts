/**
 * The JSON that a thread exchanges with the server. Ids are UUID strings, instants ISO-8601 in UTC.
 * `golden/*.json` hold one sample of each shape, written by hand: the tests of both sides read them.
 */
import type { Texts } from '../shared/words';

export interface Person { id: string; name: string; initials: string; colour: string }

export interface Message {
  id: string;
  /** Made by the browser of the author; null when the message came by mail or import. */
  clientId: string | null;
  /** Place in the thread: grows, never reused, may have holes. */
  seq: number;
  /** Whoever was erased has no name, see `nameOf`. */
  author: Person;
  at: string;
  /** Left out of a message that nobody edited; so are the next, of one that is not so. */
  edited?: string;
  /** Said in another tool, and brought here. */
  imported?: boolean;
  state: 'shown' | 'deleted' | 'hidden';
  /** Why it was hidden. */
  reason?: string;
  /** Already sanitized by the server, the only HTML that the element trusts; empty when deleted or hidden. */
  html: string;
}

/** Messages in ascending order of seq; `start`: nothing earlier exists; `end`: nothing later exists; `last`: the place of the newest of the thread. */
export interface Page { messages: Message[]; start: boolean; end: boolean; last: number }

export interface ThreadState {
  thread: string;
  title: string;
  me: Person;
  /** `join`: the space, to speak in it; `make`: what the reader may make of a message. */
  can: { post: boolean; join: boolean; moderate: boolean; make: Kind[] };
  /** The first message not yet read, or null when all is read. */
  newFrom: number | null;
  page: Page;
  /** What happened up to this revision is in the page. */
  rev: number;
  /** How many characters a reason for hiding has at most. */
  longest: number;
  texts: Texts;
  lang: string;
}

/** What happened since an earlier revision: messages as they are now, new or changed; the title when the thread was renamed. */
export interface ThreadChanges { rev: number; messages: Message[]; title?: string }

/** `clientId` of a message, or id of the message whose edit is refused; `elsewhere`: the sentence tells how else it was edited meanwhile. */
export interface Refused { clientId: string; sentence: string; elsewhere?: boolean }
export interface Source { id: string; text: string }
/** Things of the house that a message can point at or become. */
export type Kind = 'space' | 'member' | 'thread' | 'card' | 'poll' | 'document' | 'event' | 'meeting';

/** A thing as its reader may see it; `path` below the association's address; `facts`: how it stands, in words. */
export interface LinkCard { kind: Kind; title: string; where: string; path: string; facts: string[] }

/** What the links of a message point at, and what became of it. */
export interface Linked { id: string; links: LinkCard[]; became: LinkCard[] }
export interface FoundLinks { messages: Linked[] }
export interface FoundPeople { query: string; people: Person[] }

/** What the element says; both fields of `page-wanted` null asks for the newest page. */
export interface TimelineEvents {
  /** `again`: sent before, and the server may know it. */
  'message-send': { clientId: string; text: string; again: boolean };
  /** `seen`: when it was last edited before the eyes of the writer; null for never. */
  'message-edit': { id: string; text: string; seen: string | null };
  'message-delete': { id: string };
  'message-hide': { id: string; reason: string };
  'message-restore': { id: string };
  'message-make': { id: string; kind: Kind };
  'join-wanted': null;
  'source-wanted': { id: string };
  'links-wanted': { messages: { id: string; paths: string[] }[] };
  'people-wanted': { query: string };
  'page-wanted': { before: number | null; after: number | null };
  'thread-read': { seq: number };
  'catch-up': { rev: number };
}

/** Whose words of which thread. */
export interface LeftState { me: string; thread: string; texts: Texts }
