import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import './one-line';

test('Enter ends the line, and the keyboard stays', async () => {
  document.body.innerHTML = '<textarea>Louer</textarea>';
  const field = document.querySelector('textarea')!;
  let changes = 0;
  field.addEventListener('change', () => changes++);
  window.preau!.inOneLine(field);
  field.focus();
  field.setSelectionRange(5, 5);
  await userEvent.keyboard(' deux barnums{Enter}');
  expect(field.value).toBe('Louer deux barnums');
  expect(changes).toBe(1);
  expect(document.activeElement).toBe(field);
});
