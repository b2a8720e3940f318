import { called } from './called';

/** Hands words to the clipboard; whether the browser allowed it, which some do nowhere and others only where the page is safe. */
export async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}

declare global {
  interface Called { copy: typeof copy }
}

called({ copy });
