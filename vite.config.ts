import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated.ts';

const WRITING = /frontend\/document\/(?!document|toolbar|tools|types)|node_modules\/(@tiptap|prosemirror-|yjs|y-protocols|lib0|linkifyjs|orderedmap|rope-sequence|w3c-keyname)/;
const FIELDS = /node_modules\/(date-fns|@vaadin\/(combo-box|multi-select-combo-box|date-picker|time-picker|upload|progress-bar))|jar-resources\/(vaadin-(combo-box|date-picker|time-picker|upload))/;
/** Tooltips written in Markdown, which this house has none of: it stays a piece of its own that nobody fetches. */
const UNUSED = /node_modules\/(@vaadin\/markdown|marked|dompurify)\//;
const EVERYWHERE = /rolldown\/runtime|node_modules|frontend\/(shared|shell|icons|poll\/(choices|draft|said|signs)|generated\/(?!flow\/chunks))/;

/**
 * Few requests at the first visit: what every screen needs comes in one piece, what the first screen answers a poll with in it, the
 * rest with the screen that needs it. A group
 * takes what its modules import along, unless a group before it has it: so the piece for all comes first.
 */
const preau: UserConfigFn = () => ({
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'house', test: (id: string) => EVERYWHERE.test(id) && !UNUSED.test(id) && !WRITING.test(id) && !FIELDS.test(id) },
            { name: 'fields', test: FIELDS },
            { name: 'writing', test: WRITING },
            { name: 'document', test: /frontend\/document\// },
            { name: 'discussion', test: /frontend\/discussion\// },
            { name: 'board', test: /frontend\/board\// },
            { name: 'poll', test: /frontend\/poll\// },
          ],
        },
      },
    },
  },
});

export default overrideVaadinConfig(preau);
