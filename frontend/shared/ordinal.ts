/** « 1re », « 2e »; "1st", "2nd", "3rd", "4th". */
export function ordinal(place: number, lang: string): string {
  if (lang === 'fr') return place === 1 ? '1re' : `${place}e`;
  const ending = { one: 'st', two: 'nd', few: 'rd' } as Record<string, string>;
  return place + (ending[new Intl.PluralRules('en', { type: 'ordinal' }).select(place)] ?? 'th');
}
