/**
 * <preau-dates>: days chosen on a calendar, hours typed beside each, or several dates pasted at once.
 *
 * What is chosen, and what is pasted and no dates yet, stays in this browser until the server says that the poll is asked.
 *
 * Methods (called by the server): open({today, kept: {person, place}, told, texts, lang}), beginOn({today}) where it is another day,
 * lead({sentence}) to the lines that wait to be settled. Days to come that a message tells are chosen to begin with, unless something was chosen before.
 * Events: dates-changed {dates: {on, at}[], wrong: boolean, open: boolean}, at each change; wrong when some hour cannot be read, open
 * while lines that were pasted are not dates yet.
 */
import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icons } from '../icons';
import { hour } from '../shared/dates';
import { emitter } from '../shared/emit';
import { later, monthLater, weeksOf } from '../shared/month';
import { type Doubt, readHours, readLine, readText, type Typed, whyLeft, type Why } from '../shared/reading';
import { Base, type Shelf } from '../shared/shelf';
import { shared } from '../shared/styles';
import { type Texts, words } from '../shared/words';
import { datesStyles } from './dates.styles';
import { date, inFull, weekday } from './said';

/** `told`: a text that may tell dates. */
export interface DatesState { today: string; kept: { person: string; place: string }; told: string; texts: Texts; lang: string }
export interface DatesEvents { 'dates-changed': { dates: Typed[]; wrong: boolean; open: boolean } }

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

const base = new Base('preau-dates', ['days']);
const DAYS = 'days';
const PASTED = 'pasted';
/** Days with their hours as typed, and beside them the lines that were pasted, under a name of their own. */
type Chosen = [string, string][] | string;

export class Dates extends LitElement {
  static override styles = [shared, datesStyles];

  private state?: DatesState;
  private readonly emit = emitter<DatesEvents>(this);
  /** By day, the hours as typed; nothing for the whole day. */
  private readonly days = new Map<string, string>();
  private month = '';
  private current = '';
  private pasted = '';
  /** Lines of what was pasted that must be asked about. */
  private doubts: Doubt[] = [];
  /** Lines of what was pasted that are no dates, and why. */
  private left: { line: string; why: Why }[] = [];
  /** Why the poll is not asked while lines are open. */
  private reminder = '';
  /** Whether the last lines taken told when something ends. */
  private passedOver = false;
  private shelf?: Shelf<Chosen>;

  open(state: DatesState): void {
    this.state = state;
    this.days.clear();
    this.doubts = [];
    this.left = [];
    this.shelf = base.shelf<Chosen>(DAYS, `${state.kept.person}/${state.kept.place}/`);
    this.current = state.today;
    this.month = state.today.slice(0, 7);
    void this.restore(state);
    this.requestUpdate();
  }

  beginOn({ today }: Pick<DatesState, 'today'>): void {
    if (!this.state) return;
    this.state.today = today;
    if (this.current < today) this.current = today;
    this.requestUpdate();
  }

