import { daysBetween } from '../shared/dates';
import { fold } from '../shared/fold';
import type { Card } from './types';

export interface Filter {
  text: string;
  mine: boolean;
  label: string;
  person: string;
  due: '' | 'late' | 'week';
}

export const NO_FILTER: Filter = { text: '', mine: false, label: '', person: '', due: '' };

/** How many conditions narrow the board. */
export function conditions({ text, mine, label, person, due }: Filter): number {
  return [text.trim(), mine, label, person, due].filter(Boolean).length;
}

/** Whether a card passes: every condition counts. */
export function passing({ text, mine, label, person, due }: Filter, me: string, today: string): (card: Card) => boolean {
  const wanted = fold(text.trim());
  return (card) =>
    fold(card.title).includes(wanted) &&
    (!mine || card.people.includes(me)) &&
    (!label || card.labels.includes(label)) &&
    (!person || card.people.includes(person)) &&
    (!due || dueWithin(card, due, today));
}

export function isLate({ due, done }: Card, today: string): boolean {
  return !done && due !== null && due.slice(0, 10) < today;
}

/** Today or tomorrow: the time to look at it. */
export function isSoon({ due, done }: Card, today: string): boolean {
  if (done || due === null) return false;
  const days = daysBetween(today, due.slice(0, 10));
  return days >= 0 && days <= 1;
}

/** « Cette semaine » ends on Sunday. */
function dueWithin(card: Card, due: 'late' | 'week', today: string): boolean {
  if (due === 'late') return isLate(card, today);
  if (card.done || card.due === null) return false;
  const weekday = (new Date(`${today}T12:00`).getDay() + 6) % 7;
  const days = daysBetween(today, card.due.slice(0, 10));
  return days >= 0 && days <= 6 - weekday;
}
