import { userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { stage, until, wait } from '../test/stage';
import './kept';
import { wipeShelves } from './shelf';

beforeEach(() => wipeShelves());

/** Stands for a field of Vaadin: a native one inside, its value outside. */
customElements.define('vaadin-text-field', class extends HTMLElement {
  connectedCallback(): void {
    this.innerHTML = '<input>';
  }

  get value(): string {
    return this.querySelector('input')!.value;
  }

  set value(value: string) {
    this.querySelector('input')!.value = value;
  }
});

async function shown(place: string, change: (kept: HTMLElement) => void = () => {}) {
  const { element, said } = stage('preau-kept', ['words-found', 'lines-written']);
  element.setAttribute('person', 'claire');
  element.setAttribute('place', place);
  change(element);
  element.innerHTML = '<vaadin-text-field></vaadin-text-field>';
  await wait(60);
  const input = element.querySelector('input')!;
  input.focus();
  return { element, said, input };
}

/** Whether the browser goes on to put the text into the field. */
function paste(input: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

test('what was typed comes back at its place after a reload, until it was saved', async () => {
  const { element } = await shown('description/1', (kept) => Object.assign(kept, { origin: 'Hier' }));
  expect(element.holdsWords).toBe(false);
  await userEvent.keyboard('Demain');
  await wait(30);
  expect(element.holdsWords).toBe(true);
  element.remove();
  expect((await shown('description/2')).input.value).toBe('');
  const again = await shown('description/1');
  expect(again.input.value).toBe('Demain');
  expect(again.said('words-found')).toEqual([{ text: 'Demain', before: 'Hier' }]);
  expect(again.element.holdsWords).toBe(true);
  again.element.forget();
  await wait(30);
  expect(again.element.holdsWords).toBe(false);
  expect((await shown('description/1')).input.value).toBe('');
});

test('words that were typed over what stood there are told to the server, unless others are being typed', async () => {
  const titled = (kept: HTMLElement) => Object.assign(kept, { origin: 'Louer' });
  const { element, input } = await shown('title/1');
  titled(element);
  input.value = 'Louer';
  await userEvent.keyboard('{End} la sono');
  await wait(30);
  element.remove();
  const again = stage('preau-kept', ['words-found']);
  for (const [name, value] of [['person', 'claire'], ['place', 'title/1']]) again.element.setAttribute(name, value);
  titled(again.element);
  again.element.innerHTML = '<vaadin-text-field></vaadin-text-field>';
  again.element.querySelector('input')!.value = 'Louer';
  await wait(60);
  expect(again.said('words-found')).toEqual([{ text: 'Louer la sono', before: 'Louer' }]);
  expect(again.element.querySelector('input')!.value, 'the server writes it').toBe('Louer');
  again.element.saved();
  await wait(30);
  expect([again.element.holdsWords, again.element.querySelector('input')!.value]).toEqual([false, 'Louer']);
  expect((await shown('title/1')).said('words-found')).toEqual([]);
});

test('Enter writes a line, and the field is at once free for the next; a refused one comes back before it', async () => {
  const { element, said, input } = await shown('line/1', (kept) => kept.setAttribute('lines', ''));
  await userEvent.keyboard('Du pain{Enter}du sel');
  expect(said('lines-written')).toEqual([{ lines: ['Du pain'] }]);
  expect(input.value).toBe('du sel');
  element.giveBack(['Du pain']);
  expect(input.value).toBe('Du pain ↵ du sel');
});

test('lines that were refused stand in the order in which they were written, before what was typed since, and are lines again', async () => {
  const { element, said, input } = await shown('line/3', (kept) => kept.setAttribute('lines', ''));
  await userEvent.keyboard('un{Enter}six');
  paste(input, 'deux\ntrois\nquatre');
  element.giveBack(['un']);
  element.giveBack(['deux', 'trois', 'quatre']);
  expect(input.value).toBe('un ↵ deux ↵ trois ↵ quatre ↵ six');
  await userEvent.keyboard('{Enter}sept{Enter}');
  expect(said('lines-written').slice(2)).toEqual([{ lines: ['un', 'deux', 'trois', 'quatre', 'six'] }, { lines: ['sept'] }]);
});

test('what came back stays apart after a reload, too', async () => {
  const { element } = await shown('line/4', (kept) => kept.setAttribute('lines', ''));
  element.giveBack(['un', 'deux']);
  await wait(30);
  element.remove();
  const again = await shown('line/4', (kept) => kept.setAttribute('lines', ''));
  await userEvent.keyboard('{Enter}');
  expect(again.said('lines-written')).toEqual([{ lines: ['un', 'deux'] }]);
});

test('lines of which the server said nothing stand in the field of the next page, those that came do not', async () => {
  const lines = (kept: HTMLElement) => kept.setAttribute('lines', '');
  const { element, input } = await shown('line/5', lines);
  for (const word of ['un', 'deux', 'trois']) await userEvent.keyboard(`${word}{Enter}`);
  element.heard(1);
  await wait(30);
  element.remove();
  expect(input.value).toBe('');
  const again = await shown('line/5', lines);
  expect(again.input.value).toBe('deux ↵ trois');
  await userEvent.keyboard('{Enter}');
  expect(again.said('lines-written')).toEqual([{ lines: ['deux', 'trois'] }]);
  again.element.heard(2);
  await wait(30);
  again.element.remove();
  expect((await shown('line/5', lines)).input.value).toBe('');
});

test('lines that came stay away though their dialog was closed in the same breath', async () => {
  const lines = (kept: HTMLElement) => kept.setAttribute('lines', '');
  const { element } = await shown('line/6', lines);
  await userEvent.keyboard('pain{Enter}sel{Enter}');
  await wait(30);
  element.remove();
  await window.preau!.linesCame('claire', 'line/6', 1);
  const again = await shown('line/6', lines);
  expect(again.input.value).toBe('sel');
  await userEvent.keyboard('{Enter}');
  again.element.remove();
  await window.preau!.linesCame('claire', 'line/6', 1);
  expect((await shown('line/6', lines)).input.value).toBe('');
});

test('lines that came one by one in one answer are all away', async () => {
  const lines = (kept: HTMLElement) => kept.setAttribute('lines', '');
  const { element } = await shown('line/8', lines);
  await userEvent.keyboard('pain{Enter}sel{Enter}');
  await wait(30);
  element.remove();
  void window.preau!.linesCame('claire', 'line/8', 1);
  await window.preau!.linesCame('claire', 'line/8', 1);
  expect((await shown('line/8', lines)).input.value).toBe('');
});

test('a line that is written while an earlier page is remembered is remembered too', async () => {
  const lines = (kept: HTMLElement) => kept.setAttribute('lines', '');
  const first = await shown('line/7', lines);
  await userEvent.keyboard('pain{Enter}');
  await wait(30);
  first.element.remove();
  const again = document.createElement('preau-kept');
  again.setAttribute('person', 'claire');
  again.setAttribute('place', 'line/7');
  again.setAttribute('lines', '');
  document.body.append(again);
  again.innerHTML = '<vaadin-text-field></vaadin-text-field>';
  const field = again.querySelector<HTMLElement & { value: string }>('vaadin-text-field')!;
  field.value = 'sel';
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  await wait(60);
  expect(field.value).toBe('pain');
  again.remove();
  expect((await shown('line/7', lines)).input.value.split(' ↵ ').sort()).toEqual(['pain', 'sel']);
});

test('several lines that are pasted are several lines, without the signs of a list; one is typed on', async () => {
  const { said, input } = await shown('line/2', (kept) => kept.setAttribute('lines', ''));
  await userEvent.keyboard('un');
  expect(paste(input, '- trois\n- quatre\n\n2. cinq')).toBe(false);
  expect(said('lines-written')).toEqual([{ lines: ['trois', 'quatre', 'cinq'] }]);
  expect(input.value).toBe('un');
  expect(paste(input, 'deux')).toBe(true);
  const free = await shown('comment/2');
  expect(paste(free.input, 'un\ndeux')).toBe(true);
});

test('what the server writes into the field is kept too, even before the shelf is there', async () => {
  const { element } = await shown('list/1');
  await userEvent.keyboard('Yann');
  await wait(30);
  element.remove();
  const again = document.createElement('preau-kept');
  again.setAttribute('person', 'claire');
  again.setAttribute('place', 'list/1');
  document.body.append(again);
  again.innerHTML = '<vaadin-text-field></vaadin-text-field>';
  again.querySelector('input')!.value = 'Zoé';
  again.keepNow();
  await wait(60);
  again.remove();
  expect((await shown('list/1')).input.value).toBe('Zoé');
});

test('retired, it stays while it holds words', async () => {
  const { element, input } = await shown('comment/1');
  await userEvent.keyboard('Je réfléchis');
  element.setAttribute('retired', '');
  input.blur();
  expect(getComputedStyle(element).display).toBe('contents');
  element.forget();
  await until(() => getComputedStyle(element).display === 'none');
});

test.each(['vaadin-date-picker', 'vaadin-time-picker', 'vaadin-select'])('what was chosen comes back too: %s', async (tag) => {
  const chosen = async () => {
    const { element } = stage('preau-kept', ['words-found']);
    Object.entries({ person: 'claire', place: 'event/1/choice' }).forEach(([name, value]) => element.setAttribute(name, value));
    const field = Object.assign(document.createElement(tag), { value: tag === 'vaadin-select' ? '1' : '' });
    element.append(field);
    await wait(60);
    return field;
  };
  const field = await chosen();
  field.value = '4';
  field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  await wait(30);
  expect((await chosen()).value).toBe('4');
});
