/**
 * <preau-poll>: a date poll, as a grid on a desk and as cards on a phone.
 * Choices are shown at once and kept in the browser until the server has them; it never fetches and decides no right.
 *
 * Methods (called by the server): open(PollState), apply(PollChanges), kept({clientId}), refused({clientId, sentence}), pull(),
 * cameTo(Outcome) (the event of the retained date has changed), land() (what was done here changes the poll: the keyboard goes to
 * what comes of it).
 * Events: see PollEvents in types.ts.
 * Slots: acts (beside the title); close and reopen (beside the button that sends).
 */
import { LitElement, html, nothing } from 'lit';
import { emitter } from '../shared/emit';
import { nameOf } from '../shared/people';
import { shared } from '../shared/styles';
import { words } from '../shared/words';
import { Beyond } from './beyond';
import { cards, others } from './cards';
import { isOver, waitForNext } from './clock';
import { Draft, PATIENCE } from './draft';
import { foot, type Foot, remarks } from './foot';
import { grid, type Grid } from './grid';
import { heading, type Heading } from './heading';
import { answerOf, PollModel, UNSEEN } from './model';
import { pollStyles } from './poll.styles';
import { signStyles } from './signs';
import type { Head, Letter, Option, Outcome, PollChanges, PollEvents, PollState, Participant } from './types';
import { Warning } from './warning';

export class Poll extends LitElement {
  static override styles = [shared, signStyles, pollStyles];

  private state?: PollState;
  private head!: Head;
  private readonly model = new PollModel();
  private readonly emit = emitter<PollEvents>(this);
  private readonly phone = matchMedia('(max-width: 760px)');
  private draft!: Draft;
  private notice = '';
  /** Something was refused: the poll that comes next shows why. */
  private told = false;
  /** My answers are the server's too, and I see it until I choose anew. */
  private confirmed = false;
  private landing = false;
  /** It was open before my eyes: that it is no more is news. */
  private seenOpen = false;
  private heard = '';
  private readonly warning = new Warning(() => this.renderRoot as ShadowRoot);
  private readonly beyond = new Beyond(() => this.renderRoot as ShadowRoot, () => this.requestUpdate());
  private again = 0;
  private closing = 0;

  open(state: PollState): void {
    if (this.state?.poll.id !== state.poll.id) this.begin(state);
    this.state = state;
    this.head = state.poll;
    this.model.open(state);
    this.seenOpen ||= this.open_;
    if (this.told) this.draft.beginFrom(this.mine?.version ?? UNSEEN);
    this.told = false;
    this.goOn();
    this.requestUpdate();
  }

  apply(changes: Partial<PollChanges> & Pick<PollChanges, 'rev'>): void {
    if (!this.state) return;
    this.model.apply(changes);
    const wasOpen = this.open_;
    if (changes.poll && changes.poll.retained !== this.head.retained) this.state.outcome = null;
    this.head = changes.poll ?? this.head;
    if (this.open_ && !wasOpen) this.notice = '';
    this.seenOpen ||= this.open_;
    this.tell(changes.participants ?? []);
    if (!changes.participants) this.sayAgain();
    this.awaitHours();
    this.requestUpdate();
    if (changes.poll) void this.arrive();
  }

  cameTo(outcome: Outcome): void {
    if (this.state) this.state.outcome = outcome;
    this.requestUpdate();
  }

  land(): void {
    this.landing = true;
  }

  kept({ clientId }: { clientId: string }): void {
    if (this.draft.keptBy(clientId)) {
      this.heard = this.say('kept');
      this.confirmed = true;
    }
    clearTimeout(this.again);
    this.notice = '';
    this.requestUpdate();
  }

  refused({ clientId, sentence }: { clientId: string; sentence: string }): void {
    clearTimeout(this.again);
    this.draft.refusedBy(clientId);
    this.told = true;
    this.notice = sentence;
    this.emit('catch-up', { rev: -1 });
    this.requestUpdate();
  }

  pull(): void {
    this.emit('catch-up', { rev: this.model.rev });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.phone.addEventListener('change', this.redraw);
    this.beyond.watch(this);
    if (this.state) this.goOn();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.phone.removeEventListener('change', this.redraw);
    this.beyond.stop();
    clearTimeout(this.again);
    clearTimeout(this.closing);
  }

  override willUpdate(): void {
    if (this.hasUpdated) this.warning.redraw();
  }

  override updated(): void {
    this.warning.drawn();
    this.beyond.look();
  }

  override render() {
    if (!this.state) return nothing;
    const drawn = this.grid();
    return html`${heading(this.heading())}${this.problem()}
      ${this.phone.matches
        ? html`<div class="cards">${cards(drawn)}${foot(this.foot(), 'narrow')}${others(drawn)}</div>`
        : html`<div class="panel">${grid(drawn)}${foot(this.foot())}</div>`}
      ${remarks(this.say, this.model.participants)}
      <span class="unseen" aria-live="polite" role="log">${this.heard}</span>`;
  }

  private readonly say = (key: string, ...values: (string | number)[]): string => words(this.state?.texts ?? {})(key, ...values);
  private readonly redraw = (): void => this.requestUpdate();

  private get removed(): boolean { return this.head.state === 'REMOVED'; }

  private get open_(): boolean {
    return this.head.state === 'ASKED' && Date.parse(this.head.closesAt) > Date.now();
  }

  private get mine(): Participant | undefined {
    return this.model.member(this.state!.me);
  }

