import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { middleOf, mouse } from '../test/hands';
import { until, wait } from '../test/stage';
import { wipeShelves } from '../shared/shelf';
import { nora, samira, shown, state, Thread } from './test-thread';

beforeEach(() => wipeShelves());

test('Shift+Enter is a new line; on a phone Enter is, and the button sends', async () => {
  const { said, composer, field } = await shown(state());
  composer().touch = false;
  await userEvent.click(field());
  await userEvent.keyboard('un{Shift>}{Enter}{/Shift}deux');
  composer().touch = true;
  await userEvent.keyboard('{Enter}trois');
  expect(said('message-send')).toEqual([]);
  [...composer().shadowRoot!.querySelectorAll('button')].at(-1)!.click();
  expect(said('message-send')[0].text).toBe('un\ndeux\ntrois');
});

test.each([1360, 320])('on a window of %i pixels the field for an answer is one line until something is written, however long the title', async (width) => {
  await page.viewport(width, 700);
  const { field } = await shown(state({ title: 'Sortie à Sainte-Mère-Église : le car, l’heure du départ et le pique-nique de midi pour tout le monde, parapluies compris' }));
  const line = field().getBoundingClientRect().height;
  expect(line).toBeLessThan(30);
  await userEvent.fill(field(), 'un\ndeux');
  expect(field().getBoundingClientRect().height).toBeGreaterThan(1.5 * line);
  await page.viewport(1360, 800);
});

test('@ completes by name without accents, by keyboard and by touch', async () => {
  const { element, said, field, composer } = await shown(state());
  const elise = { id: '0193b0c0-0000-7000-8000-000000000020', name: 'Élise Le Goff', initials: 'ÉL', colour: '#4B7A2F' };
  const options = () => [...composer().shadowRoot!.querySelectorAll<HTMLElement>('[role="option"]')];
  await userEvent.click(field());
  await userEvent.keyboard('Demandons à @el');
  expect(said('people-wanted').at(-1)).toEqual({ query: 'el' });
  element.people({ query: 'el', people: [elise, nora] });
  await until(() => options().length === 1);
  expect(field().getAttribute('aria-activedescendant')).toBe('person-0');
  await userEvent.keyboard('{Enter}et @no');
  element.people({ query: 'no', people: [nora] });
  await until(() => options().length === 1);
  options()[0].click();
  await composer().updateComplete;
  expect(field().value).toBe('Demandons à @Élise Le Goff et @Nora Kerbrat ');
  await userEvent.keyboard('{Enter}');
  expect(said('message-send')[0].text).toBe(`Demandons à @[Élise Le Goff](member:${elise.id}) et @[Nora Kerbrat](member:${nora.id})`);
});

test('Escape closes the choice of people and nothing else', async () => {
  const { element, said, field, composer } = await shown(state());
  await userEvent.click(field());
  await userEvent.keyboard('@n');
  element.people({ query: 'n', people: [nora] });
  await until(() => composer().shadowRoot!.querySelector('[role="option"]'));
  await userEvent.keyboard('{Escape}');
  expect(composer().shadowRoot!.querySelector('[role="option"]')).toBeNull();
  await userEvent.keyboard('{Enter}');
  expect(said('message-send')[0].text).toBe('@n');
});

test('bold, list and mention by the bar', async () => {
  const { composer, field, button } = await shown(state());
  await userEvent.fill(field(), 'tables');
  field().select();
  const bar = composer().shadowRoot!;
  button('Gras', bar).click();
  await until(() => field().value === '**tables**');
  button('Liste', bar).click();
  await until(() => field().value === '- **tables**');
  button('Mentionner', bar).click();
  await until(() => field().value === '- **tables** @');
});

