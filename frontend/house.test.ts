import '@vaadin/text-area';
import '@vaadin/vaadin-lumo-styles/lumo.css';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import css from '../src/main/resources/META-INF/resources/preau/house.css?raw';
import tokens from '../src/main/resources/META-INF/resources/preau/tokens.css?raw';
import { onPaper } from './test/hands';
import { wait } from './test/stage';

beforeEach(() => page.viewport(1360, 800));
afterEach(() => { document.head.querySelectorAll('style[data-house]').forEach((one) => one.remove()); document.body.replaceChildren(); });

/** What Flow draws, under the style of the house. */
function drawn(html: string): HTMLElement {
  const style = document.head.appendChild(document.createElement('style'));
  style.dataset.house = '';
  style.textContent = tokens.replace(/@font-face \{[^}]*\}/g, '') + css;
  const place = document.body.appendChild(document.createElement('div'));
  place.innerHTML = html;
  return place;
}

test('links that lead elsewhere are not printed', async () => {
  const place = drawn('<div class="row to-press"><a class="row link" href="#">Ajouter à mon agenda</a></div>');
  const link = place.querySelector('a')!;
  expect(link.getClientRects().length).toBe(1);
  await onPaper(async () => expect(link.getClientRects().length).toBe(0));
});

test('the number of a point stands on the line of its title', async () => {
  const mark = '<i style="display: inline-block; width: 0; height: 0"></i>';
  const place = drawn(`<ul class="points"><li><span class="num">1${mark}</span><div class="grow words"><span class="strong">Budget${mark}</span><p class="tiny">Yann</p></div>
    <span class="pill">5 min</span><div class="row point-acts"><button style="height: 44px; width: 44px">x</button></div></li></ul>`);
  const [number, title] = [...place.querySelectorAll('i')].map((one) => one.getBoundingClientRect().bottom);
  expect(Math.abs(number - title)).toBeLessThan(1);
});

test('on a phone the space of a thread stands below its words, not below its dot', async () => {
  await page.viewport(390, 844);
  const place = drawn(`<ul class="panel catch"><li><a href="#"><span><span class="dot"></span></span><div class="grow"><span class="strong">Repas du soir</span>
    <p class="muted trunc">Yann : le devis est dans les documents</p></div><span class="tiny">Fête du printemps</span></a></li></ul>`);
  const left = (what: string) => place.querySelector(what)!.getBoundingClientRect().left;
  expect(Math.abs(left('.tiny') - left('.strong'))).toBeLessThan(1);
});

const POLL = (head: string) => `<div class="shell"><main class="main"><header class="top within"><div class="row"><a class="icon-way to-tools">←</a><h1>Fête</h1>${head}</div></header>
  <div class="page"><a class="row muted back">← Tous les sondages</a><p class="tiny came-from"><a class="link"><i class="i"></i><span>${'Vient d’un message de Claire Martin dans « Sortie à Sainte-Mère-Église : le car, l’heure du départ et le pique-nique »'}</span></a></p></div></main></div>`;

test('on a phone one way back stands above a poll, and where it comes from takes two lines', async () => {
  await page.viewport(390, 844);
  const place = drawn(POLL(''));
  const shown = (what: string) => place.querySelector(what)!.getClientRects().length > 0;
  expect([shown('.to-tools'), shown('.back')]).toEqual([false, true]);
  expect(place.querySelector('.came-from span')!.getBoundingClientRect().height).toBeLessThan(50);
  await page.viewport(1360, 800);
  expect(shown('h1')).toBe(true);
});

test('on a phone a space that one may join still offers that above a poll', async () => {
  await page.viewport(390, 844);
  const place = drawn(POLL('<vaadin-button>Rejoindre</vaadin-button>'));
  expect(place.querySelector('vaadin-button')!.getClientRects().length).toBe(1);
});

test('the tools of a space stand as high with its settings above them as without', () => {
  const head = (way: string) => `<header class="top within"><div class="row"><span class="dot"></span><h1 class="grow">Fête</h1>${way}</div><nav class="tabs"><a class="tab">Tableau</a></nav></header>`;
  const place = drawn(head('<a class="icon-way" href="#">⚙</a>') + head(''));
  const [lead, member] = [...place.querySelectorAll('.top')].map((top) => top.querySelector('.tab')!.getBoundingClientRect().top - top.getBoundingClientRect().top);
  expect(member).toBe(lead);
});

test.each([1360, 390])('on a window of %i pixels what stands beside a thing that is found leaves its title whole', async (width) => {
  await page.viewport(width, 844);
  const line = (title: string, beside: string) => `<li><a class="nav"><span class="grow trunc">${title}</span><span class="tiny">${beside}</span></a></li>`;
  const place = drawn(`<ul class="found" style="width: ${Math.min(512, width - 48)}px">${line('Sortie à Sainte-Mère-Église', 'Événement · samedi 12 décembre 2026 · Fête du printemps')}${line('Bal', 'Carte')}${line('Compte rendu '.repeat(20), 'Document')}</ul>`);
  const [whole, short, long] = [...place.querySelectorAll<HTMLElement>('.grow')];
  expect(whole.scrollWidth).toBe(whole.clientWidth);
  expect(short.getBoundingClientRect().bottom).toBeGreaterThan(short.nextElementSibling!.getBoundingClientRect().top);
  expect(long.getBoundingClientRect().right).toBeLessThanOrEqual(place.querySelector('.found')!.getBoundingClientRect().right);
  expect(place.querySelector('.found')!.scrollWidth).toBeLessThanOrEqual(place.querySelector('.found')!.clientWidth);
});

test('a field of several lines looks no more switched off under the mouse than one of one line', async () => {
  const place = drawn('<vaadin-text-area label="Description"></vaadin-text-area>');
  const field = place.querySelector<HTMLElement>('vaadin-text-area')!;
  await customElements.whenDefined('vaadin-text-area');
  const ground = () => getComputedStyle(field.shadowRoot!.querySelector('[part="input-field"]')!).backgroundColor;
  await userEvent.hover(field);
  await wait(150);
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.fillStyle = ground();
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  expect(Math.min(red, green, blue)).toBeGreaterThan(235);
});

test('no act of an event stands alone on a second line', () => {
  const act = (verb: string) => `<button style="width: 190px">${verb}</button>`;
  const place = drawn(`<div class="page narrow"><div class="row wrap event-acts"><a class="row link" href="#">Ajouter à mon agenda (fichier .ics)</a>${act('Modifier l’événement')}${act('Annuler l’événement')}</div></div>`);
  const [change, cancel] = [...place.querySelectorAll('button')].map((one) => one.getBoundingClientRect().top);
  expect(cancel).toBe(change);
  expect(change).toBeGreaterThanOrEqual(place.querySelector('.link')!.getBoundingClientRect().bottom);
});
