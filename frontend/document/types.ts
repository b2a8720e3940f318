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
  texts: Texts;
  lang: string;
}

/** What the element says; each is one event, heard by the server. */
export interface DocumentEvents {
  'rename-wanted': null;
  'versions-wanted': null;
  /** Said once a minute while somebody types: to type is to be there, though nothing else reaches the server's screens. */
  'person-writes': null;
}
