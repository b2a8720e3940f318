import * as Y from 'yjs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { wipeShelves } from '../shared/shelf';
import { Link } from './link';
import { isStranded, type Standing } from './standing';
import { Wire, state } from './test-wire';
import { read, varint } from './wire';

const links: Link[] = [];
let standing: Standing;
let document = 0;

async function linked(doc: Y.Doc, place = `doc-${document}`): Promise<Link> {
  const whose = { person: 'claire', document: place, epoch: 0, name: 'Claire', colour: '#1F6F5C' };
  const link = new Link('ws://room', whose, doc, (now) => (standing = now), () => new Wire() as unknown as WebSocket);
  links.push(link);
  await link.start();
  return link;
}

/** The next page of the same person. */
async function another(doc: Y.Doc): Promise<Link> {
  links.splice(0).forEach((link) => link.stop());
  return linked(doc);
}

async function entered(doc: Y.Doc): Promise<Link> {
  const link = await linked(doc);
  Wire.last().open();
  Wire.last().say(...state());
  return link;
}

/** A page that stands, whose time goes as the test says. */
async function enteredOnAClockOfOurOwn(): Promise<Y.Doc> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
  const doc = new Y.Doc();
  const started = entered(doc);
  await vi.advanceTimersByTimeAsync(50);
  await started;
  return doc;
}

beforeEach(() => {
  Wire.all = [];
  document++;
});

afterEach(() => {
  links.splice(0).forEach((link) => link.stop());
  vi.useRealTimers();
});

test('what is typed is sent at once, and is saved when the server says so, not before', async () => {
  const doc = new Y.Doc();
  await entered(doc);
  doc.getText('t').insert(0, 'bonjour');
  expect(Wire.last().text()).toBe('bonjour');
  expect(standing).toMatchObject({ online: true, unsaved: 1 });
  Wire.last().say(3, Wire.last().writes()[0]!.number);
  expect(standing.unsaved).toBe(0);
});

test('what is typed without network leaves when it is back, and nothing twice as two edits', async () => {
  const doc = new Y.Doc();
  await entered(doc);
  doc.getText('t').insert(0, 'un ');
  Wire.last().cut();
  doc.getText('t').insert(3, 'deux ');
  doc.getText('t').insert(8, 'trois');
  expect(standing).toMatchObject({ online: false, unsaved: 3 });
  await vi.waitFor(() => expect(Wire.all.length).toBe(2), { timeout: 3_000 });
  Wire.last().open();
  Wire.last().say(...state());
  expect(Wire.last().text()).toBe('un deux trois');
  expect(Wire.last().writes()).toHaveLength(2);
  Wire.last().writes().forEach(({ number }) => Wire.last().say(3, number));
  expect(standing.unsaved).toBe(0);
});

test('much that was pasted without network leaves in frames that the server takes', async () => {
  const doc = new Y.Doc();
  await entered(doc);
  Wire.last().cut();
  for (let paste = 0; paste < 10; paste++) doc.getText('t').insert(paste * 40_000, 'mots '.repeat(8_000));
  await vi.waitFor(() => expect(Wire.all.length).toBe(2), { timeout: 3_000 });
  Wire.last().open();
  Wire.last().say(...state());
  expect(Wire.last().text()).toHaveLength(400_000);
  Wire.last().writes().forEach(({ update }) => expect(update.length).toBeLessThanOrEqual(64 * 1024));
});

test('a long deletion that is undone leaves in frames that the server takes, and one by one is saved', async () => {
  const doc = new Y.Doc();
  await entered(doc);
  const text = doc.getText('t');
  const undo = new Y.UndoManager(text);
  const book = 'un été à Rémalard 🌱 '.repeat(60_000);
  text.insert(0, book);
  undo.stopCapturing();
  text.delete(0, text.length);
  const before = Wire.last().writes().length;
  undo.undo();
  expect(text.toString()).toBe(book);
  const after = Wire.last().writes().slice(before);
  expect(after.length).toBeGreaterThan(20);
  Wire.last().writes().forEach(({ update }) => expect(update.length).toBeLessThanOrEqual(64 * 1024));
  expect(Wire.last().text()).toBe(book);
  const unsaved = standing.unsaved;
  Wire.last().say(3, ...varint(after[0]!.number));
  expect(standing.unsaved).toBeLessThan(unsaved);
  expect(standing.unsaved).toBeGreaterThan(0);
});

