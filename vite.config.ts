import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated.ts';

/** Few requests at the first visit: what every screen needs comes in one piece, each element's code with its screen. */
const preau: UserConfigFn = () => ({
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'board', test: /frontend\/board\// },
            { name: 'document', test: /frontend\/document\/(document|toolbar|tools|types)/ },
            { name: 'writing', test: /frontend\/document\/|node_modules\/(@tiptap|prosemirror-|yjs|y-protocols|lib0|linkifyjs|orderedmap|rope-sequence|w3c-keyname)/ },
            { name: 'poll', test: /frontend\/poll\// },
            { name: 'discussion', test: /frontend\/discussion\// },
            { name: 'house', test: /node_modules|frontend\/(shared|icons|generated)/ },
          ],
        },
      },
    },
  },
});

export default overrideVaadinConfig(preau);
