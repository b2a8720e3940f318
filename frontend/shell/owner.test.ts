import { beforeEach, expect, test } from 'vitest';
import { until } from '../test/stage';
import { Base, wipeShelves } from '../shared/shelf';
import './owner';

const base = new Base('preau-owner-test', ['words', 'lines']);
const kept = (person: string) => base.shelf<string>('words', `${person}/`);

beforeEach(async () => {
  localStorage.clear();
  await wipeShelves();
});

async function comes(account: string): Promise<void> {
  const element = document.createElement('preau-owner');
  element.setAttribute('account', account);
  document.body.replaceChildren(element);
  await until(() => localStorage.getItem('preau-owner') === account);
}

test('what somebody left here without signing out goes when another account comes, and stays for themselves', async () => {
  await comes('claire');
  await kept('claire').put('roster', 'Odile Perrin;06 01 02 03 04');
  await comes('claire');
  expect(await kept('claire').all()).toHaveLength(1);
  await comes('karim');
  expect(await kept('claire').all()).toEqual([]);
  await kept('karim').put('roster', 'Lise Morel');
  expect(await kept('karim').all()).toHaveLength(1);
});

test('where nobody is known to have been before, nothing is forgotten', async () => {
  await kept('claire').put('roster', 'Odile Perrin');
  await comes('claire');
  expect(await kept('claire').all()).toHaveLength(1);
});
