import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { Base, wipeShelves } from '../shared/shelf';
import { serious, stage, until, wait } from '../test/stage';
import { textsOf } from '../test/texts';
import './choices';
import { arrived } from './draft';
import golden from './golden/choices.json';
import { shown as pollShown, state as pollState } from './test-poll';
import type { ChoicesEvents, ChoicesState } from './types';

const VERBS = Object.keys({ 'answers-send': 1, 'choices-held': 1 } satisfies Record<keyof ChoicesEvents, 1>);

function state(change: Partial<ChoicesState> = {}): ChoicesState {
  const { send, sending } = textsOf('poll.element');
  return { ...structuredClone(golden) as Omit<ChoicesState, 'texts'>, texts: { ...textsOf('poll.answer'), send, sending }, ...change };
}

async function shown(first: ChoicesState = state()) {
  const { element, said } = stage('preau-choices', VERBS);
  element.open(first);
  await element.updateComplete;
  await wait(30);
  const root = element.renderRoot as ShadowRoot;
  const answer = (date: number, letter: string) => root.querySelectorAll('.three')[date].querySelector<HTMLElement>(`.${letter}`)!;
  const send = () => root.querySelector<HTMLElement>('.primary');
  const pressed = () => [...root.querySelectorAll('[aria-pressed=true]')].map((one) => (one as HTMLElement).innerText.trim());
  return { element, said, root, answer, send, pressed };
}

/** What one press after another shows. */
async function press(choices: Awaited<ReturnType<typeof shown>>, ...answers: [number, string][]) {
  for (const [date, letter] of answers) choices.answer(date, letter).click();
  await choices.element.updateComplete;
  await wait(20);
}

beforeEach(async () => {
  await wipeShelves();
  await page.viewport(1360, 800);
});

