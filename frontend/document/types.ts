import type { Texts } from '../shared/words';

/** What the server gives the element; the same record as `DocumentElement.State`. */
export interface State {
  document: string;
  title: string;
  epoch: number;
  /** Of the socket, from the root of the site. */
  path: string;
  me: { id: string; name: string; initials: string; colour: string };
  can: { write: boolean; rename: boolean };
  /** Created by this person just now. */
  fresh: boolean;
  texts: Texts;
  lang: string;
}

/** The same record as `DocumentElement.Wanted`: a task by its name in every editor, and how it reads. */
export interface Wanted { task: string; words: string }

/** A task became a card, which opens at this path below the association's address. */
export interface Made { task: string; path: string }

/** What the element says; each is one event, heard by the server. */
export interface DocumentEvents {
  'rename-wanted': null;
  'versions-wanted': null;
  'card-wanted': Wanted;
  /** Said once a minute while somebody types: to type is to be there, though nothing else reaches the server's screens. */
  'person-writes': null;
}