test('what the server will never take does not stop the next page, which shows it until it is put away', async () => {
  const doc = new Y.Doc();
  await entered(doc);
  doc.getText('t').insert(0, 'tropp');
  doc.getText('t').delete(4, 1);
  doc.getText('t').insert(4, ' de mots');
  doc.getText('t').insert(0, 'Bien ');
  await new Promise((done) => setTimeout(done, 100));
  for (let time = 1; time <= 3; time++) {
    Wire.last().cut(4400);
    if (time === 3) break;
    await vi.waitFor(() => expect(Wire.all.length).toBe(time + 1), { timeout: 3_000 });
    Wire.last().open();
    Wire.last().say(...state());
  }
  const words = 'trop de mots\nBien ';
  expect(standing).toMatchObject({ over: 'broken', unsaved: 0, givenUp: words });
  expect(doc.getText('t').toString()).toBe('Bien trop de mots');
  await new Promise((done) => setTimeout(done, 100));
  const next = new Y.Doc();
  await another(next);
  expect(next.getText('t').toString()).toBe('');
  expect(standing).toMatchObject({ over: null, unsaved: 0, givenUp: words });
  links[0]!.putAway();
  expect(standing.givenUp).toBe('');
  await new Promise((done) => setTimeout(done, 100));
  await another(new Y.Doc());
  expect(standing.givenUp).toBe('');
});

test('what came too early is said again once, however many parts it had', async () => {
  const doc = await enteredOnAClockOfOurOwn();
  doc.getText('t').insert(0, 'mots '.repeat(60_000));
  const parts = Wire.last().writes().length;
  expect(parts).toBeGreaterThan(3);
  for (let part = 0; part < parts; part++) Wire.last().say(4);
  await vi.advanceTimersByTimeAsync(1_500);
  expect(Wire.last().writes()).toHaveLength(2 * parts);
});

test.each([[4, 1], [4]])('what was asked for again is not saved by what came behind it: %d %d', async (...again) => {
  const doc = new Y.Doc();
  await entered(doc);
  doc.getText('t').insert(0, 'beaux');
  doc.getText('t').insert(5, ' mots');
  Wire.last().say(...again);
  Wire.last().say(3, 2);
  expect(standing.unsaved).toBe(1);
  await new Promise((done) => setTimeout(done, 100));
  const next = new Y.Doc();
  await another(next);
  Wire.last().open();
  Wire.last().say(...state());
  expect(Wire.last().text()).toBe('beaux');
});

