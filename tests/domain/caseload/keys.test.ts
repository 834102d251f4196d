import fc from "fast-check";
import { expect, test } from "vitest";
import { compareAttention } from "~/domain/alerts/alert";
import { attention } from "~/domain/alerts/attention";
import { folded, searchWords, sortKey } from "~/domain/caseload/fold";
import { keysOf, placeKey } from "~/domain/caseload/keys";
import { bodySides } from "~/domain/patient/episode";
import { tableRow } from "~/screens/caseload/caseload-rows";
import { LAST, logs } from "../arbitraries";
import { facts, row } from "./caseload-builders";

const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

test.each([
  ["Tara O’Neil", "tara oneil"],
  ["TARA O'NEIL", "tara oneil"],
  ["Tara Oneil", "tara oneil"],
  ["  Zoë\u00a0 Ash ", "zoe ash"],
  ["Zoe\u0308 Ash", "zoe ash"],
  ["Ýrsa Þórðardóttir", "yrsa thordardottir"],
  ["Łukasz Świątek", "lukasz swiatek"],
  ["Søren Straße", "soren strasse"],
  ["İpek Işık", "ipek isik"],
  ["ﬁne", "fine"],
  ["李 小龍", "李 小龍"],
])("%j is folded to %j", (name, plain) => {
  expect(folded(name)).toBe(plain);
});

test("a search is cut into words; an apostrophe alone is none", () => {
  expect(searchWords("  Ash   O’Neil ")).toEqual(["ash", "oneil"]);
  expect(searchWords(" ' ")).toEqual([]);
  expect(searchWords("Psoas tightness, both · Low–back (“left”)/v2.")).toEqual([
    ...["psoas", "tightness", "both", "low", "back", "left", "v2"],
  ]);
  expect(searchWords("50% a_b \\")).toEqual(["50%", "a_b", "\\"]);
});

test.each(bodySides)("a row is found by all the words that it shows: %s", (side) => {
  const found = keysOf(facts(row({ name: "Ana-Maria O’Neil", episode: { side } })));
  const shown = tableRow(facts(row({ name: "Ana-Maria O’Neil", episode: { side } })));
  const words = searchWords(`${shown.name} ${shown.condition} ${shown.program}`);
  expect(words.length).toBeGreaterThan(6);
  for (const word of words) expect(found.searchText).toContain(word);
});

test("the keys of odd names are in the order of an English list", () => {
  // As they would stand in a list that somebody wrote by hand.
  const list = [
    ...["", "Ash", "Åsh-Berg", "ash Cole", "Ásta", "Müller", "Munro", "Nuñez", "nunez b"],
    ...["O'Dea", "O’Neil", "Oneil A", "Øster", "Patient 2", "Patient 10", "Patient 010 b"],
    ...["Patient 1000", "Smith-Jones", "Smith Kay", "Straße", "Strasser", "Zoe", "Zoë B"],
  ];
  const keyed = [...list].reverse().sort((a, b) => byBytes(sortKey(a), sortKey(b)));
  expect(keyed).toEqual(list);
});

test("keys compare as an English collation does, wherever names are letters and spaces", () => {
  const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });
  const letters = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzABCXYZéèêüöäñçåšž0123456789");
  const word = fc.string({ unit: letters, minLength: 1, maxLength: 6 });
  const names = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(names, names, (a, b) => {
      expect(Math.sign(byBytes(sortKey(a), sortKey(b)))).toBe(Math.sign(collator.compare(a, b)));
    }),
    { numRuns: 2_000 },
  );
});

test("places compare as alerts do", () => {
  const alerts = fc.sample(logs, 150).flatMap((log) => attention(log, LAST));
  expect(new Set(alerts.map(({ rule }) => rule)).size).toBeGreaterThan(2);
  for (const a of alerts) {
    for (const b of alerts) {
      const byPlace = Math.sign(byBytes(placeKey(a), placeKey(b)));
      expect(byPlace).toBe(Math.sign(compareAttention(a, b)));
    }
  }
});
