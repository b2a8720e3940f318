import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { afterEach, expect, test } from 'vitest';
import { SafeLink, mayLead } from './safe-link';
import { setLink } from './tools';

const editors: Editor[] = [];

afterEach(() => editors.splice(0).forEach((editor) => editor.destroy()));

function editor(content: string): Editor {
  const one = new Editor({ extensions: [StarterKit.configure({ link: false }), SafeLink], content });
  editors.push(one);
  return one;
}

function links(of: Editor): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  of.state.doc.descendants((node) => void node.marks.forEach((mark) => found.push(mark.attrs)));
  return found;
}

test('a pasted link says where it leads, and nothing else', () => {
  const one = editor('<p><a href="https://bocage.example/a|b" class="button primary" target="_self" rel="opener" title="x">Ici</a></p>');
  expect(links(one)).toEqual([{ href: 'https://bocage.example/a|b' }]);
  expect(one.getHTML()).toContain('rel="noopener noreferrer nofollow"');
  expect(one.getHTML()).toContain('target="_blank"');
  expect(one.getHTML()).not.toContain('class');
});

test('what the server would refuse is never written', () => {
  for (const href of ['javascript:alert(1)', 'ftp://bocage.example', '/a/bocage', '#ici', 'data:text/html,x', `https://${'x'.repeat(3_000)}`]) {
    expect(mayLead(href)).toBe(false);
    expect(links(editor(`<p><a href="${href}">Ici</a></p>`))).toEqual([]);
  }
});

test('nor typed into the field of an address', () => {
  const one = editor('<p>Ici</p>');
  one.commands.selectAll();
  for (const typed of ['javascript:alert(1)', 'pas une adresse', 'bocage', '@', 'a@b']) expect(setLink(one, typed)).toBe(false);
  expect(links(one)).toEqual([]);
  expect(setLink(one, 'bocage.example/plan?de=a@b')).toBe(true);
  expect(links(one)).toEqual([{ href: 'https://bocage.example/plan?de=a@b' }]);
  expect(setLink(one, 'lou@example.org')).toBe(true);
  expect(links(one)).toEqual([{ href: 'mailto:lou@example.org' }]);
  expect(setLink(one, '')).toBe(true);
  expect(links(one)).toEqual([]);
});

test('an address that is written where nothing is selected does not stick to the word before it', () => {
  const one = editor('<p>Le plan</p>');
  one.commands.focus('end');
  setLink(one, 'bocage.example');
  expect(one.getText()).toBe('Le plan bocage.example');
});
