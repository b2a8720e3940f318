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
            { name: 'poll', test: /frontend\/poll\// },
            { name: 'discussion', test: /frontend\/discussion\// },
            { name: 'house', test: /node_modules|frontend\/(shared|icons)/ },
          ],
        },
      },
    },
  },
});

export default overrideVaadinConfig(preau);
