import type { Composer, ComposerEvents } from './composer';
import type { Edits } from './edits';
import type { Rows } from './message-row';
import type { Outbox } from './outbox';
import { giveBack, isInMenu } from './row-menu';
import type { TimelineEvents } from './types';

interface Timeline {
  readonly renderRoot: ParentNode;
  emit<Verb extends keyof TimelineEvents>(verb: Verb, detail: TimelineEvents[Verb]): void;
  requestUpdate(): void;
  /** The field of the next message. */
  next(): Composer | null;
  focusRow(id: string, inside?: string): void;
  ask(event: CustomEvent<{ query: string }>): void;
  /** When a message was last edited; null for never. */
  editedAt(id: string): string | null;
}

/** Acts that leave the keyboard where it is, or take it elsewhere themselves. */
const STAYS: Parameters<Rows['act']>[0][] = ['hide', 'edit', 'acts', 'leave', 'take-back'];

/** What a person does with one message: its acts, its edit, its hiding, and sending again what failed. */
export class RowActs {
  acting: Rows['acting'] = null;
  /** The message that is being edited out of the field of the next one. */
  private fromField: string | null = null;

  constructor(
    private readonly timeline: Timeline,
    private readonly outbox: Outbox,
    private readonly edits: Edits,
  ) {}

  readonly act: Rows['act'] = (verb, id) => {
    const opened = this.acting?.id === id;
    const hiding = this.acting?.hiding;
    this.close();
    if (verb === 'acts' && !opened) this.open(id);
    else if (verb === 'hide') this.startHiding(id);
    else if (verb === 'edit') this.edit(id);
    else if (verb === 'delete') this.timeline.emit('message-delete', { id });
    else if (verb === 'restore') this.timeline.emit('message-restore', { id });
    else if (verb === 'send-again') this.outbox.retry(id);
    else if (verb === 'save-again') this.save(id);
    else if (verb === 'take-back') this.takeBack(id);
    if (verb === 'cancel' && !hiding) this.timeline.focusRow(id, '.more');
    else if (!STAYS.includes(verb)) this.timeline.focusRow(id);
    this.timeline.requestUpdate();
  };

  /** Whoever presses elsewhere, or moves the messages, has left the open acts. */
  readonly leave = (event?: Event): void => {
    if (!this.acting || this.acting.hiding || (event && isInMenu(event))) return;
    giveBack(this.timeline.renderRoot);
    this.close();
    this.timeline.requestUpdate();
  };

  readonly hide: Rows['hide'] = (id, reason) => {
    this.close();
    this.timeline.emit('message-hide', { id, reason });
    this.timeline.focusRow(id);
    this.timeline.requestUpdate();
  };

  readonly makeOf: Rows['makeOf'] = (id, kind) => {
    this.close();
    this.timeline.emit('message-make', { id, kind });
    this.timeline.focusRow(id);
    this.timeline.requestUpdate();
  };

  readonly compose: Rows['compose'] = (id, event) => {
    const detail = event.detail as ComposerEvents['words-typed'];
    if (event.type === 'words-typed') this.edits.typing(id, detail.words);
    else if (event.type === 'people-wanted') this.timeline.ask(event as CustomEvent<{ query: string }>);
    else if (event.type === 'words-sent') this.save(id);
    else this.edits.close(id);
    if (event.type === 'words-sent' || event.type === 'words-left') this.goBack(id);
  };

  /** To where the person came from: on to the next message, or to the one that they looked at. */
  private goBack(id: string): void {
    if (this.fromField === id) this.timeline.next()?.focus();
    else this.timeline.focusRow(id);
    this.fromField = null;
  }

  /** Out of the field of the next message. */
  editLast(id: string): void {
    this.edit(id);
    this.fromField = id;
  }

  edit(id: string): void {
    this.fromField = null;
    if (this.edits.begin(id, this.timeline.editedAt(id))) this.timeline.emit('source-wanted', { id });
    this.timeline.focusRow(id, 'preau-composer');
  }

  private open(id: string): void {
    this.acting = { id, hiding: false };
    document.addEventListener('pointerdown', this.leave);
  }

  private close(): void {
    this.acting = null;
    document.removeEventListener('pointerdown', this.leave);
  }

  private save(id: string): void {
    const words = this.edits.typedFor(id) ?? this.edits.of(id)!.words;
    this.timeline.emit('message-edit', { id, ...this.edits.save(id, words) });
  }

  private takeBack(clientId: string): void {
    const composer = this.timeline.next();
    const words = composer && this.outbox.withdraw(clientId);
    if (words) composer.takeBack(words);
  }

  private startHiding(id: string): void {
    this.acting = { id, hiding: true };
    this.timeline.focusRow(id, 'input');
  }

  /** After a lost connection. */
  saveAgain(): void {
    for (const [id, correction] of this.edits.unsettled()) this.timeline.emit('message-edit', { id, ...correction });
  }
}