test('an answer to what was said before it was said again is for that alone', async () => {
  const doc = await enteredOnAClockOfOurOwn();
  doc.getText('t').insert(0, 'beaux');
  doc.getText('t').insert(5, ' mots');
  Wire.last().say(4, 1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(Wire.last().writes()).toHaveLength(4);
  Wire.last().say(3, 2);
  expect(standing.unsaved).toBe(1);
  Wire.last().say(3, 3);
  expect(standing.unsaved).toBe(0);
});

test('an edit whose answer was lost is said again when a later one is saved', async () => {
  const doc = await enteredOnAClockOfOurOwn();
  doc.getText('t').insert(0, 'beaux');
  doc.getText('t').insert(5, ' mots');
  Wire.last().say(3, 2);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(Wire.last().writes().map(({ number }) => number)).toEqual([1, 2, 3]);
  Wire.last().say(3, 3);
  expect(standing.unsaved).toBe(0);
});

test('an answer of an earlier socket saves nothing of this one', async () => {
  const doc = new Y.Doc();
  await entered(doc);
  doc.getText('t').insert(0, 'beaux');
  Wire.last().cut();
  await vi.waitFor(() => expect(Wire.all.length).toBe(2), { timeout: 3_000 });
  Wire.last().open();
  Wire.last().say(...state());
  Wire.last().say(3, 1);
  expect(standing.unsaved).toBe(1);
  Wire.last().say(3, 2);
  expect(standing.unsaved).toBe(0);
});

test('what a later page writes stands behind what the earlier one wrote, though the clock was set back between', async () => {
  const now = vi.spyOn(Date, 'now').mockReturnValue(1_800_000_000_000);
  const first = new Y.Doc();
  await linked(first);
  first.getText('t').insert(0, 'un ');
  await new Promise((done) => setTimeout(done, 100));
  now.mockReturnValue(1_700_000_000_000);
  const next = new Y.Doc();
  await another(next);
  next.getText('t').insert(3, 'deux');
  await new Promise((done) => setTimeout(done, 100));
  now.mockReturnValue(5);
  await another(new Y.Doc());
  Wire.last().open();
  Wire.last().say(...state());
  const reader = new Y.Doc();
  Wire.last().writes().forEach(({ update }) => {
    Y.applyUpdate(reader, update);
    expect(reader.store.pendingStructs).toBeNull();
  });
  expect(reader.getText('t').toString()).toBe('un deux');
  now.mockRestore();
});

test('a room that never says what the text is is entered anew', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const doc = new Y.Doc();
  await linked(doc);
  Wire.last().open();
  vi.advanceTimersByTime(29_000);
  expect(Wire.all.length).toBe(1);
  vi.advanceTimersByTime(2_000);
  await vi.waitFor(() => expect(Wire.all.length).toBe(2));
  Wire.last().open();
  Wire.last().say(...state());
  expect(standing).toMatchObject({ opened: true, online: true });
  for (let minute = 0; minute < 5; minute++) {
    vi.advanceTimersByTime(30_000);
    Wire.last().say(6);
  }
  expect(Wire.all.length).toBe(2);
});

test('a page that goes away leaves its unsaved text to the next one', async () => {
  const doc = new Y.Doc();
  await entered(doc);
  doc.getText('t').insert(0, 'gardé');
  await new Promise((done) => setTimeout(done, 100));
  links.splice(0).forEach((link) => link.stop());
  const next = new Y.Doc();
  await linked(next);
  expect(next.getText('t').toString()).toBe('gardé');
  expect(standing.unsaved).toBe(1);
  Wire.last().open();
  Wire.last().say(...state());
  expect(Wire.last().text()).toBe('gardé');
});

test('at sign-out nothing stays in the browser', async () => {
  const doc = new Y.Doc();
  await entered(doc);
  doc.getText('t').insert(0, 'secret');
  await new Promise((done) => setTimeout(done, 100));
  links.splice(0).forEach((link) => link.stop());
  await wipeShelves();
  const next = new Y.Doc();
  await linked(next);
  expect(next.getText('t').toString()).toBe('');
});

test('edits of others are taken in together', async () => {
  const doc = new Y.Doc();
  await entered(doc);
  let turns = 0;
  doc.on('update', () => turns++);
  const other = new Y.Doc();
  other.on('update', (update: Uint8Array) => Wire.last().say(1, update));
  'à deux'.split('').forEach((letter, at) => other.getText('t').insert(at, letter));
  await vi.waitFor(() => expect(doc.getText('t').toString()).toBe('à deux'));
  expect(turns).toBe(1);
});

test('what the editor cannot draw is not opened, then or later, and what is not saved stays in the browser', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const doc = new Y.Doc();
  const link = await linked(doc);
  doc.getText('t').insert(0, 'gardé');
  doc.getText('t').observe(() => {
    throw new Error('no editor puts this there');
  });
  const other = new Y.Doc();
  other.getText('t').insert(0, 'ailleurs');
  Wire.last().open();
  Wire.last().say(0, 0, 1, Y.encodeStateAsUpdate(other));
  expect(standing).toMatchObject({ over: 'unreadable', opened: false, mayWrite: false, unsaved: 1 });
  expect(said).toHaveBeenCalledOnce();
  link.removed(true);
  link.removed(false);
  await vi.waitFor(() => expect(Wire.all.length).toBe(2));
  Wire.last().open();
  Wire.last().say(0, 0, 1, Y.encodeStateAsUpdate(other));
  expect(standing).toMatchObject({ over: 'unreadable', opened: false, mayWrite: false });
  await new Promise((done) => setTimeout(done, 100));
  const next = new Y.Doc();
  await another(next);
  expect(next.getText('t').toString()).toBe('gardé');
  said.mockRestore();
});

