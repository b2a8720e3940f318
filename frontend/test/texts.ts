import english from '../../src/main/resources/vaadin-i18n/translations.properties?raw';
import french from '../../src/main/resources/vaadin-i18n/translations_fr.properties?raw';
import type { Texts } from '../shared/words';

const read = { en: sentences(english), fr: sentences(french) };

/** The very sentences that the server gives an element: each key below a prefix, in one language, as `Texts.of` reads them. */
export function textsOf(prefix: string, language: keyof typeof read = 'fr'): Texts {
  const below = read[language].filter(([key]) => key.startsWith(`${prefix}.`));
  return Object.fromEntries(below.map(([key, sentence]) => [key.slice(prefix.length + 1), sentence]));
}

function sentences(properties: string): [string, string][] {
  const lines = properties.split('\n').filter((line) => line.includes('=') && !line.startsWith('#'));
  return lines.map((line) => {
    const at = line.indexOf('=');
    return [line.slice(0, at).trim(), line.slice(at + 1).trim().replaceAll('\\n', '\n')];
  });
}
