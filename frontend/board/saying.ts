import { Meanwhile } from './meanwhile';
import type { BoardModel } from './model';
import type { BoardChanges, BoardEvents } from './types';

/** What a board says anew to the server: acts that a lost connection may have swallowed, and that it wants to know all that is. */
export class Saying {
  private readonly meanwhile = new Meanwhile();
  /** The board shows what is not, and has asked for all that is. */
  private stale = false;

  constructor(
    private readonly model: BoardModel,
    private readonly emit: <Verb extends keyof BoardEvents>(verb: Verb, detail: BoardEvents[Verb]) => void,
  ) {}

  /** Asks for everything, once until it comes. */
  load(): void {
    if (!this.stale) this.emit('catch-up', { rev: -1 });
    this.stale = true;
  }

  /** Everything has come. */
  loaded(): void {
    this.stale = false;
    this.meanwhile.end();
    this.sayAgain();
  }

  /** The connection is back. */
  catchUp(): void {
    this.meanwhile.begin();
    this.emit('catch-up', { rev: this.stale ? -1 : this.model.rev });
  }

  /** Whether all that was missed has come: then what nobody touched since is said again, where saying it twice does no harm. */
  hear(changes: Partial<BoardChanges>): boolean {
    const touched = this.meanwhile.hear(changes);
    if (!touched) return false;
    this.model.forgetActsOn(touched);
    this.sayAgain();
    return true;
  }

  private sayAgain(): void {
    for (const { verb, detail } of this.model.unsettled) this.emit(verb, detail);
  }
}
