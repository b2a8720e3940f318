import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { serious, until, wait } from '../test/stage';
import { wipeShelves } from '../shared/shelf';
import changes from './golden/changes.json';
import { claire, message, nora, samira, shown, state, Thread } from './test-thread';
import type { ThreadChanges, ThreadState } from './types';

beforeEach(() => wipeShelves());

const long = (count: number, newFrom: number | null = null) => {
  const thread = new Thread(count);
  return { thread, first: state({ newFrom, page: thread.page({ before: null, after: null }) }) };
};

test.each(['light', 'dark'] as const)('passes accessibility, %s', async (scheme) => {
  const { row, element, button, root } = await shown(state());
  row(5)!.querySelector<HTMLElement>('.more')!.click();
  await element.updateComplete;
  button('Masquer', root).click();
  await userEvent.click(root.querySelector('preau-composer')!);
  expect(await serious(scheme)).toEqual([]);
});

test('it shows days, authors, the first new message, and what was deleted or hidden', async () => {
  const { row, root } = await shown(state());
  expect(row(1)!.querySelector('.day')!.textContent).toMatch(/^Mercredi 18 novembre/);
  expect(row(2)!.querySelector('.day')).toBeNull();
  expect(row(1)!.textContent).toContain('importé');
  expect(row(2)!.textContent).toContain('modifié');
  expect(row(2)!.textContent).not.toContain('importé');
  expect(row(3)!.textContent).toContain('Message supprimé');
  expect(row(4)!.textContent).toContain('Numéro de téléphone personnel');
  expect(root.querySelectorAll('.new').length).toBe(1);
  expect(row(4)!.querySelector('.new')).not.toBeNull();
});

test('10,000 messages: opens at the end, pages as the reader goes up, holds the place and at most 300 rows', async () => {
  const { thread, first } = long(10_000);
  const { rows, row, box, said } = await shown(first, thread);
  expect(box().scrollHeight - box().scrollTop - box().clientHeight).toBeLessThan(4);
  expect(rows().length).toBeLessThan(130);
  for (let pages = 0; pages < 12; pages++) {
    const asked = said('page-wanted').length;
    box().scrollTop = 0;
    await until(() => said('page-wanted').length > asked, 'a page is asked for');
    await wait(40);
    expect(rows().length).toBeLessThanOrEqual(300);
  }
  const seqs = rows().map((one) => Number(one.dataset.seq));
  expect(seqs).toEqual(Array.from({ length: 300 }, (_, at) => seqs[0] + at));
  expect(row(10_000)).toBeNull();
  expect(said('catch-up')).toEqual([]);
});

test('what arrives above does not move the message under the eyes', async () => {
  const { thread, first } = long(500);
  const { row, box, said, element } = await shown(first);
  box().scrollTop = 300;
  await until(() => said('page-wanted').length > 0);
  const before = row(470)!.getBoundingClientRect().top;
  element.page(thread.page(said('page-wanted')[0]));
  await wait(60);
  expect(Math.abs(row(470)!.getBoundingClientRect().top - before)).toBeLessThan(2);
});

test('a thread that is loaded anew leaves its reader where they were, far above what it begins with', async () => {
  const { thread, first } = long(10_000);
  const { rows, row, box, said, element } = await shown(first, thread);
  for (let pages = 0; pages < 4; pages++) {
    const asked = said('page-wanted').length;
    box().scrollTop = 0;
    await until(() => said('page-wanted').length > asked, 'a page is asked for');
    await wait(40);
  }
  const top = box().getBoundingClientRect().top;
  const under = rows().find((one) => one.getBoundingClientRect().bottom > top)!;
  const [seq, before] = [Number(under.dataset.seq), under.getBoundingClientRect().top];
  element.open({ ...first, rev: first.rev + 1_000 });
  await wait(120);
  expect(Math.abs(row(seq)!.getBoundingClientRect().top - before)).toBeLessThan(2);
});

