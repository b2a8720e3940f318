import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import './hand';
import { stage, wait } from '../test/stage';

const SOON = 750;

beforeEach(() => {
  stage('preau-hand', []);
});

function put(html: string): HTMLElement {
  const main = document.querySelector('main')!;
  main.insertAdjacentHTML('beforeend', html);
  return main.lastElementChild as HTMLElement;
}

const one = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const words = () => document.activeElement?.textContent;

test('the next line takes the keyboard of a line that goes, and the one before that of the last', async () => {
  put('<ul><li><input><a href="#1">Un</a></li><li><a href="#2">Deux</a></li><li><input><a href="#3">Trois</a></li></ul>');
  one('li:nth-child(2) a').focus();
  one('li:nth-child(2)').remove();
  await wait(SOON);
  expect(words()).toBe('Trois');
  one('li:nth-child(2)').remove();
  await wait(SOON);
  expect(words()).toBe('Un');
});

test('when a screen replaces another its heading has it, and the next Tab goes on from there', async () => {
  const place = put('<div><section><h2>Avant</h2><a href="#1">Ouvrir</a></section></div>');
  one('a').focus();
  place.innerHTML = '<h1>Conseil</h1><section><button>Retour</button><h2>Le sondage</h2></section>';
  await wait(SOON);
  expect(words()).toBe('Le sondage');
});

test('when all around it is another, the way past the navigation does not have it', async () => {
  const shell = put('<div><nav><button>Autre association</button></nav></div>');
  one('nav button').focus();
  shell.innerHTML = '<a class="skip" href="#main">Aller au contenu</a><nav><a href="#1">Espaces</a></nav><section><h1>Bonjour</h1></section>';
  await wait(SOON);
  expect(words()).toBe('Bonjour');
});

test('a heading of a text that people write is not the heading of the screen', async () => {
  const place = put('<div><section><h2>Avant</h2><a href="#1">Ouvrir</a></section></div>');
  one('a').focus();
  place.innerHTML = '<div contenteditable="true"><h2>Décisions</h2></div><h2>Compte rendu</h2>';
  await wait(SOON);
  expect(words()).toBe('Compte rendu');
});

test('a heading that an element draws by itself is found', async () => {
  const place = put('<div><a href="#1">Ouvrir</a></div>');
  one('a').focus();
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = '<h2>Le sondage</h2>';
  place.replaceChildren(host);
  await wait(SOON);
  expect(host.shadowRoot!.activeElement!.textContent).toBe('Le sondage');
});

test('a button that goes out of sight leaves it to the button beside', async () => {
  put('<div><h2>Titre</h2><p><button>Lire</button><button id="gone">Commencer</button></p></div>');
  one('#gone').focus();
  one('#gone').hidden = true;
  await wait(SOON);
  expect(words()).toBe('Lire');
});

test('so does one in a part that goes out of sight as a whole', async () => {
  put('<div><h2>Titre</h2><section id="part"><h2>Cela vous attend</h2><button id="gone">Envoyer</button></section></div>');
  one('#gone').focus();
  one('#part').hidden = true;
  await wait(SOON);
  expect(words()).toBe('Titre');
});

test('what was used over the screen gives it back to where it came from', async () => {
  put('<div><h2>Titre</h2><button id="from">Retirer</button></div>');
  one('#from').focus();
  document.body.insertAdjacentHTML('beforeend', '<vaadin-notification-card><button id="undo">Annuler</button></vaadin-notification-card>');
  one('#undo').focus();
  one('vaadin-notification-card').remove();
  await wait(SOON);
  expect(words()).toBe('Retirer');
});

test('who leaves a thing that is still there, or has it elsewhere by then, is left alone', async () => {
  put('<div><h2>Titre</h2><button id="from">Retirer</button><button id="other">Ajouter</button><i></i></div>');
  one('#from').focus();
  one('#from').blur();
  one('i').remove();
  await wait(SOON);
  expect(document.activeElement).toBe(document.body);
  one('#from').focus();
  one('#from').remove();
  one('#other').focus();
  await wait(SOON);
  expect(words()).toBe('Ajouter');
});

test('within an element that draws by itself it goes on from where the keys had led', async () => {
  const host = put('<div></div>');
  host.attachShadow({ mode: 'open' }).innerHTML = '<p><button>Oui</button><button>Si besoin</button><button>Envoyer</button></p>';
  const buttons = [...host.shadowRoot!.querySelectorAll('button')];
  buttons[0].focus();
  await userEvent.keyboard('{Tab}{Tab}');
  expect(host.shadowRoot!.activeElement).toBe(buttons[2]);
  buttons[2].remove();
  await wait(SOON);
  expect(host.shadowRoot!.activeElement?.textContent).toBe('Si besoin');
});

test('what is open over the screen as the page begins leaves it to the heading of the screen', async () => {
  put('<div><h2>Tableau</h2><a href="#1">Fil</a></div>');
  document.body.insertAdjacentHTML('beforeend', '<vaadin-dialog><button id="close">Fermer</button></vaadin-dialog>');
  one('#close').focus();
  one('preau-hand').replaceWith(document.createElement('preau-hand'));
  one('vaadin-dialog').remove();
  await wait(SOON);
  expect(words()).toBe('Tableau');
});

test('it is found by a hand that was moved while it was looking', async () => {
  const place = put('<div><section><h2>Avant</h2><a href="#1">Ouvrir</a></section></div>');
  one('a').focus();
  place.innerHTML = '<h2>Le sondage</h2>';
  await wait(50);
  document.body.append(one('preau-hand'));
  await wait(SOON);
  expect(words()).toBe('Le sondage');
});
