import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { serious, stage, until, wait } from '../test/stage';
import './name-completion';
import { nora, samira } from './test-thread';

/** Stands for a field of Vaadin: a native one inside, its value outside. */
customElements.define('vaadin-text-area', class extends HTMLElement {
  connectedCallback(): void {
    this.innerHTML = '<textarea aria-label="Votre message"></textarea>';
  }

  get inputElement(): HTMLTextAreaElement {
    return this.querySelector('textarea')!;
  }
});

async function shown() {
  const { element, said } = stage('preau-name-completion', ['people-wanted', 'words-named']);
  element.texts = { mention: 'Mentionner', peopleFound: '{0} personnes trouvées' };
  element.append(document.createElement('vaadin-text-area'));
  const field = element.querySelector('textarea')!;
  field.focus();
  return { element, said, field, options: () => [...element.querySelectorAll('[role="option"]')] };
}

async function asked(query = 'n') {
  const one = await shown();
  await userEvent.keyboard(`Merci @${query}`);
  expect(one.said('people-wanted').at(-1)).toEqual({ query });
  one.element.people({ query, people: [nora, { ...nora, id: samira.id }] });
  await until(() => one.options().length === 2);
  return one;
}

test('the person reads a name, and the server hears which of two of that name was chosen', async () => {
  const { field, said, options } = await asked();
  expect(field.getAttribute('aria-activedescendant')).toBe(options()[0].id);
  expect(await serious()).toEqual([]);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(options()).toEqual([]);
  expect(field.hasAttribute('aria-activedescendant')).toBe(false);
  await userEvent.keyboard('!');
  expect(field.value).toBe(`Merci @${nora.name} !`);
  field.dispatchEvent(new Event('change', { bubbles: true }));
  expect(said('words-named').at(-1)).toEqual({ text: `Merci @${nora.name} !`, markdown: `Merci @[${nora.name}](member:${samira.id}) !` });
});

test('a press chooses, in the middle of a text too', async () => {
  const one = await shown();
  one.field.value = 'Demande à @n demain';
  one.field.setSelectionRange(12, 12);
  one.field.dispatchEvent(new Event('input', { bubbles: true }));
  one.element.people({ query: 'n', people: [nora] });
  await userEvent.click((await until(() => one.options()[0]))!);
  expect(one.field.value).toBe(`Demande à @${nora.name} demain`);
  expect(document.activeElement).toBe(one.field);
  expect(one.field.selectionStart).toBe(`Demande à @${nora.name} `.length);
});

test('Escape closes the list and not what is around it; whoever leaves the field closes it too', async () => {
  const one = await asked();
  let escaped = 0;
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && escaped++);
  await userEvent.keyboard('{Escape}');
  expect(one.options()).toEqual([]);
  expect(escaped).toBe(0);
  await userEvent.keyboard('{Escape}');
  expect(escaped).toBe(1);
  const other = await asked('no');
  other.field.blur();
  await wait(20);
  expect(other.options()).toEqual([]);
});