test('what comes of others and cannot be drawn ends the writing', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const doc = new Y.Doc();
  await entered(doc);
  doc.getText('t').observe(() => {
    throw new Error('no editor puts this there');
  });
  const other = new Y.Doc();
  other.getText('t').insert(0, 'ailleurs');
  Wire.last().say(1, Y.encodeStateAsUpdate(other));
  await vi.waitFor(() => expect(standing).toMatchObject({ over: 'unreadable', mayWrite: false }));
  // The editor writes what it shows over what it could not draw, whoever touches it: that is nobody's edit.
  expect(() => doc.getText('t').delete(0, 1)).toThrow();
  expect(standing.unsaved).toBe(0);
  said.mockRestore();
});

test('a right that is gone ends the link; a bad network does not', async () => {
  const doc = new Y.Doc();
  await entered(doc);
  Wire.last().say(5, 0);
  expect(standing).toMatchObject({ mayWrite: false, online: true });
  Wire.last().cut(4403);
  expect(standing.over).toBe('right');
  await new Promise((done) => setTimeout(done, 1_200));
  expect(Wire.all.length).toBe(1);
});

test('who may no longer write keeps what is not saved, waits for no answer, and says it once they may again', async () => {
  const doc = await enteredOnAClockOfOurOwn();
  Wire.last().cut();
  doc.getText('t').insert(0, 'gardé');
  await vi.advanceTimersByTimeAsync(1_000);
  Wire.last().open();
  Wire.last().say(...state(0, 0));
  for (let time = 0; time < 10; time++) {
    await vi.advanceTimersByTimeAsync(30_000);
    Wire.last().say(6);
  }
  expect(Wire.all.length).toBe(2);
  expect(Wire.last().writes()).toEqual([]);
  expect(standing).toMatchObject({ online: true, mayWrite: false, unsaved: 1 });
  expect(isStranded(standing)).toBe(true);
  const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(false);
  Wire.last().say(5, 1);
  expect(Wire.last().text()).toBe('gardé');
});

test('what one may not write any more can be set apart', async () => {
  const doc = new Y.Doc();
  await entered(doc);
  doc.getText('t').insert(0, 'gardé');
  Wire.last().say(5, 0);
  expect(isStranded(standing)).toBe(true);
  links[0]!.forsake();
  expect(standing).toMatchObject({ over: 'right', unsaved: 0 });
  expect(standing.givenUp).toContain('gardé');
  await new Promise((done) => setTimeout(done, 100));
  links.splice(0).forEach((link) => link.stop());
  const next = new Y.Doc();
  await linked(next);
  expect(next.getText('t').toString()).toBe('');
});

test('what the server cannot write now is told, kept, and not taken for a lost network', async () => {
  const doc = await enteredOnAClockOfOurOwn();
  doc.getText('t').insert(0, 'gardé');
  for (let seconds = 0; seconds < 20; seconds += 4) {
    Wire.last().say(7);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(standing).toMatchObject({ online: true, held: true, unsaved: 1 });
  }
  Wire.last().say(3, Wire.last().writes()[0]!.number);
  expect(standing).toMatchObject({ held: false, unsaved: 0 });
});

test('who waits for nothing hears nothing of what the server cannot write', async () => {
  const doc = new Y.Doc();
  await entered(doc);
  Wire.last().say(7);
  expect(standing.held).toBe(false);
  doc.getText('t').insert(0, 'gardé');
  expect(standing).toMatchObject({ held: false, unsaved: 1 });
  Wire.last().say(7);
  expect(standing.held).toBe(true);
});

