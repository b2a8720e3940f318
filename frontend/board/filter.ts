import { dayAfter, daysBetween } from '../shared/dates';
import { fold } from '../shared/fold';
import type { BoardEvents, Card } from './types';

export interface Filter {
  text: string;
  mine: boolean;
  label: string;
  person: string;
  due: '' | 'late' | 'week';
}

/** Before any date that a card may have. */
const LONG_AGO = '1900-01-01';

export const NO_FILTER: Filter = { text: '', mine: false, label: '', person: '', due: '' };

/** How many conditions narrow the board. */
export function conditions({ text, mine, label, person, due }: Filter): number {
  return [text.trim(), mine, label, person, due].filter(Boolean).length;
}

/** Whether a card passes: every condition counts. */
export function passing({ text, mine, label, person, due }: Filter, me: string, today: string): (card: Card) => boolean {
  const words = fold(text).trim().split(/\s+/);
  return (card) =>
    words.every((word) => fold(card.title).includes(word)) &&
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

/** The same conditions, for the cards that only the server knows. */
export function seeking({ text, mine, label, person, due }: Filter, me: string, today: string): BoardEvents['cards-sought'] {
  return {
    text: text.trim(),
    labels: label ? [label] : [],
    people: [...new Set([mine ? me : '', person])].filter(Boolean),
    due: due === '' ? null : due === 'late' ? { from: LONG_AGO, until: dayAfter(today, -1) } : { from: today, until: sundayOf(today) },
  };
}

function dueWithin(card: Card, due: 'late' | 'week', today: string): boolean {
  if (due === 'late') return isLate(card, today);
  const day = card.due?.slice(0, 10) ?? '';
  return !card.done && day >= today && day <= sundayOf(today);
}

/** « Cette semaine » ends on Sunday. */
function sundayOf(today: string): string {
  return dayAfter(today, (7 - new Date(`${today}T12:00`).getDay()) % 7);
}
