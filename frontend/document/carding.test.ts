import { Editor } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import StarterKit from '@tiptap/starter-kit';
import * as Y from 'yjs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Carding } from './carding';
import { taskAt } from './task';
import type { Wanted } from './types';

/** Two people at one text; what each does reaches the other when the test says so. */
let samira: Editor;
let yann: Editor;
let docs: Y.Doc[];
let asked: Wanted[];
let carding: Carding;

const PATH = ['s', 'board', 'card'].map((kind, at) => `${kind}/0193b0d0-0000-7000-8000-00000000000${at}`).join('/');
const CARD = `${location.origin}/a/bocage/${PATH}`;

function editor(document: Y.Doc): Editor {
  return new Editor({ extensions: [StarterKit.configure({ undoRedo: false, trailingNode: false }), TaskList, TaskItem.configure({ nested: true }), Collaboration.configure({ document, field: 'default' })] });
}

function meet(): void {
  const [one, other] = docs.map((doc) => Y.encodeStateAsUpdate(doc));
  Y.applyUpdate(docs[1]!, one!);
  Y.applyUpdate(docs[0]!, other!);
}

const tasks = (...words: string[]) => `<ul data-type="taskList">${words.map((one) => `<li data-type="taskItem"><p>${one}</p></li>`).join('')}</ul>`;

/** The caret behind these words. */
function at(who: Editor, words: string): Editor {
  let found = 0;
  who.state.doc.descendants((node, pos) => {
    if (node.isText && node.text!.includes(words)) found = pos + node.text!.indexOf(words) + words.length;
  });
  who.commands.setTextSelection(found);
  return who;
}

/** What leads to the card, as both see it. */
function linked(): string {
  meet();
  const [one, other] = [samira, yann].map(({ state }) => {
    let words = '';
    state.doc.descendants((node) => {
      if (node.marks.some((mark) => mark.attrs.href === CARD)) words += node.text;
    });
    return words;
  });
  expect(one).toBe(other);
  return one!;
}

beforeEach(() => {
  history.replaceState(null, '', '/a/bocage/s/1/documents/4');
  docs = [new Y.Doc(), new Y.Doc()];
  samira = editor(docs[0]!);
  samira.commands.setContent(`<h2>Qui fait quoi</h2>${tasks('Louer la sono', 'Appeler la mairie')}`);
  meet();
  yann = editor(docs[1]!);
  asked = [];
  carding = new Carding(samira, (wanted) => asked.push(wanted));
});

afterEach(() => {
  samira.destroy();
  yann.destroy();
});

test('the words of the task lead to its card, on every screen', () => {
  carding.ask(taskAt(at(samira, 'Appeler'))!);
  expect(asked).toMatchObject([{ words: 'Appeler la mairie' }]);
  carding.made(asked[0]!.task, CARD);
  expect(linked()).toBe('Appeler la mairie');
  expect(taskAt(at(samira, 'mairie'))!.card).toBe(`/a/bocage/${PATH}`);
  expect(taskAt(at(yann, 'mairie'))!.card).toBe(`/a/bocage/${PATH}`);
  expect(taskAt(at(yann, 'sono'))!.card).toBeUndefined();
});

test('a task has one name, whoever asks, from whichever screen, and another task another one', () => {
  const other = new Carding(yann, (wanted) => asked.push(wanted));
  carding.ask(taskAt(at(samira, 'Appeler'))!);
  at(yann, 'sono').commands.insertContent(' et les lumières');
  other.ask(taskAt(at(yann, 'mairie'))!);
  other.ask(taskAt(at(yann, 'lumières'))!);
  expect(asked[0]).toEqual(asked[1]);
  expect(asked[2]!.task).not.toBe(asked[0]!.task);
  expect(asked[0]!.task).toMatch(/^\d{1,10}-\d{1,16}$/);
});

test('what others type meanwhile moves the task, and the link finds it', () => {
  carding.ask(taskAt(at(samira, 'Appeler'))!);
  at(yann, 'Qui').commands.insertContent(' donc');
  at(yann, 'Louer').commands.insertContent(' vite');
  yann.chain().setTextSelection(1).insertContent('Bientôt : ').run();
  at(yann, 'Qui donc fait quoi').chain().insertContent(`<p>Un paragraphe de plus</p>${tasks('Une autre')}`).run();
  at(yann, 'Appeler').commands.insertContent(' encore');
  meet();
  carding.made(asked[0]!.task, CARD);
  expect(linked()).toBe('Appeler encore la mairie');
});

test('of a task that is no more nothing is linked', () => {
  carding.ask(taskAt(at(samira, 'Louer'))!);
  at(yann, 'sono').chain().selectParentNode().selectParentNode().deleteSelection().run();
  meet();
  expect(samira.getText()).not.toContain('sono');
  carding.made(asked[0]!.task, CARD);
  expect(linked()).toBe('');
});

test('the link is an edit of its own, undone without the words', () => {
  at(samira, 'mairie').commands.insertContent(' demain');
  carding.ask(taskAt(samira)!);
  carding.made(asked[0]!.task, CARD);
  samira.commands.undo();
  expect(linked()).toBe('');
  expect(samira.getText()).toContain('Appeler la mairie demain');
});

test('an address in the words of a task stays', () => {
  samira.commands.setContent(tasks('Comparer <a href="https://devis.example/">le devis</a> et signer'));
  carding.ask(taskAt(at(samira, 'signer'))!);
  carding.made(asked[0]!.task, CARD);
  expect(linked()).toBe('Comparer  et signer');
  expect(samira.getHTML()).toContain('https://devis.example/');
});

test('of a list in a task only its own words are asked for', () => {
  samira.commands.setContent('<ul data-type="taskList"><li data-type="taskItem"><p>Préparer<br>la salle</p><ul data-type="taskList"><li data-type="taskItem"><p>Chaises</p></li></ul></li></ul>');
  expect(taskAt(at(samira, 'la salle'))!.words).toBe('Préparer la salle');
  expect(taskAt(at(samira, 'Chaises'))!.words).toBe('Chaises');
});

test('a card is known by its path, by whichever address the house was reached', () => {
  const link = (href: string, words: string) => `<a href="${href}">${words}</a>`;
  samira.commands.setContent(tasks(
    link(`http://192.168.1.20:8080/a/bocage/${PATH}`, 'Chez nous'),
    link(`${location.origin}/a/canal/${PATH}`, 'Chez les autres'),
    link(`${location.origin}/a/bocage/s/0193b0d0-0000-7000-8000-000000000000/board`, 'Le tableau'),
    link('https://elsewhere.example/card/3', 'Ailleurs')));
  expect(taskAt(at(samira, 'Chez nous'))!.card).toBe(`/a/bocage/${PATH}`);
  for (const words of ['Chez les autres', 'Le tableau', 'Ailleurs']) expect(taskAt(at(samira, words))!.card).toBeUndefined();
});
