import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { wait } from '../test/stage';
import { Base, wipeShelves } from './shelf';
import './unfinished';

/** Stands for a field of Vaadin: a native one inside, its value and its label outside. */
customElements.define('vaadin-text-field', class extends HTMLElement {
  connectedCallback(): void {
    this.innerHTML ||= '<input>';
  }

  get label(): string {
    return this.getAttribute('label') ?? '';
  }

  get value(): string {
    return this.querySelector('input')!.value;
  }

  set value(value: string) {
    this.querySelector('input')!.value = value;
  }
});

const home = location.href;

beforeEach(() => wipeShelves());
afterEach(() => history.replaceState(null, '', home));

async function opened(called: string, venue: string, attributes: Record<string, string> = {}) {
  const form = document.createElement('preau-unfinished');
  for (const [name, value] of Object.entries({ person: 'claire', called, ...attributes })) form.setAttribute(name, value);
  form.innerHTML = '<vaadin-text-field label="Titre"></vaadin-text-field><vaadin-text-field label="Lieu"></vaadin-text-field>';
  document.body.replaceChildren(form);
  const [title, place] = form.querySelectorAll<HTMLElement & { value: string }>('vaadin-text-field');
  [title.value, place.value] = ['Répétition', venue];
  await wait(80);
  return { form, place, input: place.querySelector('input')! };
}

/** As when the page goes, and another one comes: nobody closes the dialog. */
function pageGoes(form: HTMLElement): void {
  Object.assign(form, { shelf: undefined });
  form.remove();
}

test('what was typed in a dialog that the page took along is in it again, about the same thing only', async () => {
  const { form, input } = await opened('Modifier l’événement', 'Mairie');
  expect(form.holdsWords).toBe(false);
  input.focus();
  await userEvent.keyboard(' annexe');
  expect(form.holdsWords).toBe(true);
  await wait(30);
  pageGoes(form);
  const other = await opened('Modifier l’événement', 'École');
  expect(other.place.value).toBe('École');
  pageGoes(other.form);
  let told = 0;
  document.body.addEventListener('change', () => told++, { once: true });
  const again = await opened('Modifier l’événement', 'Mairie');
  expect([again.place.value, told, again.form.holdsWords]).toEqual(['Mairie annexe', 1, true]);
});

test('on a page it outlasts going elsewhere, until it is saved', async () => {
  const first = await opened('Réglages', 'Mairie');
  first.form.setAttribute('lasting', '');
  first.input.focus();
  await userEvent.keyboard(' annexe');
  await wait(30);
  first.form.remove();
  await wait(30);
  const again = await opened('Réglages', 'Mairie');
  again.form.setAttribute('lasting', '');
  expect(again.place.value).toBe('Mairie annexe');
  again.form.saved();
  await wait(30);
  expect(again.form.holdsWords).toBe(false);
  again.form.remove();
  expect((await opened('Réglages', 'Mairie')).place.value).toBe('Mairie');
});

test('whoever closes the dialog gives up what they typed', async () => {
  const { form, input } = await opened('Modifier l’événement', 'Mairie');
  input.focus();
  await userEvent.keyboard(' annexe');
  await wait(30);
  form.remove();
  await wait(30);
  expect((await opened('Modifier l’événement', 'Mairie')).place.value).toBe('Mairie');
});

async function annex({ form, input }: Awaited<ReturnType<typeof opened>>): Promise<void> {
  input.focus();
  await userEvent.keyboard(' annexe');
  await wait(30);
  pageGoes(form);
}

test('who signs in after somebody, in the same tab, does not find their words', async () => {
  await annex(await opened('Inviter', 'Mairie'));
  const other = await opened('Inviter', 'Mairie', { person: 'yann' });
  expect(other.place.value).toBe('Mairie');
  pageGoes(other.form);
  expect((await opened('Inviter', 'Mairie')).place.value).toBe('Mairie annexe');
});

test('what is begun in one space is not what is begun in another', async () => {
  history.replaceState(null, '', '/a/fete/s/1/documents');
  await annex(await opened('Nouveau document', ''));
  history.replaceState(null, '', '/a/fete/s/2/documents');
  const other = await opened('Nouveau document', '');
  expect(other.place.value).toBe('');
  pageGoes(other.form);
  history.replaceState(null, '', '/a/fete/s/1/documents');
  expect((await opened('Nouveau document', '')).place.value).toBe(' annexe');
});

test('of a named thing one’s words come back though somebody else rewrote another field', async () => {
  const first = await opened('Réglages', 'Mairie', { about: '1' });
  await annex(first);
  const form = document.createElement('preau-unfinished');
  for (const [name, value] of Object.entries({ person: 'claire', called: 'Réglages', about: '1' })) form.setAttribute(name, value);
  form.innerHTML = '<vaadin-text-field label="Titre"></vaadin-text-field><vaadin-text-field label="Lieu"></vaadin-text-field>';
  document.body.replaceChildren(form);
  const [title, place] = form.querySelectorAll<HTMLElement & { value: string }>('vaadin-text-field');
  [title.value, place.value] = ['Concert', 'Mairie'];
  await wait(80);
  expect([title.value, place.value, form.querySelector('.yours')]).toEqual(['Concert', 'Mairie annexe', null]);
});

test('where somebody else rewrote the same field theirs stands, one’s own is told below, as often as the page is loaded', async () => {
  await annex(await opened('Réglages', 'Mairie', { about: '1', yours: 'Vous aviez écrit :' }));
  for (let times = 0; times < 2; times++) {
    const { form, place } = await opened('Réglages', 'École', { about: '1', yours: 'Vous aviez écrit :' });
    expect([place.value, form.querySelector('.yours')!.textContent]).toEqual(['École', 'Vous aviez écrit : Mairie annexe']);
    await wait(30);
    pageGoes(form);
  }
  const { form } = await opened('Réglages', 'École', { about: '1' });
  form.saved();
  expect(form.querySelector('.yours')).toBe(null);
  pageGoes(form);
  expect((await opened('Réglages', 'École', { about: '1' })).form.querySelector('.yours')).toBe(null);
});

test('what nobody came back to for a week is gone, whoever opens a dialog', async () => {
  const all = new Base('preau-unfinished', ['forms']).shelf<{ at: number; fields: [] }>('forms', '');
  const day = 24 * 3_600_000;
  await all.put('yann/1/old', { at: Date.now() - 8 * day, fields: [] });
  await all.put('yann/1/fresh', { at: Date.now() - 6 * day, fields: [] });
  await opened('Inviter', 'Mairie');
  expect((await all.all()).map(([name]) => name)).toEqual(['yann/1/fresh']);
});
