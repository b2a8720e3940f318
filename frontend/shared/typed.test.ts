import '@vaadin/combo-box';
import '@vaadin/multi-select-combo-box';
import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { until } from '../test/stage';
import './typed';
import type { Choices } from './typed';

test('what the server chose is told to who hears the page', async () => {
  window.preau!.say('Anne : ajoutée');
  await until(() => document.querySelector('[aria-live="polite"]')?.textContent === 'Anne : ajoutée');
});

type Field = Choices & { items: string[]; opened: boolean };

async function open(name: 'vaadin-combo-box' | 'vaadin-multi-select-combo-box') {
  document.body.innerHTML = `<${name} allow-custom-value></${name}><button>Beside</button>`;
  const field = document.querySelector<Field>(name)!;
  field.items = ['Anne', 'Claire', 'Yann'];
  window.preau!.letThrough(field);
  const [pressed, typed]: [string[], string[]] = [[], []];
  document.querySelector('button')!.addEventListener('click', () => pressed.push('Beside'));
  field.addEventListener('custom-value-set', (event) => typed.push((event as CustomEvent<string>).detail));
  await userEvent.click(field.querySelector('input')!);
  await userEvent.keyboard('an');
  await until(() => field.opened);
  return { field, pressed, typed };
}

test.each(['vaadin-combo-box', 'vaadin-multi-select-combo-box'] as const)('the first press beside the open list of a %s is a press, and what was typed is said', async (name) => {
  const { field, pressed, typed } = await open(name);
  await userEvent.click(document.querySelector('button')!);
  expect(pressed).toEqual(['Beside']);
  expect(field.opened).toBe(false);
  expect(typed).toEqual(['an']);
});

test.each(['vaadin-combo-box', 'vaadin-multi-select-combo-box'] as const)('what is typed in a %s and in no choice is said by Enter, and no list lies over the answer', async (name) => {
  const { field, typed } = await open(name);
  await userEvent.keyboard('xyz{Enter}');
  expect(typed).toEqual(['anxyz']);
  expect(field.opened).toBe(false);
});