test('nothing is read while the place of the reader is awaited, and an older answer is not taken for it', async () => {
  const { thread, first } = long(500);
  const { rows, row, box, said, element } = await shown(first);
  box().scrollTop = 300;
  await until(() => said('page-wanted').length > 0);
  element.page(thread.page(said('page-wanted')[0]));
  await wait(60);
  box().scrollTop = 40;
  await wait(600);
  const top = box().getBoundingClientRect().top;
  const seq = Number(rows().find((one) => one.getBoundingClientRect().bottom > top)!.dataset.seq);
  const reads = said('thread-read').length;

  const since = new Thread(600);
  element.open({ ...first, rev: first.rev + 1_000, newFrom: 501, page: since.page({ before: null, after: null }) });
  const wish = said('page-wanted').at(-1);
  element.page(since.page({ before: 200, after: null }));
  await wait(700);
  expect(said('thread-read').length).toBe(reads);
  expect(row(190)).toBeNull();

  element.page(since.page(wish));
  await wait(60);
  expect(row(seq)!.getBoundingClientRect().bottom).toBeGreaterThan(top);
});

test('it opens at the first new message, with what was said just before it', async () => {
  const { first } = long(200, 170);
  const { row, box } = await shown(first);
  const edge = box().getBoundingClientRect().top;
  expect(row(169)!.getBoundingClientRect().bottom).toBeGreaterThan(edge + 40);
  expect(row(170)!.querySelector('.new')!.getBoundingClientRect().bottom).toBeLessThan(edge + 140);
});

/** As a page that is loaded draws it: put down twice, the first time taller than it stays. */
async function cold(first: ThreadState) {
  const stands = shown(first);
  const place = document.querySelector('main')!;
  const element = place.firstElementChild!;
  place.style.height = '546px';
  await (element as HTMLElementTagNameMap['preau-timeline']).updateComplete;
  place.replaceChildren();
  place.append(element);
  place.style.height = '500px';
  const opened = await stands;
  await wait(100);
  return opened;
}

test('a page that is loaded opens at the end where nothing is new', async () => {
  const { box } = await cold(long(200).first);
  expect(box().scrollTop).toBeGreaterThan(0);
  expect(box().scrollHeight - box().scrollTop - box().clientHeight).toBeLessThan(4);
});

test('a page that is loaded opens at the first new message, and more than a screen of it leads on to the last ones', async () => {
  const { first } = long(200, 170);
  const { row, box, button } = await cold(first);
  const edge = box().getBoundingClientRect().top;
  expect(row(169)!.getBoundingClientRect().bottom).toBeGreaterThan(edge + 40);
  expect(row(170)!.querySelector('.new')!.getBoundingClientRect().bottom).toBeLessThan(edge + 140);
  button('Derniers messages').click();
  await until(() => box().scrollHeight - box().scrollTop - box().clientHeight < 4 && !button('Derniers messages'));
});

test('where the first new message is the last, it is followed from there, also while the field grows', async () => {
  const { thread, first } = long(200, 200);
  const { element, row, box, field } = await shown(first, thread);
  const seen = (seq: number) => row(seq)!.getBoundingClientRect().bottom <= box().getBoundingClientRect().bottom;
  await userEvent.fill(field(), 'un\ndeux\ntrois\nquatre');
  await until(() => seen(200));
  element.apply({ rev: 2, messages: [message(201)] });
  await wait(60);
  expect(seen(201)).toBe(true);
});

test.each(['reload', 'navigate'])('a page that is loaded anew leads its reader where they were, a link to what is new, by %s', async (type) => {
  const { thread, first } = long(500);
  const left = await shown(first, thread);
  left.box().scrollTop = 0;
  await until(() => left.rows().length > 40);
  await wait(60);
  left.box().scrollTop = 700;
  await wait(60);
  const edge = left.box().getBoundingClientRect().top;
  const under = left.rows().find((one) => one.getBoundingClientRect().bottom > edge)!;
  const [seq, before] = [Number(under.dataset.seq), under.getBoundingClientRect().top];
  dispatchEvent(new Event('pagehide'));
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type, name: location.href } as PerformanceNavigationTiming]);
  const back = await shown(first, thread);
  await wait(120);
  if (type === 'reload') expect(Math.abs(back.row(seq)!.getBoundingClientRect().top - before)).toBeLessThan(2);
  else expect(back.box().scrollHeight - back.box().scrollTop - back.box().clientHeight).toBeLessThan(4);
  vi.restoreAllMocks();
});

test('what changes further down than what is loaded is not announced', async () => {
  const { thread } = long(100);
  const { element, root } = await shown(state({ newFrom: 10, page: { ...thread.page({ before: 41, after: null }), end: false } }));
  element.apply({ rev: 2, messages: [message(90, { edited: '2026-11-25T15:31:00Z' })] });
  await wait(40);
  expect([root.querySelector('[role="log"]')!.textContent, root.querySelector('.below')!.textContent]).toEqual(['', expect.not.stringContaining('nouveau')]);
});

