import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import { message, shown, state, Thread } from './test-thread';
import { pathsIn } from './links';

/** The tests run at an address of their own: an association is shown there. */
history.replaceState(null, '', '/a/bocage/s/0193b0c1-0000-7000-8000-000000000001/t/0193b0c1-0000-7000-8000-000000000002');
const CARD = 's/0193b0c1-0000-7000-8000-000000000001/polls/0193b0c1-0000-7000-8000-000000000003';
const to = (href: string) => `<p>Voir <a href="${href}">ceci</a></p>`;

test('only addresses of the association that is shown are asked about', () => {
  expect(pathsIn(to(`${location.origin}/a/bocage/${CARD}`))).toEqual([CARD]);
  expect(pathsIn(to(`${location.origin}/a/canal/${CARD}`))).toEqual([]);
  expect(pathsIn(to(`https://elsewhere.example/a/bocage/${CARD}`))).toEqual([]);
  expect(pathsIn('<p>a href</p>')).toEqual([]);
});

test('a link is a card once the server says what it is, and words that others write stay words', async () => {
  const thread = new Thread(2);
  thread.messages[1] = message(2, { html: to(`${location.origin}/a/bocage/${CARD}`) });
  const { element, row, said } = await shown(state({ page: thread.page({ before: null, after: null }), newFrom: null }));
  expect(said('links-wanted')).toEqual([{ messages: [{ id: message(1).id, paths: [] }, { id: message(2).id, paths: [CARD] }] }]);
  expect(row(2)!.querySelector('.link-card')).toBeNull();
  element.linked({ messages: [{ id: message(2).id, links: [{ kind: 'poll', title: '<b>Quand ?</b>', where: '', path: CARD, facts: [] }], became: [] }] });
  await element.updateComplete;
  const card = row(2)!.querySelector<HTMLAnchorElement>('.link-card')!;
  expect(card.getAttribute('href')).toBe(`/a/bocage/${CARD}`);
  expect(card.textContent).toContain('<b>Quand ?</b>');
});

test('a bare address gives its place to the card, which tells how the thing stands, and comes back when the card goes', async () => {
  const thread = new Thread(1);
  const address = `${location.origin}/a/bocage/${CARD}`;
  thread.messages[0] = message(1, { html: `<p><a href="${address}">${address}</a></p>` });
  const { element, row } = await shown(state({ page: thread.page({ before: null, after: null }), newFrom: null }));
  expect(row(1)!.querySelector('.text')!.textContent).toBe(address);
  const poll = { kind: 'poll' as const, title: 'Quand ?', where: '', path: CARD, facts: ['clôture jeudi', 'Réponses : 3 sur 9'] };
  element.linked({ messages: [{ id: message(1).id, links: [poll], became: [] }] });
  await element.updateComplete;
  expect(row(1)!.querySelector('.text')!.textContent).toBe('');
  expect(row(1)!.querySelector('.link-card')!.textContent!.replace(/\s+/g, ' ')).toContain('clôture jeudi · Réponses : 3 sur 9');
  element.linked({ messages: [{ id: message(1).id, links: [], became: [] }] });
  await element.updateComplete;
  expect(row(1)!.querySelector('.text')!.textContent).toBe(address);
});

test('a message becomes a card by one press, and says so to everybody', async () => {
  const thread = new Thread(1);
  const { element, row, said, button } = await shown(state({ page: thread.page({ before: null, after: null }), newFrom: null }));
  row(1)!.querySelector<HTMLButtonElement>('.more')!.click();
  await element.updateComplete;
  button('En faire une carte').click();
  expect(said('message-make')).toEqual([{ id: message(1).id, kind: 'card' }]);
  element.linked({ messages: [{ id: message(1).id, links: [], became: [{ kind: 'card', title: 'Devis', where: 'Fête', path: CARD, facts: [] }] }] });
  await element.updateComplete;
  expect(row(1)!.querySelector('.became')!.textContent).toContain('devenu la carte «\u00a0Devis\u00a0»');
});

test('what was just said became nothing yet: nothing is asked', async () => {
  const thread = new Thread(1);
  const { element, said } = await shown(state({ page: thread.page({ before: null, after: null }), newFrom: null }));
  const before = said('links-wanted').length;
  element.apply({ rev: 9, messages: [message(2)] });
  expect(said('links-wanted')).toHaveLength(before);
  element.apply({ rev: 10, messages: [message(2, { html: to(`${location.origin}/a/bocage/${CARD}`) })] });
  expect(said('links-wanted')).toHaveLength(before + 1);
});

test('on a phone the titles of all cards stand in one line, whatever kind they are', async () => {
  await page.viewport(390, 800);
  const thread = new Thread(1);
  const { element, row } = await shown(state({ page: thread.page({ before: null, after: null }), newFrom: null }));
  const links = (['poll', 'document', 'thread'] as const).map((kind) => ({ kind, title: 'Repas', where: 'Fête', path: CARD, facts: [] }));
  element.linked({ messages: [{ id: message(1).id, links, became: [] }] });
  await element.updateComplete;
  const lefts = [...row(1)!.querySelectorAll('.link-card b')].map((title) => title.getBoundingClientRect().left);
  expect(lefts).toHaveLength(3);
  expect(new Set(lefts).size).toBe(1);
  await page.viewport(1360, 800);
});
