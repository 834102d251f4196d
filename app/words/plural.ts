/** The forms of a word by the names of Intl.PluralRules; a language has those it needs. */
type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Counts in a language: `counter("en")(3, { one: "week", other: "weeks" })` is "3 weeks". */
export function counter(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => `${count} ${forms[rules.select(count)] ?? forms.other}`;
}
