import { beforeEach, expect, test } from 'vitest';
import './help-key';
import { stage } from '../test/stage';

let asked: () => unknown[];

beforeEach(() => {
  const { said } = stage('preau-help-key', ['help-wanted']);
  asked = () => said('help-wanted');
});

function press(target: HTMLElement, key = '?'): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
}

function put(html: string): HTMLElement {
  document.querySelector('main')!.insertAdjacentHTML('beforeend', html);
  return document.querySelector('main')!.lastElementChild as HTMLElement;
}

test('« ? » is heard from the page and from a control where nobody types', () => {
  press(document.body);
  press(put('<input type="checkbox" aria-label="Fait">'));
  press(document.body, '!');
  expect(asked()).toHaveLength(2);
});

test.each(['<textarea></textarea>', '<input>', '<div contenteditable="true"></div>'])('typing « ? » in %s is typing', (field) => {
  press(put(field));
  expect(asked()).toEqual([]);
});

test('typing inside an element is typing too', () => {
  const host = put('<div></div>');
  const field = document.createElement('textarea');
  host.attachShadow({ mode: 'open' }).append(field);
  press(field);
  expect(asked()).toEqual([]);
});

test('an element that left hears nothing', () => {
  document.querySelector('preau-help-key')!.remove();
  press(document.body);
  expect(asked()).toEqual([]);
});
