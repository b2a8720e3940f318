import { isOver } from './clock';
import type { Head, Letter, Option, Participant, PollChanges, PollState, Sheet, When } from './types';

/** The version of answers of which there are none. */
export const UNSEEN = -1;

/** What one may answer to a date: the letters of `poll/Answer`. */
export const LETTERS: readonly Letter[] = ['y', 'm', 'n'];

/** `over`: it is too late to meet then; the date is asked no more, and leads no more. */
export interface Tally { option: Option; yes: number; maybe: number; best: boolean; over: boolean }

/** What a poll holds, kept equal to the server's by changes; and what is counted from it. */
export class PollModel {
  rev = -1;
  private dates = new Map<string, Option>();
  private people = new Map<string, Participant>();

  open(state: PollState): void {
    this.rev = state.rev;
    this.dates = new Map(state.options.map((option) => [option.id, option]));
    this.people = new Map(state.participants.map((person) => [person.id, person]));
  }

  apply({ rev, options = [], participants = [], gone = [] }: Partial<PollChanges> & Pick<PollChanges, 'rev'>): void {
    this.rev = rev;
    options.forEach((option) => this.dates.set(option.id, option));
    participants.forEach((person) => this.people.set(person.id, person));
    gone.forEach((id) => { this.dates.delete(id); this.people.delete(id); });
  }

  get options(): Option[] {
    return [...this.dates.values()].sort((one, other) => order(one.when, other.when) || compare(one.id, other.id));
  }

  /** Those who answered in the order they came, then those who are expected. */
  get participants(): Participant[] {
    return [...this.people.values()].sort((one, other) => Number(other.answered) - Number(one.answered) || compare(one.id, other.id));
  }

  member(id: string): Participant | undefined {
    return [...this.people.values()].find(({ member }) => member === id);
  }

  get answered(): number {
    return this.participants.filter((person) => person.answered).length;
  }

  /** None leads any more once a date is retained, and which is over is told no more. */
  tallies({ retained, zone }: Pick<Head, 'retained' | 'zone'>): Tally[] {
    const counted = this.options.map((option) => ({ option, yes: this.count(option, 'y'), maybe: this.count(option, 'm'), over: !retained && isOver(option.when, zone) }));
    const best = new Set(retained ? [] : bestOf(counted.filter(({ over }) => !over).map(({ option, yes, maybe }) => ({ id: option.id, yes, maybe }))));
    return counted.map((tally) => ({ ...tally, best: best.has(tally.option.id) }));
  }

  /** What the server has of somebody, which answers begin from. */
  sheet(own: Participant | undefined): Sheet {
    const said = this.options.flatMap((option) => (own && answerOf(own, option) ? [[option.id, answerOf(own, option)!]] : []));
    return { answers: Object.fromEntries(said) as Record<string, Letter>, remark: own?.remark ?? '', before: own?.version ?? UNSEEN };
  }

  private count({ number }: Option, letter: Letter): number {
    let times = 0;
    for (const { answers } of this.people.values()) if (answers[number] === letter) times++;
    return times;
  }
}

/** The most people who would come, among those the most who say yes; equals are all told. The dates are in their order. */
export function bestOf(dates: { id: string; yes: number; maybe: number }[]): string[] {
  const able = Math.max(0, ...dates.map(({ yes, maybe }) => yes + maybe));
  if (able === 0) return [];
  const most = dates.filter(({ yes, maybe }) => yes + maybe === able);
  const yes = Math.max(...most.map((date) => date.yes));
  return most.filter((date) => date.yes === yes).map(({ id }) => id);
}

/** What somebody said to a date. */
export function answerOf({ answers }: Pick<Participant, 'answers'>, { number }: Option): Letter | null {
  return LETTERS.find((letter) => letter === answers[number]) ?? null;
}

/** A whole day comes before the hours of the same day. */
function order(one: When, other: When): number {
  return compare(one.on, other.on) || compare(one.at ?? '', other.at ?? '') || one.minutes - other.minutes;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
