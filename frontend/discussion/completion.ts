import { fold } from '../shared/fold';
import { queryAt } from './mention-text';
import type { FoundPeople, Person } from './types';

const MOST_CHOICES = 8;

/** The choice of a person while an @name is typed: shows at once whom it knows, and asks for more while there may be more. */
export class Completion {
  people: Person[] = [];
  at = 0;
  from = 0;
  private query: string | null = null;
  private readonly known = new Map<string, Person>();
  /** A query of the name being typed that brought everybody it finds: what only prolongs it finds nobody else. */
  private all: string | null = null;

  constructor(
    private readonly ask: (query: string) => void,
    private readonly changed: () => void,
  ) {}

  get open(): boolean {
    return this.people.length > 0;
  }

  /** To be called when the text or the caret changed. */
  look(text: string, caret: number): void {
    const typed = queryAt(text, caret);
    if (typed?.query === this.query) return;
    this.query = typed?.query ?? null;
    this.from = typed?.from ?? 0;
    if (typed === null) this.all = null;
    else if (this.all === null || !fold(typed.query).startsWith(this.all)) this.ask(typed.query);
    this.show();
  }

  found({ query, people }: FoundPeople): void {
    people.forEach((person) => this.known.set(person.id, person));
    if (query !== this.query) return;
    if (people.length < MOST_CHOICES) this.all = fold(query);
    this.show();
  }

  step(by: number): void {
    this.at = (this.at + by + this.people.length) % this.people.length;
    this.changed();
  }

  close(): void {
    this.people = [];
    this.query = null;
    this.all = null;
    this.changed();
  }

  private show(): void {
    const wanted = this.query === null ? null : spaced(this.query);
    this.people = wanted === null ? [] : [...this.known.values()].filter(({ name }) => spaced(name).includes(wanted)).slice(0, MOST_CHOICES);
    this.at = 0;
    this.changed();
  }
}

/** « Jean-Luc d’Arvor » as " jean luc d arvor": a query is found where a word of the name begins. */
function spaced(name: string): string {
  return ` ${fold(name).replace(/['’-]/g, ' ')}`;
}
