import { expect, test } from 'vitest';
import { realLists } from './word-lists';

/** A paragraph as Word puts it into the clipboard. */
function line(list: string, mark: string, words: string): string {
  return `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;text-indent:-18.0pt;
mso-list:${list}'><![if !supportLists]><span style='font-family:Symbol'><span
style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>
`;
}

function shape(html: string): string {
  const page = new DOMParser().parseFromString(realLists(html), 'text/html');
  return written(page.body);
}

function written(node: Node): string {
  if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? node.textContent!.trim() : '';
  const inner = [...node.childNodes].map(written).join('');
  const start = node.getAttribute('start');
  return ['ul', 'ol', 'li', 'p', 'td'].includes(node.localName) ? `<${node.localName}${start ? ` ${start}` : ''}>${inner}</>` : inner;
}

test('bullets and numbers are lists, one in the other by their level', () => {
  const pasted = '<p>Avant</p>' + line('l0 level1 lfo1', '·', 'Nappes') + line('l0 level2 lfo1', 'o', 'rouges') + line('l0 level2 lfo1', 'o', 'vertes')
    + line('l0 level1 lfo1', '·', 'Verres') + '<p>Après</p>' + line('l1 level1 lfo2', '1.', 'Ouvrir') + line('l1 level1 lfo2', '2.', 'Fermer');
  expect(shape(pasted)).toBe('<p>Avant</><ul><li><p>Nappes</><ul><li><p>rouges</></><li><p>vertes</></></></><li><p>Verres</></></>'
    + '<p>Après</><ol><li><p>Ouvrir</></><li><p>Fermer</></></>');
});

test('another list right behind is another list, and one goes on with its number', () => {
  expect(shape(line('l0 level1 lfo1', '-', 'a') + line('l1 level1 lfo2', '4)', 'b') + line('l1 level2 lfo2', 'a)', 'c')))
    .toBe('<ul><li><p>a</></></><ol 4><li><p>b</><ol><li><p>c</></></></></>');
});

test('a list that begins deep begins where it stands', () => {
  expect(shape(line('l0 level3 lfo1', '§', 'a') + line('l0 level1 lfo1', '·', 'b'))).toBe('<ul><li><p>a</></></><ul><li><p>b</></></>');
});

test('cells keep their own lists', () => {
  expect(shape(`<table><tr><td>${line('l0 level1 lfo1', '·', 'a')}</td><td>${line('l0 level1 lfo1', '·', 'b')}</td></tr></table>`))
    .toBe('<td><ul><li><p>a</></></></><td><ul><li><p>b</></></></>');
});

test('what is no list of Word stays as it came', () => {
  expect(realLists('<ul><li>a</ul><p>b')).toBe('<ul><li>a</ul><p>b');
});