test('a document that was removed before the link began is asked for when it is back', async () => {
  const starting = linked(new Y.Doc());
  links[0]!.removed(true);
  await starting;
  expect(Wire.all).toHaveLength(0);
  expect(standing.over).toBe('removed');
  links[0]!.removed(false);
  await vi.waitFor(() => expect(Wire.all).toHaveLength(1));
});

test('a removed document ends the link, keeps what is not saved, and sends it when it is back', async () => {
  const doc = new Y.Doc();
  await entered(doc);
  doc.getText('t').insert(0, 'derniers mots');
  Wire.last().cut(4404);
  expect(standing).toMatchObject({ over: 'removed', mayWrite: false, unsaved: 1 });
  await new Promise((done) => setTimeout(done, 1_200));
  expect(Wire.all.length).toBe(1);
  links[0]!.removed(false);
  await vi.waitFor(() => expect(Wire.all.length).toBe(2));
  Wire.last().open();
  Wire.last().say(...state());
  expect(standing).toMatchObject({ over: null, online: true });
  expect(Wire.last().text()).toBe('derniers mots');
});

test('a server that takes nothing is asked less and less often', async () => {
  const doc = new Y.Doc();
  await entered(doc);
  doc.getText('t').insert(0, 'trop');
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
  for (let turn = 0; turn < 6; turn++) {
    Wire.last().cut(4429);
    await vi.advanceTimersByTimeAsync(4_000);
    Wire.last().open();
    Wire.last().say(...state());
  }
  const before = Wire.all.length;
  Wire.last().cut(4429);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(Wire.all.length).toBe(before);
});

test('the text of another life of the document is not for this one', async () => {
  const doc = new Y.Doc();
  await linked(doc);
  Wire.last().open();
  Wire.last().say(...state(2));
  expect(standing.over).toBe('stale');
});

test('a network that went without a word is noticed by what is not answered', async () => {
  await enteredOnAClockOfOurOwn();
  await vi.advanceTimersByTimeAsync(30_100);
  expect(Wire.last().sent.at(-1)).toEqual(Uint8Array.of(3));
  Wire.last().say(6);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(standing.online).toBe(true);
  await vi.advanceTimersByTimeAsync(20_100);
  await vi.advanceTimersByTimeAsync(6_100);
  expect(standing.online).toBe(false);
});

test('numbers and frames are read as they were written', () => {
  expect(read(Uint8Array.of(3, 0x80, 0x01))).toEqual({ kind: 'saved', number: 128 });
  expect(read(Uint8Array.of(4, 0x80, 0x01))).toEqual({ kind: 'again', number: 128 });
  expect(read(Uint8Array.of(4))).toEqual({ kind: 'again', number: 0 });
});

test('whoever wrote more than the server keeps for one writes on here, and comes again a minute later', async () => {
  const doc = await enteredOnAClockOfOurOwn();
  doc.getText('t').insert(0, 'un roman');
  Wire.last().cut(4430);
  expect(standing).toMatchObject({ pause: 'spent', online: false, unsaved: 1, over: null });
  doc.getText('t').insert(8, ' et la suite');
  await vi.advanceTimersByTimeAsync(40_000);
  expect(Wire.all.length, 'typing on does not bring it back sooner').toBe(1);
  await vi.advanceTimersByTimeAsync(40_000);
  expect(Wire.all.length).toBe(2);
  Wire.last().open();
  Wire.last().say(...state());
  expect(standing, 'it is said until something is saved').toMatchObject({ pause: 'spent', online: true });
  expect(Wire.last().text()).toBe('un roman et la suite');
  Wire.last().writes().forEach(({ number }) => Wire.last().say(3, number));
  expect(standing).toMatchObject({ pause: null, unsaved: 0 });
});

test('a text for which there is no place yet is asked for again, and that is said', async () => {
  const doc = await enteredOnAClockOfOurOwn();
  Wire.last().cut(4431);
  expect(standing).toMatchObject({ pause: 'crowded', over: null });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(Wire.all.length).toBe(2);
  Wire.last().open();
  Wire.last().say(...state());
  expect(standing).toMatchObject({ pause: null, online: true });
  expect(doc.getText('t').toString()).toBe('');
});