test('a new message is shown at the end, and only counted when the reader is higher up', async () => {
  const { thread, first } = long(100);
  const { element, row, box, root, button } = await shown(first, thread);
  element.apply({ rev: 2, messages: [message(101)] });
  await wait(40);
  expect(row(101)!.getBoundingClientRect().bottom).toBeLessThanOrEqual(box().getBoundingClientRect().bottom);
  box().scrollTop -= 700;
  await wait(60);
  element.apply({ rev: 3, messages: [message(102), message(103, { author: claire })] });
  await until(() => root.querySelector('.below')?.textContent?.includes('1 nouveau message'));
  button('1 nouveau message').click();
  await until(() => root.querySelector('.below') === null);
  expect(row(103)!.getBoundingClientRect().bottom).toBeLessThanOrEqual(box().getBoundingClientRect().bottom);
});

test('a thread that somebody renames is answered by its new title', async () => {
  const { element, field, root } = await shown(state());
  element.apply({ rev: 13, messages: [], title: 'Repas du midi' });
  await element.updateComplete;
  expect(field().placeholder).toBe('Répondre à «\u00a0Repas du midi\u00a0»…');
  expect(root.querySelector('[role="feed"]')!.getAttribute('aria-label')).toBe('Repas du midi');
  element.apply({ rev: 14 });
  expect(field().placeholder).toContain('Repas du midi');
});

test('only the news of others is read aloud', async () => {
  const { element, root } = await shown(state());
  const log = root.querySelector('[role="log"]')!;
  element.apply({ rev: 13, messages: [message(7, { author: claire })] });
  await element.updateComplete;
  expect(log.textContent).toBe('');
  element.apply({ rev: 14, messages: [message(8, { author: nora, html: '<p>Le <b>devis</b></p>' })] });
  await element.updateComplete;
  expect(log.textContent).toBe('Nora Kerbrat\u00a0: Le devis');
});

test('reading is told once seen, and once', async () => {
  const { thread, first } = long(100, 90);
  const { said, box } = await shown(first, thread);
  await wait(700);
  const seen = said('thread-read').at(-1).seq;
  expect(seen).toBeGreaterThanOrEqual(90);
  box().scrollTop = box().scrollHeight;
  await until(() => said('thread-read').at(-1).seq === 100);
  await wait(700);
  expect(said('thread-read').filter(({ seq }) => seq === 100).length).toBe(1);
});

test('a message is a bubble at once and turns into the message of the server', async () => {
  const { element, said, rows, field } = await shown(state());
  await userEvent.click(field());
  await userEvent.keyboard('D’accord pour **vendredi**{Enter}');
  const [{ clientId, text }] = said('message-send');
  expect(text).toBe('D’accord pour **vendredi**');
  expect(rows().at(-1)!.textContent).toContain('Envoi…');
  expect(field().value).toBe('');
  element.apply({ rev: 13, messages: [message(7, { clientId, author: claire, html: '<p>D’accord pour <strong>vendredi</strong></p>' })] });
  await element.updateComplete;
  expect(rows().length).toBe(7);
  expect(rows().at(-1)!.textContent).not.toContain('Envoi…');
  expect(rows().at(-1)!.querySelector('strong')!.textContent).toBe('vendredi');
});

test('a name that another took of my message, or of a third, hides none of them', async () => {
  const { element, said, rows, field } = await shown(state());
  await userEvent.fill(field(), 'Je viens');
  await userEvent.keyboard('{Enter}');
  const [{ clientId }] = said('message-send');
  element.apply({ rev: 13, messages: [message(7, { clientId }), message(8, { clientId, imported: true, author: claire })] });
  await element.updateComplete;
  expect(rows().length).toBe(9);
  expect(rows().at(-1)!.textContent).toContain('Envoi…');
  element.apply({ rev: 14, messages: [message(9, { clientId, author: claire, html: '<p>Je viens</p>' })] });
  await element.updateComplete;
  expect(rows().map((one) => one.dataset.seq).slice(-3)).toEqual(['7', '8', '9']);
  expect(rows().at(-1)!.textContent).not.toContain('Envoi…');
});

test('a refusal keeps the words, says why, and trying again uses the same client id', async () => {
  const { element, said, rows, field, button } = await shown(state());
  await userEvent.fill(field(), 'Bonjour');
  await userEvent.keyboard('{Enter}');
  const [{ clientId }] = said('message-send');
  element.refused({ clientId, sentence: 'Ce fil est fermé.' });
  await element.updateComplete;
  expect(rows().at(-1)!.textContent).toContain('Ce fil est fermé.');
  button('Réessayer').click();
  expect(said('message-send').map((one) => one.clientId)).toEqual([clientId, clientId]);
});

