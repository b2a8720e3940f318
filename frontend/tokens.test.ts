import { expect, test } from 'vitest';
import css from '../src/main/resources/META-INF/resources/preau/tokens.css?raw';

const schemes = ['light', 'dark'] as const;
const grounds = ['paper', 'surface', 'sunken'];
const words = ['ink', 'ink-2', 'ink-3', 'brand', 'brand-strong', 'danger', 'accent-ink', 'yes', 'maybe', 'no'];
const pairs = [
  ...words.flatMap((word) => grounds.map((ground) => [word, ground])),
  ['brand-strong', 'brand-soft'], ['accent-ink', 'accent-soft'], ['danger', 'danger-soft'],
  ['yes', 'yes-soft'], ['maybe', 'maybe-soft'], ['no', 'no-soft'], ['on-brand', 'brand'],
];

test.each(schemes)('every text colour reads on its ground, %s', (scheme) => {
  const weak = pairs.filter(([text, ground]) => contrast(token(text, scheme), token(ground, scheme)) < 4.5);
  expect(weak).toEqual([]);
});

test.each(schemes)('the edge of a control is seen on each ground, %s', (scheme) => {
  const weak = grounds.filter((ground) => contrast(token('control', scheme), token(ground, scheme)) < 3);
  expect(weak).toEqual([]);
});

test.each(schemes)('the scheme chosen on the html element wins, %s', (scheme) => {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = css.replace(/@font-face \{[^}]*\}/g, '');
  document.documentElement.style.colorScheme = scheme;
  document.body.style.color = 'var(--ink)';
  expect(getComputedStyle(document.body).color).toBe(rgb(token('ink', scheme)));
  style.remove();
  document.documentElement.style.colorScheme = document.body.style.color = '';
});

/** Faces that differ in more than the letters they hold are no parts of one font: the browser takes one of them, and misses letters. */
test('the parts of a font are told apart by their letters only', () => {
  const faces = [...css.matchAll(/@font-face \{\s*font-family: "(.*?)"; font-style: (\w+); font-weight: ([\d ]+);/g)];
  const fonts = faces.map(([, family, style]) => `${family} ${style}`);
  const told = faces.map(([, family, style, weight]) => `${family} ${style} ${weight}`);
  expect(new Set(told).size).toBe(new Set(fonts).size);
  expect(faces).toHaveLength(6);
});

function token(name: string, scheme: (typeof schemes)[number]): string {
  const [, light, dark] = css.match(new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`))!;
  return scheme === 'light' ? light : dark;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

function rgb(colour: string): string {
  return `rgb(${channels(colour).join(', ')})`;
}

function luminance(colour: string): number {
  const [r, g, b] = channels(colour).map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
