// Writes the corpus that the Java tests read: node frontend/document/golden/write.mjs [SESSIONS [FIRST SEED [FILE]]]
import { writeFileSync } from 'node:fs';
import { session } from '../oracle.ts';

const [sessions = '120', first = '1', file = new URL('sessions.json', import.meta.url)] = process.argv.slice(2);
const seeds = Array.from({ length: Number(sessions) }, (_, index) => Number(first) + index);
writeFileSync(file, `[\n${seeds.map((seed) => JSON.stringify(session(seed))).join(',\n')}\n]\n`);