test.each([1360, 320])('on a window of %i pixels words that were refused stand no longer than a dozen lines, and come back whole before what is being written', async (width) => {
  await page.viewport(width, 700);
  const { element, said, rows, field, button } = await shown(state());
  const long = 'Compte rendu\n'.repeat(400).trim();
  await userEvent.fill(field(), long);
  await userEvent.keyboard('{Enter}');
  const [{ clientId }] = said('message-send');
  element.refused({ clientId, sentence: 'Un texte compte de 1 à 20 000 caractères.' });
  await element.updateComplete;
  expect(rows().at(-1)!.getBoundingClientRect().height).toBeLessThan(520);
  await userEvent.fill(field(), 'Merci !');
  button('Reprendre le texte').click();
  await element.updateComplete;
  await until(() => field().value === `${long}\n\nMerci !`);
  expect(rows().at(-1)!.textContent).not.toContain('20 000');
  await wait(50);
  const again = await shown(state());
  await until(() => again.field().value === `${long}\n\nMerci !`);
  expect(again.said('message-send'), 'it left no copy behind').toEqual([]);
  await page.viewport(1360, 800);
});

test('without an answer for 15 seconds it offers to try again', async () => {
  const { element, said, field, button } = await shown(state());
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  element.renderRoot.querySelector('preau-composer')!.dispatchEvent(new CustomEvent('words-sent', { detail: { words: { text: 'Allô', mentions: [] } } }));
  vi.advanceTimersByTime(15_001);
  vi.useRealTimers();
  await element.updateComplete;
  expect(field().value).toBe('');
  button('Réessayer').click();
  expect(new Set(said('message-send').map((one) => one.clientId)).size).toBe(1);
});

test('a draft and an unsent message survive the page, leave again with the same id, and end once acknowledged', async () => {
  const first = await shown(state());
  await userEvent.fill(first.field(), 'Perdu ?');
  await userEvent.keyboard('{Enter}');
  await userEvent.fill(first.field(), 'Un brouillon');
  await wait(50);
  const [{ clientId }] = first.said('message-send');

  const second = await shown(state());
  await until(() => second.said('message-send').length > 0);
  expect(second.said('message-send')).toEqual([{ clientId, again: true, text: 'Perdu ?' }]);
  expect(second.field().value).toBe('Un brouillon');
  second.element.pull();
  expect(second.said('catch-up')).toEqual([{ rev: 12 }]);
  expect(second.said('message-send').map((one) => one.clientId)).toEqual([clientId, clientId]);
  second.element.apply({ rev: 13, messages: [message(7, { clientId, author: claire })] });
  await wait(50);

  const third = await shown(state());
  await wait(50);
  expect(third.said('message-send')).toEqual([]);
  expect(third.field().value).toBe('Un brouillon');
});

test('a message that the server already has does not leave again', async () => {
  const first = await shown(state());
  await userEvent.fill(first.field(), 'Reçu sans le savoir');
  await userEvent.keyboard('{Enter}');
  await wait(50);
  const [{ clientId }] = first.said('message-send');
  const known = state();
  known.page.messages.push(message(7, { clientId, author: claire }));
  const second = await shown(known);
  await wait(50);
  expect(second.said('message-send')).toEqual([]);
  expect(second.rows().length).toBe(7);
});

test('another member of this browser, another thread, and the next person after sign-out see nothing of it', async () => {
  const first = await shown(state());
  await userEvent.fill(first.field(), 'Secret');
  await wait(50);
  expect((await shown(state({ me: samira }))).field().value).toBe('');
  expect((await shown(state({ thread: '0193b0c2-0000-7000-8000-000000000002' }))).field().value).toBe('');
  expect((await shown(state())).field().value).toBe('Secret');
  new BroadcastChannel('preau-sign-out').postMessage('');
  await wait(50);
  expect((await shown(state())).field().value).toBe('');
});

