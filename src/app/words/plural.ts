/**
 * A language → how it counts: `pluralIn('en-GB')(3, {one: 'event', other: 'events'})` → "events".
 *
 * Which forms a language has, `Intl.PluralRules` knows; one that a catalogue leaves out is its `other`.
 */
type Forms = { readonly [form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string } & { readonly other: string };

export function pluralIn(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
