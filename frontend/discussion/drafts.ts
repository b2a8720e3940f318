import { Base, type Shelf } from '../shared/shelf';
import type { MentionText } from './mention-text';

/** A message on its way, or refused; kept in the browser until the server has it. */
export interface Unsent { clientId: string; words: MentionText; at: string; refused: string | null }

/** `seen`: of an edit, when the message was last edited before the eyes of its writer. */
export interface Draft extends MentionText { seen?: string | null }

const base = new Base('preau-discussion', ['drafts', 'unsent']);

/**
 * What one member has typed in one thread, kept in IndexedDB. Slots: `new` for the next message, the id of a message for its edit.
 * When the browser refuses to store, nothing fails: the words live as long as the page.
 */
export class Drafts {
  private readonly drafts: Shelf<Draft>;
  private readonly waiting: Shelf<Unsent>;

  constructor(member: string, thread: string) {
    this.drafts = base.shelf('drafts', `${member}/${thread}/`);
    this.waiting = base.shelf('unsent', `${member}/${thread}/`);
  }

  async all(): Promise<Map<string, Draft>> {
    return new Map(await this.drafts.all());
  }

  keep(slot: string, words: Draft): Promise<void> {
    return words.text === '' ? this.drafts.drop(slot) : this.drafts.put(slot, words);
  }

  async unsent(): Promise<Unsent[]> {
    const entries = await this.waiting.all();
    return entries.map(([, unsent]) => unsent).sort((one, other) => one.at.localeCompare(other.at));
  }

  keepUnsent(unsent: Unsent): Promise<void> {
    return this.waiting.put(unsent.clientId, unsent);
  }

  dropUnsent(clientId: string): Promise<void> {
    return this.waiting.drop(clientId);
  }
}
