import { InputRule } from '@tiptap/core';
import { TaskItem } from '@tiptap/extension-list';

/** « - [ ] », as tasks are written in Markdown: the first sign has begun a list by the time the box is typed. */
const BOX = /^\s*\[([ xX]?)\]\s$/;

export const TypedTask = TaskItem.extend({
  addInputRules() {
    const boxInList = new InputRule({
      find: BOX,
      handler: ({ state, range, match, chain }) => {
        const inList = state.selection.$from.node(-1)?.type.name === 'listItem';
        if (inList) {
          chain()
            .deleteRange(range)
            .liftListItem('listItem')
            .toggleTaskList()
            .updateAttributes(this.name, { checked: match[1].trim() !== '' })
            .run();
        }
        return inList ? undefined : null;
      },
    });
    return [...(this.parent?.() ?? []), boxInList];
  },
});
