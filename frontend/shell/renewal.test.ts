import { userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { until, wait } from '../test/stage';
import { Renewal } from './renewal';

const REST = 400;
let renewed = 0;
let waited = 0;
let renewal: Renewal;
let field: HTMLTextAreaElement;

beforeEach(() => {
  [renewed, waited] = [0, 0];
  document.body.innerHTML = '<textarea></textarea><button>À côté</button>';
  field = document.querySelector('textarea')!;
  renewal = new Renewal(() => renewed++, () => waited++, REST);
});

test('a page at which nobody types is loaded anew at once, wherever the keyboard is', async () => {
  expect(renewal.ask()).toBe(true);
  field.focus();
  expect(renewal.ask()).toBe(true);
  await userEvent.keyboard('Ordre du jour');
  await wait(REST);
  expect(renewal.ask()).toBe(true);
  expect(waited).toBe(0);
});

test('a hand that types is waited for until it rests, and the page says that it waits', async () => {
  field.focus();
  await userEvent.keyboard('a');
  expect(renewal.ask()).toBe(false);
  for (let word = 0; word < 8; word++) {
    await wait(150);
    await userEvent.keyboard('b');
    expect(renewed).toBe(0);
  }
  expect(waited).toBeGreaterThan(3);
  expect(field.value).toBe('abbbbbbbb');
  await until(() => renewed === 1);
  await wait(2 * REST);
  expect(renewed).toBe(1);
});

test('it is not waited for in a field that was left, but a moment beside it is none', async () => {
  field.focus();
  await userEvent.keyboard('a');
  expect(renewal.ask()).toBe(false);
  document.querySelector('button')!.focus();
  field.focus();
  await wait(100);
  expect(renewed).toBe(0);
  document.querySelector('button')!.focus();
  await until(() => renewed === 1);
});

test('a sign that is being put together is waited for however long it takes', async () => {
  field.focus();
  field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  await wait(REST + 100);
  expect(renewal.ask()).toBe(false);
  await wait(2 * REST);
  expect(renewed).toBe(0);
  field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  await until(() => renewed === 1);
});
