import axe from 'axe-core';
import tokens from '../../src/main/resources/META-INF/resources/preau/tokens.css?raw';

/** An element on a page with the tokens, as tall as the window, and every event it says. */
export function stage<Name extends keyof HTMLElementTagNameMap>(name: Name, verbs: string[]) {
  document.documentElement.lang = 'fr';
  document.title = 'Préau';
  document.head.innerHTML = `<style>${tokens.replace(/@font-face \{[^}]*\}/g, '')} html, body { margin: 0; height: 100%; } main { height: 100vh; }</style>`;
  document.body.innerHTML = '<main></main>';
  const element = document.createElement(name);
  const said: { verb: string; detail: any }[] = [];
  verbs.forEach((verb) => (element as HTMLElement).addEventListener(verb, (event) => said.push({ verb, detail: (event as CustomEvent).detail })));
  document.querySelector('main')!.append(element);
  return { element, said: (verb: string) => said.filter((one) => one.verb === verb).map((one) => one.detail) };
}

/** What axe finds serious or critical, in words that can be read in a failed test. */
export async function serious(scheme: 'light' | 'dark' = 'light'): Promise<string[]> {
  document.documentElement.style.colorScheme = scheme;
  const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
  document.documentElement.style.colorScheme = '';
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`));
}

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until a value is there and true; fails with the last one after two seconds. */
export async function until<Value>(look: () => Value, what = String(look)): Promise<NonNullable<Value>> {
  for (let tries = 0; tries < 100; tries++) {
    const value = look();
    if (value) return value;
    await wait(20);
  }
  throw new Error(`Never happened: ${what}`);
}
