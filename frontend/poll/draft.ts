import { newId } from '../shared/ids';
import { Base, type Shelf } from '../shared/shelf';
import type { Letter, Sheet } from './types';

/** What somebody chose and the server does not have yet. */
export interface Chosen { answers: Record<string, Letter>; remark: string; before: number; sent: string | null }

const base = new Base('preau-poll', ['answers']);
const ANSWERS = 'answers';

/** Choices live in the browser until the server acknowledges them: they survive a reload and a lost network. */
export class Draft {
  chosen: Chosen | null = null;
  private readonly shelf: Shelf<Chosen>;

  constructor(me: string, poll: string) {
    this.shelf = base.shelf<Chosen>(ANSWERS, `${me}/${poll}/`);
  }

  async restore(): Promise<void> {
    const [found] = await this.shelf.all();
    if (found && !this.chosen) this.chosen = found[1];
  }

  /** @param from what was answered before, when nothing was chosen yet */
  choose(change: Partial<Pick<Chosen, 'answers' | 'remark'>>, from: Omit<Chosen, 'sent'>): void {
    const now = this.chosen ?? { ...from, sent: null };
    this.chosen = { ...now, ...change, answers: { ...now.answers, ...change.answers }, sent: null };
    void this.shelf.put(ANSWERS, this.chosen);
  }

  /** Gives the choices a name under which the server acknowledges or refuses them. */
  send(): (Sheet & { clientId: string }) | null {
    if (!this.chosen) return null;
    this.chosen = { ...this.chosen, sent: newId() };
    void this.shelf.put(ANSWERS, this.chosen);
    return this.sheet();
  }

  /** What left and was not acknowledged, in the same words. */
  sheet(): (Sheet & { clientId: string }) | null {
    if (!this.chosen?.sent) return null;
    const { answers, remark, before, sent } = this.chosen;
    return { clientId: sent, answers, remark, before };
  }

  keptBy(clientId: string): boolean {
    if (this.chosen?.sent !== clientId) return false;
    this.drop();
    return true;
  }

  /** Refused: the choices stay, to be sent again over what somebody else sent meanwhile. */
  refusedBy(clientId: string, before: number): boolean {
    if (this.chosen?.sent !== clientId) return false;
    this.chosen = { ...this.chosen, before, sent: null };
    void this.shelf.put(ANSWERS, this.chosen);
    return true;
  }

  drop(): void {
    this.chosen = null;
    void this.shelf.drop(ANSWERS);
  }
}
