import '@vaadin/time-picker';
import { expect, test } from 'vitest';
import type { HourField } from './hour-field';
import './hour-field';

function language() {
  return { parseTime: (words: string) => ({ hours: Number(words.split(':')[0]), minutes: Number(words.split(':')[1] ?? 0) }) };
}

test('an hour is typed as it is said too', () => {
  document.body.innerHTML = '<vaadin-time-picker></vaadin-time-picker>';
  const field = document.querySelector<HourField>('vaadin-time-picker')!;
  window.preau!.withinADay(field);
  field.querySelector('input')!.focus();
  expect(field.i18n.parseTime('midi')).toEqual({ hours: 12, minutes: 0 });
  expect(field.i18n.parseTime('18 h 30')).toEqual({ hours: 18, minutes: 30 });
  expect(field.i18n.parseTime('bientôt')).toBeUndefined();
});

test('an hour of no day is not read, whatever language the field is given later', () => {
  document.body.innerHTML = '<vaadin-time-picker></vaadin-time-picker><button>Beside</button>';
  const field = document.querySelector<HourField>('vaadin-time-picker')!;
  window.preau!.withinADay(field);
  for (let given = 0; given < 2; given++) {
    field.i18n = { ...field.i18n, ...language(), withinADay: undefined };
    field.querySelector('input')!.focus();
    expect(field.i18n.parseTime('25:00')).toBeUndefined();
    expect(field.i18n.parseTime('23:75')).toBeUndefined();
    expect(field.i18n.parseTime('23:45')).toEqual({ hours: 23, minutes: 45 });
    document.querySelector('button')!.focus();
  }
});
