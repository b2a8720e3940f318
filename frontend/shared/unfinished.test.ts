import { userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { wait } from '../test/stage';
import { wipeShelves } from './shelf';
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

beforeEach(() => wipeShelves());

async function opened(called: string, venue: string) {
  const form = document.createElement('preau-unfinished');
  form.setAttribute('called', called);
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
