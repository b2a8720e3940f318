import { userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import './finder-field';
import { serious, stage, wait } from '../test/stage';

let input: HTMLInputElement;
let list: HTMLElement;
let opened: string[];

beforeEach(async () => {
  const { element } = stage('preau-finder-field', []);
  element.innerHTML = '<input aria-label="Rechercher"><ul id="found" role="listbox" aria-label="Rechercher"></ul>';
  input = element.querySelector('input')!;
  list = element.querySelector('ul')!;
  opened = [];
  list.addEventListener('click', (event) => {
    event.preventDefault();
    opened.push((event.target as HTMLElement).textContent!);
  });
  input.focus();
  await wait(0);
});

async function found(...names: string[]): Promise<void> {
  list.innerHTML = names.map((name) => `<li role="presentation"><a href="/${name}" role="option">${name}</a></li>`).join('');
  await wait(0);
}

const chosen = () => document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent;

test('the first thing found is chosen, and Enter opens it', async () => {
  await userEvent.keyboard('b');
  await found('Budget', 'Buvette', 'Bureau');
  expect([input.getAttribute('role'), input.getAttribute('aria-expanded'), chosen()]).toEqual(['combobox', 'true', 'Budget']);
  await userEvent.keyboard('{Enter}');
  expect(opened).toEqual(['Budget']);
  expect(document.activeElement).toBe(input);
});

test('arrows, Home and End choose another, round and round', async () => {
  await found('Budget', 'Buvette', 'Bureau');
  const seen: unknown[] = [];
  for (const key of ['ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home']) {
    await userEvent.keyboard(`{${key}}`);
    seen.push(chosen());
  }
  expect(seen).toEqual(['Buvette', 'Bureau', 'Budget', 'Bureau', 'Budget']);
  expect([...list.querySelectorAll('[aria-selected="true"]')].map((link) => link.textContent)).toEqual(['Budget']);
});

test('Enter before anything is found opens the first when it comes; typing on forgets that', async () => {
  await userEvent.keyboard('b{Enter}');
  await found('Budget');
  expect(opened).toEqual(['Budget']);
  await userEvent.keyboard('u{Enter}r');
  await found('Bureau');
  expect(opened).toEqual(['Budget']);
});

test('nothing found is said as such; Escape and Tab go on to whom they concern', async () => {
  await found('Budget');
  await found();
  expect([input.getAttribute('aria-expanded'), input.hasAttribute('aria-activedescendant')]).toEqual(['false', false]);
  const heard: string[] = [];
  document.addEventListener('keydown', ({ key }) => heard.push(key), { once: true });
  await userEvent.keyboard('{Escape}');
  expect(heard).toEqual(['Escape']);
});

test('is accessible', async () => {
  await found('Budget', 'Buvette');
  expect(await serious()).toEqual([]);
});