test('I may edit and delete mine; who moderates hides others with a reason; others see no acts', async () => {
  const { said, row, button, element } = await shown(state());
  const open = async (seq: number) => { row(seq)!.querySelector<HTMLElement>('.more')!.click(); await element.updateComplete; };
  await open(6);
  button('Supprimer', row(6)!).click();
  expect(said('message-delete')).toEqual([{ id: row(6)!.dataset.id }]);
  await open(5);
  button('Masquer', row(5)!).click();
  await until(() => row(5)!.querySelector('input') === (element.renderRoot as ShadowRoot).activeElement);
  await userEvent.keyboard('Hors sujet{Enter}');
  expect(said('message-hide')).toEqual([{ id: row(5)!.dataset.id, reason: 'Hors sujet' }]);
  await open(4);
  button('Rétablir', row(4)!).click();
  expect(said('message-restore')).toEqual([{ id: row(4)!.dataset.id }]);
  const plain = await shown(state({ can: { post: false, join: false, moderate: false, make: [] }, me: samira }));
  expect(plain.row(5)!.querySelector('.more')).toBeNull();
  expect(plain.composer()).toBeNull();
});

test.each([[1360, 'light'], [390, 'dark']] as const)('on a window of %i pixels the acts of a message open over the others, each with its sign, and nothing moves, %s', async (width, scheme) => {
  await page.viewport(width, 600);
  const { row, root, element } = await shown(state());
  for (const seq of [6, 5]) {
    const more = row(seq)!.querySelector<HTMLElement>('.more')!;
    const before = more.getBoundingClientRect().top;
    await userEvent.click(more);
    await until(() => root.querySelector('.menu:popover-open'));
    const menu = root.querySelector('.menu')!.getBoundingClientRect();
    expect(more.getBoundingClientRect().top).toBe(before);
    expect([menu.left >= 0, menu.top >= 0, menu.right <= width, menu.bottom <= 600]).toEqual([true, true, true, true]);
    root.querySelectorAll('.menu button').forEach((act) => expect(act.querySelector('svg'), act.textContent!).not.toBeNull());
    expect(await serious(scheme)).toEqual([]);
    await userEvent.click(more);
    await element.updateComplete;
    expect(root.querySelector('.menu')).toBeNull();
  }
  await page.viewport(1360, 800);
});

test('open acts are left by Escape, which gives the keyboard back and goes no further, by Tab, and by a press elsewhere', async () => {
  const { row, root, field, element } = await shown(state());
  const heard: string[] = [];
  document.addEventListener('keydown', ({ key }) => heard.push(key));
  const open = async () => {
    row(6)!.querySelector<HTMLElement>('.more')!.focus();
    await userEvent.keyboard('{Enter}');
    await until(() => root.querySelector('.menu:popover-open'));
  };
  await open();
  await userEvent.keyboard('{Tab}{Escape}');
  await until(() => root.activeElement === row(6)!.querySelector('.more'));
  expect(root.querySelector('.menu')).toBeNull();
  expect(heard).not.toContain('Escape');
  await open();
  root.querySelector<HTMLElement>('.menu button:last-child')!.focus();
  await userEvent.keyboard('{Tab}');
  await element.updateComplete;
  expect(root.querySelector('.menu')).toBeNull();
  await open();
  await userEvent.click(field());
  await element.updateComplete;
  expect(root.querySelector('.menu')).toBeNull();
});

test('whoever only has to join the space to answer is told so where the field would be', async () => {
  for (const width of [1360, 390]) {
    await page.viewport(width, 800);
    const { root, button, composer, said } = await shown(state({ can: { post: false, join: true, moderate: false, make: [] } }));
    expect(composer()).toBeNull();
    expect(root.querySelector('.foot')!.textContent).toContain('rejoignez-le pour répondre');
    const { bottom, right } = button('Rejoindre cet espace').getBoundingClientRect();
    expect(bottom).toBeLessThan(800);
    expect(right).toBeLessThan(width);
    button('Rejoindre cet espace').click();
    expect(said('join-wanted')).toHaveLength(1);
    expect(await serious()).toEqual([]);
  }
  await page.viewport(1360, 800);
});

test('the feed is walked with the keyboard', async () => {
  const { root, row } = await shown(state());
  row(6)!.focus();
  await userEvent.keyboard('{PageUp}{PageUp}');
  expect(root.activeElement).toBe(row(4));
  await userEvent.keyboard('{End}');
  expect(root.activeElement).toBe(row(6));
  expect([...root.querySelectorAll('article[tabindex="0"]')]).toEqual([row(6)]);
});

test('the golden changes are accepted', async () => {
  const { element, row } = await shown(state());
  element.apply(changes as ThreadChanges);
  await element.updateComplete;
  expect(row(7)!.textContent).toContain('je conclus vendredi');
});
