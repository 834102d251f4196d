import { type Catalogue, wordsIn } from "~/words/catalogue";

/**
 * A language that is no language: English with every letter of the catalogue turned into "ø", and the names of
 * days and months in German. What has other letters on a page did not follow the reader's language. What is put
 * into a text (a name, a date) stays as it is.
 */
export const pseudoLanguage = pseudo(wordsIn(null)) as Catalogue;

type Text = (...values: unknown[]) => unknown;

function pseudo(value: unknown): unknown {
  if (typeof value === "string") return veil(value);
  if (typeof value === "function") {
    const text = value as Text;
    return (...values: unknown[]) => veilText(text, values);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === "language" ? "de" : pseudo(each)]),
  );
}

function veil(text: string): string {
  return text.replaceAll(/\p{Letter}/gu, "ø");
}

/** The text with its own letters veiled: what goes in is held back as numbers in brackets. */
function veilText(text: Text, values: readonly unknown[]): unknown {
  const kept: string[] = [];
  const hold = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(hold);
    return typeof value === "string" ? `⟦${kept.push(value) - 1}⟧` : value;
  };
  const said = text(...values.map(hold));
  if (typeof said !== "string") return pseudo(said);
  return veil(said).replaceAll(/⟦(\d+)⟧/g, (_held, index) => kept[Number(index)] ?? "");
}