  /** Nothing of what was pasted is lost without a word: the keyboard goes to the first question, or to the lines themselves. */
  lead({ sentence }: { sentence: string }): void {
    this.reminder = sentence;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector('details')!.open = true;
      (this.renderRoot.querySelector<HTMLElement>('.doubt button') ?? this.renderRoot.querySelector('textarea'))?.focus();
    });
  }

  private async restore(state: DatesState): Promise<void> {
    const kept = new Map((await this.shelf?.all()) ?? []);
    if (this.days.size > 0 || this.state !== state) return;
    const [found, pasted] = [kept.get(DAYS), kept.get(PASTED)];
    if (typeof pasted === 'string' && this.pasted === '') this.lay(pasted);
    if (Array.isArray(found)) found.filter(([on]) => on >= state.today).forEach(([on, hours]) => this.days.set(on, hours));
    else this.propose(readText(state.told, state.today, state.lang).filter(({ on }) => on >= state.today));
    const [first] = [...this.days.keys()].sort();
    if (first) this.month = first.slice(0, 7);
    if (found || pasted || this.days.size > 0 || this.doubts.length > 0) this.changed();
  }

  /** Lines that an earlier page had, where one sees them. */
  private lay(pasted: string): void {
    this.pasted = pasted;
    void this.updateComplete.then(() => (this.renderRoot.querySelector('details')!.open = true));
  }

  override render() {
    if (!this.state) return nothing;
    return html`${this.calendar()}<div class="chosen">${this.list()}${this.paste()}</div>`;
  }

  private readonly say = (key: string, ...values: (string | number)[]): string => words(this.state?.texts ?? {})(key, ...values);

  private calendar() {
    const { lang } = this.state!;
    const title = new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric' }).format(new Date(`${this.month}-15T12:00`));
    const names = Array.from({ length: 7 }, (_, at) => new Intl.DateTimeFormat(lang, { weekday: 'short' }).format(new Date(Date.UTC(2024, 0, 1 + at, 12))));
    return html`<div class="month"><div class="bar">
        <button class="back" type="button" aria-label=${this.say('previous')} @click=${() => this.turn(-1)}>${icons.down}</button>
        <b aria-live="polite">${title}</b>
        <button class="next" type="button" aria-label=${this.say('next')} @click=${() => this.turn(1)}>${icons.down}</button></div>
      <table role="grid" aria-label=${title} @keydown=${this.walk}><thead><tr>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
        <tbody>${weeksOf(this.month).map((week) => html`<tr>${week.map((on) => html`<td>${on ? this.day(on) : nothing}</td>`)}</tr>`)}</tbody></table></div>`;
  }

  private day(on: string) {
    const { today, lang } = this.state!;
    return html`<button type="button" class=${on === today ? 'today' : ''} data-day=${on} tabindex=${on === this.stop ? 0 : -1} ?disabled=${on < today}
      aria-pressed=${this.days.has(on)} aria-label=${inFull({ on, at: null }, lang)} @click=${() => this.toggle(on)}>${Number(on.slice(8))}</button>`;
  }

  /** The day that Tab reaches: the current one, or the first of the month shown. */
  private get stop(): string {
    const { today } = this.state!;
    if (this.current.startsWith(this.month)) return this.current;
    return today.startsWith(this.month) ? today : `${this.month}-01`;
  }

  private list() {
    const { lang } = this.state!;
    const days = [...this.days].sort();
    if (days.length === 0) return html`<p class="quiet">${this.say('choose')}</p>`;
    return html`<ul>${repeat(days, ([on]) => on, ([on, hours]) => html`<li><b>${inFull({ on, at: null }, lang)}</b>
      <button class="remove" type="button" aria-label=${this.say('remove', inFull({ on, at: null }, lang))} @click=${() => this.takeOut(on)}>${icons.close}</button>
      <label>${this.say('hours')}<input data-hours=${on} aria-label="${this.say('hours')}, ${inFull({ on, at: null }, lang)}" .value=${hours} placeholder=${this.say('hoursExample')} aria-invalid=${readHours(hours) === null}
        @input=${(event: InputEvent) => this.type(on, (event.target as HTMLInputElement).value)}></label>
      ${readHours(hours) === null ? html`<span class="wrong" role="alert">${this.say('hoursWrong')}</span>` : nothing}</li>`)}</ul>
      ${days.length > 1 && days[0][1] !== '' && readHours(days[0][1]) ? html`<button class="button" type="button" @click=${() => this.same(days[0][1])}>${this.say('sameHours', days[0][1])}</button>` : nothing}`;
  }

  private paste() {
    return html`<details><summary>${this.say('paste')}</summary><p class="quiet">${this.say('pasteHow')}</p>
      <textarea rows="4" aria-label=${this.say('paste')} placeholder=${this.say('pasteExample')} .value=${this.pasted} @input=${this.typed}
        aria-invalid=${this.doubts.length > 0 || this.left.length > 0 || this.reminder !== ''} aria-describedby="reminder left doubts"></textarea>
      <p id="reminder" class="wrong" role="alert">${this.reminder}</p>
      <div id="left" role="alert">${this.left.map(({ line, why }) => html`<p class="wrong">${this.say(why, line)}</p>`)}${this.left.length > 0 ? html`<p class="quiet">${this.say('left')}</p>` : nothing}</div>
      <p class="quiet" role="status">${this.passedOver ? this.say('ends') : nothing}</p>
      <div id="doubts" aria-live="polite">${repeat(this.doubts, ({ line, on }) => `${on} ${line}`, (doubt) => this.doubt(doubt))}</div>
      <button class="button" type="button" @click=${this.take}>${this.say('take')}</button></details>`;
  }

  private doubt(doubt: Doubt) {
    const { lang } = this.state!;
    const [first, ...more] = doubt.hours;
    const choice = (on: string) => html`<button class="button" type="button" @click=${() => this.settle(doubt, on)}>${[inFull({ on, at: first ?? null }, lang), ...more.map((at) => hour(at, lang))].join(', ')}</button>`;
    return html`<div class="doubt"><p class="wrong">${doubt.figures ? this.say('figures', doubt.line) : this.say('doubt', doubt.line, date(doubt.on, lang), weekday(doubt.on, lang))}</p>
      ${[doubt.on, doubt.other].sort().map(choice)}</div>`;
  }

  private readonly typed = (event: InputEvent): void => {
    this.pasted = (event.target as HTMLTextAreaElement).value;
    const lines = this.pasted.split('\n').map((line) => line.trim());
    this.doubts = this.doubts.filter(({ line }) => lines.includes(line));
    this.left = this.left.filter(({ line }) => lines.includes(line));
    this.passedOver = false;
    this.changed();
  };

  /** The keyboard goes on to the next question, to the lines that are left, or to the hours of the day that was meant. */
  private settle(doubt: Doubt, on: string): void {
    this.doubts = this.doubts.filter((one) => one !== doubt);
    if (!this.doubts.some(({ line }) => line === doubt.line)) this.pasted = this.pasted.split('\n').filter((line) => line.trim() !== doubt.line).join('\n');
    this.choose(on, doubt.hours);
    this.changed();
    void this.updateComplete.then(() => {
      const lines = this.pasted.trim() ? this.renderRoot.querySelector('textarea') : this.renderRoot.querySelector<HTMLElement>(`[data-hours="${on}"]`);
      (this.renderRoot.querySelector<HTMLElement>('.doubt button') ?? lines)?.focus();
    });
  }

  /** Lines that are not understood as a whole stay in the field, and so do days that are over. */
  private readonly take = (): void => {
    const lines = this.pasted.split('\n').filter((line) => line.trim() !== '');
    const { today, lang } = this.state!;
    const read = lines.map((line) => ({ line, ...readLine(line, today, lang), why: whyLeft(line, today, lang) }));
    const go = read.filter(({ why }) => why === null);
    this.left = read.flatMap(({ line, why }) => (why === null ? [] : [{ line: line.trim(), why }]));
    this.pasted = read.filter(({ why }) => why !== null).map(({ line }) => line).join('\n');
    this.propose(go.flatMap(({ dates }) => dates));
    this.passedOver = go.some(({ ends }) => ends);
    this.reminder = '';
    this.changed();
  };

  /** What is certain is chosen; what is in doubt stays in the field, with a question. */
  private propose(read: (Typed | Doubt)[]): void {
    const doubts = new Map<string, Doubt>();
    read.forEach((one) => ('line' in one ? doubts.set(`${one.on} ${one.line}`, one) : this.add(one.on, one.at)));
    this.doubts = [...doubts.values()];
    this.pasted = [...new Set(this.doubts.map(({ line }) => line)), this.pasted].filter(Boolean).join('\n');
    if (doubts.size > 0) void this.updateComplete.then(() => (this.renderRoot.querySelector('details')!.open = true));
  }

  private choose(on: string, hours: string[]): void {
    (hours.length > 0 ? hours : [null]).forEach((at) => this.add(on, at));
  }

  private add(on: string, at: string | null): void {
    const hours = this.days.get(on);
    const hour = at?.slice(0, 5) ?? '';
    this.days.set(on, hours && hour && !hours.includes(hour) ? `${hours}, ${hour}` : hours || hour);
  }

  private toggle(on: string): void {
    this.current = on;
    if (!this.days.delete(on)) this.days.set(on, '');
    this.changed();
  }

  /** The keyboard goes on to the next line, or back to the calendar. */
  private takeOut(on: string): void {
    const at = [...this.days.keys()].sort().indexOf(on);
    this.toggle(on);
    void this.updateComplete.then(() => {
      const left = this.renderRoot.querySelectorAll<HTMLElement>('.remove');
      (left[at] ?? left[at - 1] ?? this.renderRoot.querySelector<HTMLElement>(`[data-day="${this.stop}"]`))?.focus();
    });
  }

  private type(on: string, hours: string): void {
    this.days.set(on, hours);
    this.changed();
  }

  private same(hours: string): void {
    [...this.days.keys()].forEach((on) => this.days.set(on, hours));
    this.changed();
  }

  private turn(months: number): void {
    this.month = monthLater(this.month, months);
    this.requestUpdate();
  }

  private readonly walk = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const from = (event.target as HTMLElement).dataset.day;
    if (!step || !from) return;
    event.preventDefault();
    this.current = later(from, step) < this.state!.today ? this.state!.today : later(from, step);
    this.month = this.current.slice(0, 7);
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-day="${this.current}"]`)?.focus());
  };

  private changed(): void {
    void this.shelf?.put(DAYS, [...this.days]);
    if (this.pasted) void this.shelf?.put(PASTED, this.pasted);
    else void this.shelf?.drop(PASTED);
    const read = [...this.days].map(([on, hours]) => ({ on, hours: readHours(hours) }));
    const dates = read.flatMap<Typed>(({ on, hours }) => (hours?.length ? hours.map((at) => ({ on, at })) : [{ on, at: null }]));
    const open = this.pasted.trim() !== '';
    if (!open) this.reminder = '';
    this.emit('dates-changed', { dates, wrong: read.some(({ hours }) => hours === null), open });
    this.requestUpdate();
  }
}

customElements.define('preau-dates', Dates);

declare global {
  interface HTMLElementTagNameMap { 'preau-dates': Dates }
}
