const ADDRESS = /^\/a\/([^/]+)\/(.+)$/;

function here(): string {
  return ADDRESS.exec(location.pathname)?.[1] ?? '';
}

/** What stands below the address of the association that is shown. */
export function addressOf(path: string): string {
  return `/a/${here()}/${path}`;
}

/** The other way round: what of a link stands below that address, when it leads to this very association. */
export function pathOf(href: string): string | undefined {
  const url = URL.canParse(href) ? new URL(href) : null;
  const [, association, path] = (url?.origin === location.origin && ADDRESS.exec(url.pathname)) || [];
  return association === here() ? path : undefined;
}
