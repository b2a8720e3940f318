import { userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { until, wait } from '../test/stage';
import { comeBack, remember } from './standpoint';

customElements.define('test-writing', class extends HTMLElement {
  connectedCallback(): void {
    this.attachShadow({ mode: 'open' }).innerHTML = '<div class="box" style="height: 100px; overflow: auto"><div style="height: 900px"></div></div><textarea aria-label="Répondre"></textarea>';
  }
});

const MINUTES = '<div class="text" contenteditable aria-label="Compte rendu"><h2>Présents</h2><p>Claire</p><p><br></p><ul><li><p>Le local est rangé</p></li></ul></div>';

function page(content: string): void {
  document.body.innerHTML = content;
}

afterEach(() => {
  dispatchEvent(new PointerEvent('pointerdown'));
  sessionStorage.clear();
});

test('a field within an element has the keyboard again, the caret stands where it stood, and what was scrolled is', async () => {
  page('<test-writing></test-writing>');
  const before = document.querySelector('test-writing')!.shadowRoot!;
  before.querySelector('textarea')!.value = 'Je viens demain';
  before.querySelector('textarea')!.focus();
  before.querySelector('textarea')!.setSelectionRange(3, 8);
  before.querySelector('.box')!.scrollTop = 300;
  remember();
  page('');
  comeBack();
  await wait(100);
  page('<test-writing></test-writing>');
  const after = document.querySelector('test-writing')!.shadowRoot!;
  const field = after.querySelector('textarea')!;
  await wait(200);
  expect(after.activeElement, 'its words are not there yet').toBe(null);
  field.value = 'Je viens demain';
  await until(() => after.activeElement === field);
  expect([field.selectionStart, field.selectionEnd, after.querySelector('.box')!.scrollTop]).toEqual([3, 8, 300]);
});

test('a box that keeps its own place is left alone', async () => {
  page('<div data-keeps-place style="height: 100px; overflow: auto"><div style="height: 900px"></div></div><input aria-label="Titre">');
  document.querySelector('div')!.scrollTop = 800;
  document.querySelector('input')!.focus();
  remember();
  page(document.body.innerHTML);
  comeBack();
  await until(() => document.activeElement === document.querySelector('input'));
  expect(document.querySelector('div')!.scrollTop).toBe(0);
});

test('what is typed at the beginning of kept words waits for them', async () => {
  page('<textarea aria-label="Répondre">Je viens</textarea>');
  document.querySelector('textarea')!.focus();
  document.querySelector('textarea')!.setSelectionRange(0, 0);
  remember();
  page('');
  comeBack();
  await userEvent.keyboard('Oui, ');
  page('<textarea aria-label="Répondre"></textarea>');
  const field = document.querySelector('textarea')!;
  await wait(200);
  expect(field.value, 'its words are not there yet').toBe('');
  field.value = 'Je viens';
  await until(() => document.activeElement === field);
  expect(field.value).toBe('Oui, Je viens');
});

test('what is typed before the field is there comes into it, and is no shortcut', async () => {
  page('<input aria-label="Titre">');
  document.querySelector('input')!.focus();
  remember();
  page('');
  comeBack();
  let heard = 0;
  const hear = () => heard++;
  document.addEventListener('keydown', hear);
  await userEvent.keyboard('F?x{Backspace}te');
  document.removeEventListener('keydown', hear);
  page('<input aria-label="Autre"><input aria-label="Titre">');
  const field = document.querySelectorAll('input')[1];
  await until(() => document.activeElement === field);
  expect([field.value, heard]).toEqual(['F?te', 0]);
});

test.each([
  ['within a line of a list', 'li p', 9, 'Le local ', ''],
  ['in an empty line', 'p:has(br)', 0, '', ''],
  ['below a line that somebody wrote meanwhile', 'li p', 9, 'Le local ', '<p>Paul</p><p>Anne</p>'],
])('in a text the caret stands again %s', async (_, where, offset, words, meanwhile) => {
  page(MINUTES);
  document.querySelector<HTMLElement>('.text')!.focus();
  const block = document.querySelector(where)!;
  getSelection()!.collapse(block.firstChild ?? block, offset);
  remember();
  page('');
  comeBack();
  page(MINUTES.replace('</h2>', `</h2>${meanwhile}`));
  await until(() => document.activeElement === document.querySelector('.text'));
  await userEvent.keyboard('x');
  expect(document.querySelector(meanwhile || words ? 'li p' : 'p:nth-of-type(2)')!.textContent).toBe(words ? `${words}x` + 'est rangé' : 'x');
});

test('whoever goes elsewhere meanwhile is left there', async () => {
  page('<input aria-label="Titre"><button>Ailleurs</button>');
  document.querySelector('input')!.focus();
  remember();
  page('');
  comeBack();
  page('<button>Ailleurs</button>');
  await userEvent.click(document.querySelector('button')!);
  document.body.insertAdjacentHTML('beforeend', '<input aria-label="Titre">');
  await wait(200);
  expect(document.activeElement).toBe(document.querySelector('button'));
});

test('whoever comes after reads no word of it', () => {
  page(MINUTES);
  document.querySelector<HTMLElement>('.text')!.focus();
  getSelection()!.collapse(document.querySelector('li p')!.firstChild, 3);
  remember();
  expect(sessionStorage.getItem('preau-standpoint')).not.toMatch(/rangé|Compte/);
});

test('a dialog that was open with words in it is named', () => {
  page('<vaadin-dialog><preau-kept></preau-kept></vaadin-dialog>');
  Object.assign(document.querySelector('vaadin-dialog')!, { opened: true, headerTitle: 'Modifier l’événement' });
  const keeper = Object.assign(document.querySelector('preau-kept')!, { holdsWords: false });
  remember();
  expect(comeBack()).toBe(undefined);
  keeper.holdsWords = true;
  remember();
  expect(comeBack()).toBe('Modifier l’événement');
  expect(comeBack(), 'once').toBe(undefined);
});
