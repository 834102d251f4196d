/** What a keyboard has none of, and what stands for it in a file that knows no more. */
const plain: [RegExp, string][] = [
  [/→/g, "->"],
  [/−/g, "-"],
  [/[“”]/g, '"'],
  [/’/g, "'"],
  [/…/g, "..."],
];

/** Lines as a text that any other system takes. */
export function plainText(lines: readonly string[]): string {
  const joined = lines.join("\n");
  return plain.reduce((text, [sign, instead]) => text.replace(sign, instead), joined);
}
