// Writes the corpus that the Java tests read: node frontend/document/golden/write.mjs [SESSIONS [FIRST SEED [FILE]]]
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

// As in the build, a module is found without its ending.
registerHooks({ resolve: (name, context, next) => next(/^\.\/[\w-]+$/.test(name) ? `${name}.ts` : name, context) });
const { session } = await import('../oracle.ts');

const CORPUS = new URL('sessions.json', import.meta.url);
const [sessions = '120', first = '1', file = CORPUS] = process.argv.slice(2);

/** Elsewhere than in the repository every second session is sent in small parts. */
const most = (seed) => (file === CORPUS || seed % 2 ? Number.POSITIVE_INFINITY : 24);
const seeds = Array.from({ length: Number(sessions) }, (_, index) => Number(first) + index);
writeFileSync(file, `[\n${seeds.map((seed) => JSON.stringify(session(seed, most(seed)))).join(',\n')}\n]\n`);
