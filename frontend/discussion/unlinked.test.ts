import { expect, test } from 'vitest';
import type { LinkCard } from './types';
import { withoutAddresses } from './unlinked';

history.replaceState(null, '', '/a/bocage/s/0193b0c1-0000-7000-8000-000000000001/t/0193b0c1-0000-7000-8000-000000000002');
const PATH = 's/0193b0c1-0000-7000-8000-000000000001/polls/0193b0c1-0000-7000-8000-000000000003';
const ADDRESS = `${location.origin}/a/bocage/${PATH}`;
const OTHER = ADDRESS.replace('polls', 'documents');
const bare = (address: string) => `<a href="${address}">${address}</a>`;
const card: LinkCard = { kind: 'poll', title: 'Quand <b>?</b>', where: '', path: PATH, facts: [] };
const seen = (html: string) => withoutAddresses(html, [card]);

test('an address that stands alone is not shown beside its card', () => {
  expect(seen(`<p>${bare(ADDRESS)}</p>`)).toBe('');
  expect(seen(`<p>Voici :</p><p>${bare(ADDRESS)}</p>`)).toBe('<p>Voici :</p>');
  expect(seen(`<p>Voici :<br>${bare(ADDRESS)}</p>`)).toBe('<p>Voici :</p>');
  expect(seen(`<p>${bare(ADDRESS)}<br>Dites-moi.</p>`)).toBe('<p>Dites-moi.</p>');
  expect(seen(`<p>Un<br>${bare(ADDRESS)} <br>Deux</p>`)).toBe('<p>Un<br> Deux</p>');
});

test('within a sentence it bears the name of its thing', () => {
  expect(seen(`<p>Répondez à ${bare(ADDRESS)} avant jeudi.</p>`)).toBe(`<p>Répondez à <a href="${ADDRESS}">Quand &lt;b&gt;?&lt;/b&gt;</a> avant jeudi.</p>`);
  expect(seen(`<ul><li>${bare(ADDRESS)}</li></ul>`)).toContain('Quand &lt;b&gt;?&lt;/b&gt;');
});

test('without a card, or under words of its own, it stays', () => {
  expect(seen(`<p>${bare(OTHER)}</p>`)).toBe(`<p>${bare(OTHER).replace('>', ' class="address">')}</p>`);
  for (const html of [`<p><a href="${OTHER}">le fil</a></p>`, `<p><a href="${ADDRESS}">le sondage</a></p>`, `<p>${ADDRESS}</p>`]) expect(seen(html)).toBe(html);
});
