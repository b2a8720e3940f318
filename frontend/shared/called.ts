/** What the server calls by name, `window.preau.<name>(…)`; the module of each function puts it there. */
declare global {
  interface Called {}
  interface Window { preau?: Called }
}

export function called(functions: Partial<Called>): void {
  Object.assign((window.preau ??= {} as Called), functions);
}
