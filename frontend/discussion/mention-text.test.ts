import { expect, test } from 'vitest';
import { EMPTY, fromMarkdown, joined, mentioning, queryAt, toMarkdown, typed } from './mention-text';
import { nora, samira } from './test-thread';

const twin = { ...nora, id: '0193b0c0-0000-7000-8000-000000000099' };
const one = () => mentioning(typed(EMPTY, 'Merci @no !'), 6, 9, nora);

test('the person sees a name, the server gets a link', () => {
  expect(one().text).toBe('Merci @Nora Kerbrat !');
  expect(toMarkdown(one())).toBe(`Merci @[Nora Kerbrat](member:${nora.id}) !`);
  expect(fromMarkdown(toMarkdown(one()))).toEqual(one());
});

test('typing around a mention keeps it, typing inside ends it', () => {
  expect(toMarkdown(typed(one(), 'Un grand merci @Nora Kerbrat !'))).toContain(`merci @[Nora Kerbrat](member:${nora.id})`);
  expect(toMarkdown(typed(one(), 'Merci @Nora Kerbrat et bravo !'))).toContain(`(member:${nora.id})`);
  expect(toMarkdown(typed(one(), 'Merci @Nora !'))).toBe('Merci @Nora !');
});

test('two people of the same name stay two people', () => {
  const first = mentioning(typed(EMPTY, '@n'), 0, 2, nora);
  const both = mentioning(typed(first, `${first.text}@n`), first.text.length, first.text.length + 2, twin);
  expect(toMarkdown(both)).toBe(`@[Nora Kerbrat](member:${nora.id}) @[Nora Kerbrat](member:${twin.id})`);
});

test.each([
  ['Bonjour @sam', 'sam'],
  ['(@É', 'É'],
  ['@Samira D', 'Samira D'],
  ['@', ''],
])('« %s » asks for « %s »', (text, query) => expect(queryAt(text, text.length)?.query).toBe(query));

test.each(['claire@exemple.org', 'rien', '@Samira Diallo a dit'])('« %s » asks for nobody', (text) => expect(queryAt(text, text.length)).toBeNull());

test('a name with brackets does not break out of its link', () => {
  const odd = mentioning(typed(EMPTY, '@x'), 0, 2, { ...samira, name: 'A](x) [B' });
  expect(toMarkdown(odd)).toBe(`@[A(x) B](member:${samira.id})`);
});

test('a text joined to another keeps the mentions of both', () => {
  expect(joined(one(), EMPTY)).toEqual(one());
  expect(toMarkdown(joined(one(), one()))).toBe(`${toMarkdown(one())}\n\n${toMarkdown(one())}`);
});
