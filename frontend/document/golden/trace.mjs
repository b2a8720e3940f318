// Plays a recorded session (josephg/editing-traces) with a Yjs document per person: node …/trace.mjs TRACE.json.gz OUT.json
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as Y from 'yjs';

const [trace, out] = process.argv.slice(2);
const { txns, numAgents, endContent } = JSON.parse(gunzipSync(readFileSync(trace)).toString('utf8'));

const people = Array.from({ length: numAgents }, (_, agent) => {
  const doc = new Y.Doc();
  doc.clientID = agent + 1;
  return { doc, heard: new Set(), said: [] };
});
people.forEach((person) => person.doc.on('update', (update, origin) => origin === 'heard' || person.said.push(update)));

const updates = [];

/** A person's position counts characters; Yjs counts UTF-16 units. */
function units(text, from, characters) {
  let at = from;
  for (let left = characters; left > 0; left--) at += text.codePointAt(at) > 0xffff ? 2 : 1;
  return at;
}

function hear(person, txn) {
  const open = [txn];
  const missing = [];
  while (open.length > 0) {
    const one = open.pop();
    if (person.heard.has(one)) continue;
    person.heard.add(one);
    missing.push(one);
    open.push(...txns[one].parents);
  }
  missing.sort((one, other) => one - other).forEach((one) => updates[one].forEach((update) => Y.applyUpdate(person.doc, update, 'heard')));
}

txns.forEach(({ parents, agent, patches }, index) => {
  const person = people[agent];
  parents.forEach((parent) => hear(person, parent));
  const text = person.doc.getText('t');
  person.said = [];
  for (const [position, deleted, inserted] of patches) {
    const now = text.toString();
    const astral = /[\ud800-\udfff]/.test(now);
    const at = astral ? units(now, 0, position) : position;
    if (deleted > 0) text.delete(at, astral ? units(now, at, deleted) - at : deleted);
    if (inserted) text.insert(at, inserted);
  }
  updates.push(person.said);
  person.heard.add(index);
});

// At the end everybody has heard everything.
people.forEach((person) => txns.forEach((_, index) => hear(person, index)));
const texts = people.map(({ doc }) => doc.getText('t').toString());
writeFileSync(out, JSON.stringify({ updates: updates.flat().map((update) => Buffer.from(update).toString('base64')), texts, end: endContent }));
