import { beforeEach, expect, test } from 'vitest';
import { Completion } from './completion';
import type { Person } from './types';

const asked: string[] = [];
let completion: Completion;

beforeEach(() => {
  asked.length = 0;
  completion = new Completion((query) => asked.push(query), () => {});
});

function people(...names: string[]): Person[] {
  return names.map((name) => ({ id: name, name, initials: 'X', colour: '#2F6DA8', gone: false }) as Person);
}

function type(text: string) {
  completion.look(text, text.length);
}

test('a query that only prolongs one that brought everybody it finds asks nobody', () => {
  type('@É');
  completion.found({ query: 'É', people: people('Élise Morvan', 'Éloi Bars') });
  type('@Él');
  type('@eli');
  expect(asked).toEqual(['É']);
  expect(completion.people.map(({ name }) => name)).toEqual(['Élise Morvan']);
});

test('as long as more may be found, each query is asked', () => {
  type('@a');
  completion.found({ query: 'a', people: people('A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8') });
  type('@an');
  type('@a');
  expect(asked).toEqual(['a', 'an', 'a']);
});

test('another name is asked for anew, and so is the same once the first is over', () => {
  type('@no');
  completion.found({ query: 'no', people: people('Nora Kerbrat') });
  type('@n');
  type('Bonjour');
  type('@no');
  completion.found({ query: 'no', people: people('Nora Kerbrat') });
  completion.close();
  type('@nor');
  expect(asked).toEqual(['no', 'n', 'no', 'nor']);
});
