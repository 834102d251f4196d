import type { Birth } from "./birth";

/** What two records are compared by. */
export type Likeness = {
  /** Folded as names are searched: small letters, no accents, words with single spaces. */
  name: string;
  birth: Birth | null;
  email: string;
  phone: string | null;
};

/** Why two records are perhaps of the same person. "name": one of them has no date of birth to tell them apart by. */
export type LikeReason = "email" | "birth" | "phone" | "name";

/**
 * Whether two records are perhaps of one person: the same address, the same date of birth and a name that is similar, the same
 * telephone number, or the same name where a date of birth is missing. It only ever asks a person.
 * @returns the strongest reason; null where nothing points to it
 */
export function perhapsSame(a: Likeness, b: Likeness): LikeReason | null {
  if (a.email !== "" && a.email === b.email) return "email";
  const dated = isDate(a.birth) && isDate(b.birth);
  if (dated && a.birth === b.birth && isSimilar(a.name, b.name)) return "birth";
  const phone = phoneKey(a.phone);
  if (phone !== null && phone === phoneKey(b.phone)) return "phone";
  const contradicts =
    a.birth !== null && b.birth !== null && a.birth.slice(0, 4) !== b.birth.slice(0, 4);
  return !dated && !contradicts && nameKey(a.name) === nameKey(b.name) ? "name" : null;
}

/** What two records that are perhaps of one person share at least one of: for looking among many. */
export function likenessKeys({ name, birth, email, phone }: Likeness): string[] {
  const number = phoneKey(phone);
  return [
    ...[`email:${email}`, `name:${nameKey(name)}`],
    ...(isDate(birth) ? [`birth:${birth}`] : []),
    ...(number === null ? [] : [`phone:${number}`]),
  ];
}

const isDate = (birth: Birth | null) => birth !== null && birth.length > 4;

/** The words of a name in one order: "vale tamsin" and "tamsin vale" are one. */
const nameKey = (name: string) => name.split(" ").sort().join(" ");

/** House figure: letters by which two spellings of a name may differ. */
const EDITS = 2;

/** One word in common (a married name, a second name), or two letters of difference in all. */
function isSimilar(a: string, b: string): boolean {
  const words = new Set(a.split(" ").filter((word) => word.length > 1));
  return b.split(" ").some((word) => words.has(word)) || distance(nameKey(a), nameKey(b)) <= EDITS;
}

/** Letters to put in, take out or exchange (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const exchanged = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** House figures: with fewer figures two numbers say nothing; the last nine are without the country and its zero. */
const FEWEST = 7;
const LAST = 9;

/** What two spellings of one telephone number have in common; null where it is too short to tell. */
function phoneKey(phone: string | null): string | null {
  const figures = phone?.replaceAll(/\D/g, "") ?? "";
  return figures.length < FEWEST ? null : figures.slice(-LAST);
}
