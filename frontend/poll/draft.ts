import { called } from '../shared/called';
import { newId } from '../shared/ids';
import { Base, type Shelf } from '../shared/shelf';
import type { Letter, Option, Sheet } from './types';

/** How long the server may take before what was sent is sent again, in the same words. */
export const PATIENCE = 15_000;

/** What leaves under a name of its own. */
export type Sent = Sheet & { clientId: string };

/** What somebody chose and the server does not have yet. A remark that is null was not touched; `sent`: what is on its way. */
export interface Chosen { answers: Record<string, Letter>; remark: string | null; before: number; sent: Sent | null }

/** What the server has: it is shown, and goes, wherever nothing else was chosen. */
export type Had = Pick<Sheet, 'answers' | 'remark'>;

const base = new Base('preau-poll', ['answers']);
const ANSWERS = 'answers';

/** An earlier version kept the name alone of what was on its way: it is chosen, and not sent. */
function ofToday(kept: Chosen): Chosen {
  return typeof kept.sent === 'string' ? { ...kept, sent: null } : kept;
}

/** Choices live in the browser until the server acknowledges them: they survive a reload and a lost network. */
export class Draft {
  chosen: Chosen | null = null;
  private readonly shelf: Shelf<Chosen>;

  constructor(me: string, poll: string) {
    this.shelf = base.shelf<Chosen>(ANSWERS, `${me}/${poll}/`);
  }

  async restore(): Promise<void> {
    const [found] = await this.shelf.all();
    if (found && !this.chosen) this.chosen = ofToday(found[1]);
  }

  /** @param before the answers that are seen, when nothing was chosen yet */
  choose(change: Partial<Had>, before: number): void {
    const now = this.chosen ?? { answers: {}, remark: null, before };
    this.keep({ ...now, ...change, answers: { ...now.answers, ...change.answers }, sent: null });
  }

  /**
   * What is shown leaves as a whole, under a name by which the server acknowledges or refuses it; a date that was taken out
   * meanwhile is not answered. What was not touched stays untouched.
   */
  send(asked: readonly Pick<Option, 'id'>[], had: Had): void {
    if (!this.chosen) return;
    const { remark, before } = this.chosen;
    const among = (answers: Chosen['answers']) => Object.fromEntries(Object.entries(answers).filter(([id]) => asked.some((option) => option.id === id)));
    const answers = among(this.chosen.answers);
    const sent = { clientId: newId(), answers: { ...among(had.answers), ...answers }, remark: remark ?? had.remark, before };
    this.keep({ ...this.chosen, answers, sent });
  }

  /** What left and was not acknowledged, in the same words. */
  sheet(): Sent | null {
    return this.chosen?.sent ?? null;
  }

  /** Whether something was chosen that is not what the server has, and is not on its way either. */
  differsFrom({ answers, remark }: Had): boolean {
    const { chosen } = this;
    if (!chosen || chosen.sent) return false;
    return (chosen.remark ?? remark) !== remark || Object.entries(chosen.answers).some(([date, letter]) => answers[date] !== letter);
  }

  keptBy(clientId: string): boolean {
    if (this.chosen?.sent?.clientId !== clientId) return false;
    this.drop();
    return true;
  }

  /** Refused: the choices stay, to be sent again. */
  refusedBy(clientId: string): void {
    if (this.chosen?.sent?.clientId === clientId) this.keep({ ...this.chosen, sent: null });
  }

  /** They stay over what somebody else sent meanwhile, which is shown now. */
  beginFrom(before: number): void {
    if (this.chosen) this.keep({ ...this.chosen, before });
  }

  private keep(chosen: Chosen): void {
    this.chosen = chosen;
    void this.shelf.put(ANSWERS, chosen);
  }

  drop(): void {
    this.chosen = null;
    void this.shelf.drop(ANSWERS);
  }
}

/** Said by the server where what was sent is kept, and the element that sent it has nothing more to ask: it may have gone from the page by then. */
export async function arrived(me: string, poll: string, clientId: string): Promise<void> {
  const draft = new Draft(me, poll);
  await draft.restore();
  draft.keptBy(clientId);
}

called({ arrived });

declare global {
  interface Called { arrived: typeof arrived }
}
