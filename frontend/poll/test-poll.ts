import { stage, wait } from '../test/stage';
import { textsOf } from '../test/texts';
import './poll';
import golden from './golden/state.json';
import type { Option, Participant, PollEvents, PollState } from './types';

export const VERBS = Object.keys({ 'answers-send': 1, 'catch-up': 1 } satisfies Record<keyof PollEvents, 1>);

export function state(change: Partial<PollState> = {}): PollState {
  return { ...structuredClone(golden) as Omit<PollState, 'texts'>, texts: { ...textsOf('poll.element'), ...textsOf('poll.answer'), ...textsOf('shared.duration') }, ...change };
}

/** A poll of so many evenings, answered by so many people. */
export function large(dates: number, people: number): PollState {
  const options: Option[] = Array.from({ length: dates }, (_, at) => ({
    id: `option-${at}`, number: at, when: { on: `2089-12-${String(at + 1).padStart(2, '0')}`, at: '18:30:00', minutes: 0 },
  }));
  const participants: Participant[] = Array.from({ length: people }, (_, at) => ({
    id: `person-${String(at).padStart(4, '0')}`, member: `member-${at}`, name: `Personne ${at}`, initials: 'P', colour: '#2F6DA8', expected: true, answered: true,
    answers: options.map((_, date) => 'ymn'[(at + date) % 3]).join(''), remark: '', version: 1,
  }));
  return state({ options, participants });
}

export async function shown(first: PollState = state()) {
  const { element, said } = stage('preau-poll', VERBS);
  element.open(first);
  await element.updateComplete;
  await wait(30);
  const root = element.renderRoot as ShadowRoot;
  const groups = () => [...root.querySelectorAll<HTMLFieldSetElement>('fieldset.three')];
  const radio = (date: number, letter: string) => groups()[date].querySelector<HTMLInputElement>(`.${letter} input`)!;
  const button = (name: string) => [...root.querySelectorAll('button')].find((one) => one.innerText.includes(name))!;
  const rows = () => Object.fromEntries([...root.querySelectorAll('tbody tr:not(.me)')].map((row) =>
    [row.querySelector('.name')!.textContent, [...row.querySelectorAll('.c')].map((cell) => [...'ymn'].find((letter) => cell.classList.contains(letter)) ?? '.').join('')]));
  return { element, said, root, groups, radio, button, rows, heard: () => root.querySelector('[role="log"]')!.textContent };
}
