import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** The tests of the elements run in a real Chromium: pointers, focus, scrolling and storage are not imitated. */
export default defineConfig({
  publicDir: false,
  cacheDir: 'node_modules/.vitest',
  optimizeDeps: { include: ['lit', 'lit/directives/repeat.js', 'lit/directives/guard.js', 'lit/directives/unsafe-html.js', 'axe-core', 'yjs', 'y-protocols/awareness',
    '@tiptap/core', '@tiptap/starter-kit', '@tiptap/extensions', '@tiptap/extension-link', '@tiptap/extension-list', '@tiptap/extension-table',
    '@tiptap/extension-collaboration', '@tiptap/extension-collaboration-caret', '@tiptap/y-tiptap', '@tiptap/pm/model', '@tiptap/pm/state', '@tiptap/pm/transform'] },
  test: {
    include: ['frontend/**/*.test.ts'],
    testTimeout: 15_000,
    // Pointers and clocks are real, and Java is compiled beside: what was late once is tried once more.
    retry: 1,
    api: { port: Number(process.env.PREAU_TEST_PORT ?? 5301) },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: process.env.PREAU_CHROMIUM ?? '/usr/bin/chromium',
          args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
        },
        contextOptions: { viewport: { width: 1360, height: 800 } },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