  private get toCome(): Option[] {
    return this.model.options.filter(({ when }) => !isOver(when, this.head.zone));
  }

  private get asks(): boolean {
    return this.state!.can.answer && (this.open_ && this.toCome.length > 0 || this.draft.chosen !== null);
  }

  /** What was refused, or was not sent before the poll closed or went: that stays until it is sent after all, or given up. */
  private problem() {
    if (this.notice) return html`<p class="notice" role="alert" tabindex="-1">${this.notice}</p>`;
    if (this.open_ || this.draft.chosen === null) return nothing;
    return html`<div class="notice row"><p class="grow" tabindex="-1" role=${this.seenOpen ? 'alert' : nothing}>${this.say(this.removed ? 'strandedGone' : 'stranded')}</p>
      <button class="button" @click=${this.giveUp}>${this.say('giveUp')}</button></div>`;
  }

  private heading(): Heading {
    const { options, answered, participants } = this.model;
    return { say: this.say, state: this.state!, head: this.head, options, open: this.open_, answered, all: participants.length };
  }

  private grid(): Grid {
    const own = this.mine;
    return {
      mine: { say: this.say, lang: this.state!.lang, disabled: !this.open_, of: (option) => this.chosen(option), sent: (option) => this.sentInstead(option), choose: (option, letter) => this.choose({ answers: { [option.id]: letter } }) },
      me: own ?? null,
      asks: this.asks,
      tallies: this.model.tallies(this.head),
      others: this.model.participants.filter((person) => person !== own || !this.asks),
      retained: this.head.retained,
      beyond: this.beyond,
    };
  }

  private foot(): Foot {
    return {
      say: this.say,
      asks: this.asks,
      open: this.open_,
      head: this.head,
      word: this.word,
      longest: this.state!.longest,
      confirmed: this.confirmed,
      unsent: this.draft.differsFrom(this.model.sheet(this.mine)) ? (this.mine?.answered ? 'over' : 'new') : null,
      waiting: this.waiting,
      beyond: this.beyond,
      write: (remark) => this.choose({ remark }),
      yesToAll: this.yesToAll,
      send: this.send,
    };
  }

  private begin({ me, poll }: PollState): void {
    const draft = (this.draft = new Draft(me, poll.id));
    this.notice = this.heard = '';
    this.confirmed = this.landing = this.seenOpen = false;
    void draft.restore().then(() => {
      if (draft !== this.draft) return;
      this.sayAgain();
      this.requestUpdate();
    });
  }

  private get waiting(): boolean {
    return this.draft.chosen?.sent != null;
  }

  private get word(): string {
    return this.draft.chosen?.remark ?? this.mine?.remark ?? '';
  }

  private chosen(option: Option): Letter | null {
    return this.draft.chosen?.answers[option.id] ?? (this.mine ? answerOf(this.mine, option) : null);
  }

  private sentInstead(option: Option): Letter | null | undefined {
    const sent = this.mine ? answerOf(this.mine, option) : null;
    return this.waiting || sent === this.chosen(option) ? undefined : sent;
  }

  private choose(change: { answers: Record<string, Letter> } | { remark: string }): void {
    this.confirmed = false;
    this.draft.choose(change, this.model.sheet(this.mine).before);
    this.requestUpdate();
  }

  private readonly yesToAll = (): void => this.choose({ answers: Object.fromEntries(this.toCome.map(({ id }) => [id, 'y' as const])) });

  /** The button keeps the focus meanwhile, which one that is disabled loses. */
  private readonly send = (): void => {
    if (this.waiting) return;
    const had = this.model.sheet(this.mine);
    if (!this.draft.chosen) this.draft.choose({}, had.before);
    this.draft.send(this.model.options, had);
    this.sayAgain();
    this.requestUpdate();
  };

  private readonly giveUp = (): void => {
    this.draft.drop();
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector('h2')?.focus());
  };

  /** Until the server says that it has it; saying it twice does no harm. */
  private sayAgain(): void {
    const sheet = this.draft.sheet();
    clearTimeout(this.again);
    if (!sheet) return;
    this.emit('answers-send', sheet);
    this.again = window.setTimeout(() => this.sayAgain(), PATIENCE);
  }

  private tell(people: Participant[]): void {
    const others = people.filter(({ member, answered }) => answered && member !== this.state!.me);
    if (others.length > 0) this.heard = this.say('heard', others.map((person) => nameOf(person, this.say)).join(', '));
  }

  private async arrive(): Promise<void> {
    if (!this.landing) return;
    this.landing = false;
    await this.updateComplete;
    const outcome = this.renderRoot.querySelector<HTMLElement>('.outcome h3');
    (outcome ?? this.querySelector<HTMLElement>('[slot="close"]') ?? this.renderRoot.querySelector<HTMLElement>('h2'))?.focus();
  }

  /** Waits for what changes by itself, and for what was sent: also where its page has put it elsewhere. */
  private goOn(): void { this.awaitHours(); this.sayAgain(); }

  /** The closing, and the end of each date. */
  private readonly awaitHours = (): void => {
    clearTimeout(this.closing);
    const left = waitForNext(this.head.closesAt, this.model.options.map(({ when }) => when), this.head.zone);
    if (this.head.state === 'ASKED' && left > 0) this.closing = window.setTimeout(() => { this.redraw(); this.awaitHours(); }, left + 50);
  };
}

customElements.define('preau-poll', Poll);

declare global {
  interface HTMLElementTagNameMap { 'preau-poll': Poll }
}