test.each([['light', 1360], ['dark', 1360], ['light', 320], ['dark', 320]] as const)('passes accessibility, %s at %d', async (scheme, width) => {
  await page.viewport(width, 800);
  const choices = await shown();
  await press(choices, [0, 'y'], [1, 'm']);
  choices.element.refused({ clientId: '', sentence: 'Ce sondage vient d’être clos.' });
  await choices.element.updateComplete;
  expect(await serious(scheme)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBe(width);
});

test.each(['fr', 'en'] as const)('on a small phone no word is wider than its button, %s', async (lang) => {
  await page.viewport(320, 700);
  const { root } = await shown(state({ lang, texts: { ...state().texts, ...textsOf('poll.answer', lang) } }));
  document.querySelector('main')!.style.padding = '0 32px';
  root.querySelectorAll('.three button').forEach((one) => expect(one.scrollWidth, one.textContent!).toBeLessThanOrEqual(one.clientWidth));
});

test('what an earlier version had on its way is chosen still, and not sent by itself', async () => {
  const { me, poll, options } = state();
  const shelf = new Base('preau-poll', ['answers']).shelf('answers', `${me}/${poll}/`);
  await shelf.put('answers', { answers: { [options[0].id]: 'y' }, remark: '', before: -1, sent: 'a-name' });
  const { pressed, said } = await shown();
  expect(pressed()).toEqual(['Oui']);
  expect(said('answers-send')).toEqual([]);
});

test('each date is a group named by it in full, and shown in short', async () => {
  const { root } = await shown();
  const plain = (text: string | null) => text!.replace(/\u00a0/g, ' ');
  expect([...root.querySelectorAll('.d')].map((one) => plain(one.textContent))).toEqual(['mar. 8 déc. 2082 18 h 30', 'sam. 12 déc. 2082']);
  expect([...root.querySelectorAll('[role=group]')].map((one) => plain(one.getAttribute('aria-label')))).toEqual(['mardi 8 décembre 2082 à 18 h 30', 'samedi 12 décembre 2082']);
});

test('a press is shown at once, and what was chosen leaves as a whole, once', async () => {
  const choices = await shown();
  expect(choices.send()).toBeNull();
  choices.answer(0, 'y').focus();
  await userEvent.keyboard('{Enter}');
  await press(choices, [1, 'n']);
  expect(choices.pressed()).toEqual(['Oui', 'Non']);
  choices.send()!.focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('{Enter}');
  expect(choices.said('answers-send')).toEqual([
    { clientId: expect.any(String), answers: { [golden.options[0].id]: 'y', [golden.options[1].id]: 'n' }, remark: '', before: -1 },
  ]);
  await choices.element.updateComplete;
  expect(choices.send()!.textContent).toContain('Envoi…');
  expect(choices.root.activeElement).toBe(choices.send());
});

test('what was chosen stands there again on the next page, and the server is told that it did not arrive', async () => {
  const before = await shown();
  await press(before, [0, 'y'], [1, 'm']);
  expect(before.said('choices-held')).toEqual([{ held: true }]);
  const after = await shown();
  await until(() => after.pressed().length === 2);
  expect(after.pressed()).toEqual(['Oui', 'Si besoin']);
  expect(after.said('choices-held')).toEqual([{ held: true }]);
  expect(after.said('answers-send')).toEqual([]);
});

test('what was sent and not acknowledged leaves again from the next page, and no more once it is', async () => {
  const before = await shown();
  await press(before, [0, 'y']);
  before.send()!.click();
  const [sheet] = before.said('answers-send');
  const after = await shown();
  await until(() => after.said('answers-send').length === 1);
  expect(after.said('answers-send')).toEqual([sheet]);
  after.element.remove();
  await arrived(golden.me, golden.poll, sheet.clientId);
  const later = await shown();
  await wait(50);
  expect([later.pressed(), later.said('answers-send'), later.said('choices-held')]).toEqual([[], [], []]);
});

test('what is chosen after something was sent is not taken for sent', async () => {
  const choices = await shown();
  await press(choices, [0, 'y']);
  choices.send()!.click();
  const [{ clientId }] = choices.said('answers-send');
  await press(choices, [0, 'n']);
  choices.element.remove();
  await arrived(golden.me, golden.poll, clientId);
  const after = await shown();
  await until(() => after.pressed().length === 1);
  expect(after.pressed()).toEqual(['Non']);
});

test('a refusal is said beside the choices, which stay, to be sent anew', async () => {
  const choices = await shown();
  await press(choices, [0, 'y']);
  choices.send()!.click();
  const [{ clientId }] = choices.said('answers-send');
  choices.element.refused({ clientId, sentence: 'Les dates proposées viennent de changer.' });
  await choices.element.updateComplete;
  expect(choices.root.querySelector('[role=alert]')!.textContent).toBe('Les dates proposées viennent de changer.');
  expect(choices.pressed()).toEqual(['Oui']);
  choices.send()!.click();
  await choices.element.updateComplete;
  expect(choices.root.querySelector('[role=alert]')).toBeNull();
  expect(choices.said('answers-send').map((one) => one.clientId === clientId)).toEqual([true, false]);
});

test('more dates than are answered here: nothing is shown nor sent, and what was chosen comes back with them', async () => {
  const choices = await shown();
  await press(choices, [0, 'y']);
  choices.element.open(state({ options: [] }));
  await choices.element.updateComplete;
  expect([choices.root.querySelector('button'), choices.element.getBoundingClientRect().height]).toEqual([null, 0]);
  choices.element.open(state());
  await choices.element.updateComplete;
  expect(choices.pressed()).toEqual(['Oui']);
});

test('what was chosen on the first screen stands on the poll’s own, and the other way round', async () => {
  const { me, poll: { id: poll }, options } = pollState();
  const first = () => shown(state({ me, poll, options }));
  await press(await first(), [0, 'm']);
  const own = await pollShown();
  await until(() => own.radio(0, 'm').checked);
  own.radio(1, 'y').click();
  await wait(50);
  const back = await first();
  await until(() => back.pressed().length === 2);
  expect(back.pressed()).toEqual(['Si besoin', 'Oui']);
});

test('what was answered elsewhere meanwhile is shown on the poll’s own screen, and goes with what was chosen on the first', async () => {
  const { me, poll: { id: poll }, options, participants } = pollState();
  await press(await shown(state({ me, poll, options })), [0, 'y']);
  const [own, ...others] = participants;
  const elsewhere = pollState({ participants: [{ ...own, answered: true, answers: 'nym', remark: 'J’amène la sono', version: 3 }, ...others] });
  const { element, said, root, radio, button } = await pollShown(elsewhere);
  await until(() => radio(0, 'y').checked);
  const remark = () => root.querySelector<HTMLInputElement>('.word input')!.value;
  const seen = () => [radio(0, 'y').checked, radio(1, 'y').checked, radio(2, 'm').checked, remark()];
  expect(seen()).toEqual([true, true, true, 'J’amène la sono']);
  button('Envoyer').click();
  const [{ clientId }] = said('answers-send');
  element.refused({ clientId, sentence: 'Changées ailleurs.' });
  element.open(elsewhere);
  await element.updateComplete;
  expect(seen()).toEqual([true, true, true, 'J’amène la sono']);
  button('Envoyer').click();
  const [first, second, third] = options.map(({ id }) => id);
  expect(said('answers-send').at(-1)).toMatchObject({ answers: { [first]: 'y', [second]: 'y', [third]: 'm' }, remark: 'J’amène la sono', before: 3 });
});

test('what was sent from the first screen and refused takes no remark away on the poll’s own', async () => {
  const { me, poll: { id: poll }, options, participants } = pollState();
  const choices = await shown(state({ me, poll, options }));
  await press(choices, [0, 'y']);
  choices.send()!.click();
  const [{ clientId }] = choices.said('answers-send');
  choices.element.refused({ clientId, sentence: 'Changées ailleurs.' });
  await wait(20);
  const [own, ...others] = participants;
  const { said, radio, button } = await pollShown(pollState({ participants: [{ ...own, answered: true, answers: 'nym', remark: 'J’amène la sono', version: 3 }, ...others] }));
  await until(() => radio(0, 'y').checked);
  button('Envoyer').click();
  expect(said('answers-send')[0]).toMatchObject({ answers: { [options[1].id]: 'y' }, remark: 'J’amène la sono' });
});
