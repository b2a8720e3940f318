import { expect, test } from 'vitest';
import { textsOf } from '../test/texts';
import './threads';
import type { ThreadLine, ThreadsState } from './threads';

const me = { id: 'me', name: 'Yann Briand', initials: 'YB', colour: '#31746E' };
const samira = { ...me, id: 'samira', name: 'Samira Djebbar' };

const line = (id: string, day: number, author = samira): ThreadLine =>
  ({ id, title: id, at: `2026-11-${day}T10:00:00Z`, seq: 3, author, excerpt: 'Bonjour' });

function opened(change: Partial<ThreadsState> = {}) {
  const list = document.createElement('preau-threads');
  document.body.append(list);
  list.open({
    rev: 12, threads: [line('before', 10), line('since', 20), line('mine', 21, me)], read: {}, since: '2026-11-15T10:00:00Z', more: false,
    me, base: 't/', selected: null, texts: textsOf('discussion.list'), lang: 'fr', ...change,
  });
  return list;
}

async function bold(change: Partial<ThreadsState>): Promise<string[]> {
  const list = opened(change);
  await list.updateComplete;
  return [...list.shadowRoot!.querySelectorAll('.unread')].map((link) => link.getAttribute('href')!.slice(2));
}

test('what was said before one sat down is no news', async () => {
  expect(await bold({})).toEqual(['since']);
});

test('one who only looks in has no news', async () => {
  expect(await bold({ since: null })).toEqual([]);
});

test('what one read counts, whenever it was', async () => {
  expect(await bold({ read: { before: 2, since: 3 } })).toEqual(['before']);
});

test('what Préau tells of somebody is told in the language of the reader, and without a name that was erased', async () => {
  const notice = (id: string, name: string): ThreadLine => ({ ...line(id, 22, me), title: '', notice: { kind: 'OFFICE', about: { ...samira, name } } });
  const texts = { former: 'Former member', 'notice.OFFICE': '{0} took a seat by office' };
  const list = opened({ threads: [notice('b', 'Jean Lefort'), notice('a', '')], texts });
  await list.updateComplete;
  expect([...list.shadowRoot!.querySelectorAll('.title')].map((title) => title.textContent))
    .toEqual(['Jean Lefort took a seat by office', 'Former member took a seat by office']);
});

test('a pull asks for what happened since the list was opened', () => {
  const list = opened();
  const said: unknown[] = [];
  list.addEventListener('catch-up', (event) => said.push((event as CustomEvent).detail));
  list.pull();
  list.apply({ rev: 15 });
  list.pull();
  expect(said).toEqual([{ rev: 12 }, { rev: 15 }]);
});

test('a thread that went into the bin leaves the list, and comes back to its place', async () => {
  const list = opened();
  const titles = async () => {
    await list.updateComplete;
    return [...list.shadowRoot!.querySelectorAll('.title')].map((title) => title.textContent!.split(' ')[0]);
  };
  list.apply({ rev: 13, gone: ['since'] });
  expect(await titles()).toEqual(['mine', 'before']);
  list.apply({ rev: 14, threads: [line('since', 20)] });
  expect(await titles()).toEqual(['mine', 'since', 'before']);
});