test('Up in an empty field edits my last message; Escape leaves it, the words stay; saving sends it', async () => {
  const { element, said, field, root, row, composer } = await shown(state());
  const edit = () => row(6)!.querySelector('preau-composer');
  await userEvent.click(field());
  await userEvent.keyboard('{ArrowUp}');
  const [{ id }] = said('source-wanted');
  element.source({ id, text: `Merci @[Samira Diallo](member:${samira.id}).` });
  await until(() => edit() && root.activeElement === edit());
  expect(field(edit()!).value).toBe('Merci @Samira Diallo.');
  await userEvent.keyboard(' Vraiment.{Escape}');
  await element.updateComplete;
  expect(edit()).toBeNull();
  expect(root.activeElement).toBe(composer());
  await userEvent.keyboard('{ArrowUp}');
  await until(() => edit() && root.activeElement === edit());
  expect(field(edit()!).value).toBe('Merci @Samira Diallo. Vraiment.');
  await userEvent.keyboard('{Enter}');
  expect(said('message-edit')).toEqual([{ id, text: `Merci @[Samira Diallo](member:${samira.id}). Vraiment.`, seen: null }]);
  await until(() => row(6)!.textContent!.includes('Enregistrement…'));
  element.apply({ rev: 13, messages: [{ ...state().page.messages[5], edited: '2026-11-25T16:00:00Z', html: '<p>Merci. Vraiment.</p>' }] });
  element.saved({ id });
  await until(() => row(6)!.textContent!.includes('Merci. Vraiment.'));
  expect(root.activeElement, 'on with the next one').toBe(composer());
});

test.each([420, 320])('in a thread %i pixels wide the buttons of an edit stay in its frame', async (width) => {
  await page.viewport(width, 700);
  const { element, said, field, row } = await shown(state());
  const edit = () => row(6)!.querySelector('preau-composer');
  await userEvent.click(field());
  await userEvent.keyboard('{ArrowUp}');
  element.source({ id: said('source-wanted')[0].id, text: 'Merci.' });
  await until(() => edit()?.shadowRoot!.querySelectorAll('.button').length === 2);
  const frame = edit()!.getBoundingClientRect();
  for (const button of edit()!.shadowRoot!.querySelectorAll('button')) {
    const { left, right } = button.getBoundingClientRect();
    expect(left >= frame.left && right <= frame.right, button.textContent).toBe(true);
  }
  await page.viewport(1360, 800);
});

test('a refused edit comes back with its words and the reason', async () => {
  const { element, said, field, row, button } = await shown(state());
  await userEvent.click(field());
  await userEvent.keyboard('{ArrowUp}');
  const [{ id }] = said('source-wanted');
  element.source({ id, text: 'avant' });
  await until(() => row(6)!.querySelector('preau-composer'));
  await wait(30);
  await userEvent.keyboard(' après{Enter}');
  element.refused({ clientId: id, sentence: 'Trop tard pour modifier.' });
  await until(() => row(6)!.textContent!.includes('Trop tard pour modifier.'));
  expect(field(row(6)!.querySelector('preau-composer')!).value).toBe('avant après');
  button('Réessayer', row(6)!).click();
  expect(said('message-edit').length).toBe(2);
});

test('acts that are opened by a press stay open while the field that is left becomes smaller below a long thread', async () => {
  const thread = new Thread(40);
  const { field, composer, row } = await shown(state({ newFrom: null, page: thread.page({ before: null, after: null }) }), thread);
  await userEvent.click(field());
  await until(() => composer().shadowRoot!.querySelector('.bar'), 'the field is open');
  await wait(60);
  const button = row(39)!.querySelector<HTMLElement>('.more')!;
  const at = middleOf(button);
  await mouse.down(at);
  await wait(80);
  await mouse.up(at);
  await until(() => !composer().shadowRoot!.querySelector('.bar'), 'the field is small again');
  await wait(120);
  expect(button.ariaExpanded).toBe('true');
});

test('a press on a message counts although the field that is left becomes smaller', async () => {
  const { field, composer, element } = await shown(state());
  await userEvent.click(field());
  await until(() => composer().shadowRoot!.querySelector('.bar'), 'the field is open');
  const button = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.more')].at(-1)!;
  const at = middleOf(button);
  await mouse.down(at);
  await wait(80);
  await mouse.up(at);
  await until(() => button.ariaExpanded === 'true', 'the acts on the message are open');
  await until(() => !composer().shadowRoot!.querySelector('.bar'), 'the field is small again');
});
