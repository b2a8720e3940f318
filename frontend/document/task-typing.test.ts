import { Editor } from '@tiptap/core';
import { TaskList } from '@tiptap/extension-list';
import StarterKit from '@tiptap/starter-kit';
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TypedTask } from './task-typing';

let editor: Editor;

beforeEach(() => {
  document.body.innerHTML = '<main></main>';
  editor = new Editor({ element: document.querySelector('main')!, extensions: [StarterKit, TaskList, TypedTask.configure({ nested: true })] });
  editor.view.focus();
});

afterEach(() => editor.destroy());

const tasks = () => {
  const found: [string, boolean][] = [];
  editor.state.doc.descendants((node) => void (node.type.name === 'taskItem' && found.push([node.textContent, node.attrs.checked])));
  return found;
};

test.each([['[[] ', false], ['- [[ ] ', false], ['- [[x] ', true], ['* [[ ] ', false]])('« %s » begins a task', async (typed, checked) => {
  await userEvent.keyboard(`${typed}Faire le plan`);
  expect(tasks()).toEqual([['Faire le plan', checked]]);
  expect(editor.getText().trim()).toBe('Faire le plan');
});

test('the lines of the list before it stay what they are', async () => {
  await userEvent.keyboard('- Pain{Enter}[[ ] Vin');
  expect(tasks()).toEqual([['Vin', false]]);
  expect(editor.getHTML()).toContain('<ul><li><p>Pain</p></li></ul>');
});
