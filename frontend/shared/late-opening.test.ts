import '@vaadin/date-picker';
import type { DatePicker } from '@vaadin/date-picker';
import { expect, test } from 'vitest';
import './late-opening';

test('a calendar that is closed before it told its opening leaves the page to screen readers', async () => {
  document.body.innerHTML = '<vaadin-date-picker></vaadin-date-picker><button>Beside</button>';
  const picker = document.querySelector('vaadin-date-picker') as DatePicker & { updateComplete: Promise<unknown> };
  const told = new Promise((heard) => document.body.addEventListener('vaadin-overlay-open', heard, { once: true }));
  picker.open();
  await picker.updateComplete;
  requestAnimationFrame(() => picker.close());
  await told;

  expect(picker.opened).toBe(false);
  expect(document.querySelector('button')!.getAttribute('aria-hidden')).toBeNull();
});
