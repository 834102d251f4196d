import { z } from "zod";
import { INSTRUMENT_LIMITS, type InstrumentDefinition } from "~/domain/measures/instrument";
import { isBuiltIn } from "~/domain/measures/rows";
import { LEFS_MOST, lefsItems } from "~/domain/measures/score";
import { readJson } from "~/lib/json.server";
import { storableText } from "~/lib/storable-text.server";
import { isVisibleText } from "~/lib/visible-text.server";

const { bytes, items, parts, ...longest } = INSTRUMENT_LIMITS;

const line = (max: number) =>
  z
    .string({ error: "has to be a text" })
    .trim()
    .min(1, "must not be empty")
    .max(max, `has more than ${max} characters`)
    .refine(isVisibleText, "has characters that hide or turn around what one reads");

const code = z
  .string({ error: "has to be a text" })
  .regex(/^[A-Za-z0-9][\w-]{0,39}$/, "has to be letters, digits, “-” and “_”, 40 at most");

const bound = z
  .int("has to be a whole number")
  .min(-1000, "is below −1000")
  .max(1000, "is above 1000");

const change = z
  .number({ error: "has to be a number, or null where nobody knows it" })
  .positive("has to be more than 0")
  .max(10_000, "is too large")
  .nullable();

const NO_PART_NAME = `has a part whose name is empty, hidden or longer than ${longest.name} characters`;

const NO_TAG = "has to be a tag such as “en”";

const item = z
  .strictObject({ id: code, text: line(longest.text), min: bound, max: bound })
  .refine(({ min, max }) => min < max, { path: ["max"], error: "has to be more than min" });

const definitionSchema = z
  .strictObject({
    schema: z.literal(1, { error: "has to be 1" }),
    id: code,
    name: line(longest.name),
    language: z.string({ error: NO_TAG }).regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, NO_TAG),
    licence: line(longest.licence),
    items: z.array(item).min(1, "has no item").max(items, `has more than ${items} items`),
    scoring: z.enum(["sum", "mean", "subscales"], { error: "has to be sum, mean or subscales" }),
    subscales: z
      .record(line(longest.name), z.array(code).min(1, "has no item"), {
        error: ({ code }) =>
          code === "invalid_key" ? NO_PART_NAME : "has to be lists of item ids by name",
      })
      .optional(),
    direction: z.enum(["higher-better", "lower-better"], {
      error: "has to be higher-better or lower-better",
    }),
    ...{ mdc: change, mcid: change, source: line(longest.source) },
  })
  .check(({ value, issues }) => {
    const say = (path: (string | number)[], message: string) =>
      issues.push({ code: "custom", input: value, path, message });
    const ids = value.items.map(({ id }) => id);
    for (const [i, id] of ids.entries()) {
      if (ids.indexOf(id) < i) say(["items", i, "id"], "is there twice");
    }
    const { subscales } = value;
    if ((value.scoring === "subscales") !== (subscales !== undefined)) {
      say(["subscales"], "belongs to scoring “subscales”, and only there");
    }
    if (Object.keys(subscales ?? {}).length > parts)
      say(["subscales"], `has more than ${parts} parts`);
    for (const [name, of] of Object.entries(subscales ?? {})) {
      for (const [i, id] of of.entries()) {
        if (!ids.includes(id)) say(["subscales", name, i], "is none of the items");
        if (of.indexOf(id) < i) say(["subscales", name, i], "is there twice");
      }
    }
    if (value.id === "lefs") checkLefs(value, say);
    else if (isBuiltIn(value.id)) say(["id"], "is a measure that is built in");
  });

/** A clinic's own text of the LEFS: it is scored as the LEFS is. */
function checkLefs(
  { items: given, scoring, direction }: InstrumentDefinition,
  say: (path: string[], message: string) => void,
): void {
  const isLefs =
    scoring === "sum" &&
    direction === "higher-better" &&
    given.length === lefsItems.length &&
    given.every(({ id, min, max }, i) => id === lefsItems[i] && min === 0 && max === LEFS_MOST);
  if (!isLefs) {
    say(["items"], "of the LEFS are 1 to 20 in this order, 0 to 4 each, summed, higher-better");
  }
}

type Read = { ok: true; definition: InstrumentDefinition } | { ok: false; errors: string[] };

/** At most so many faults are listed. */
const MOST_ERRORS = 12;

/** Reads what somebody wants to import, each fault with the path to its field. */
export function readInstrument(text: string): Read {
  if (Buffer.byteLength(text) > bytes)
    return { ok: false, errors: ["The file is larger than 1 MB."] };
  const json = readJson(storableText(text));
  if (json === undefined) {
    const error = "This is not JSON, or it is nested more deeply than any questionnaire.";
    return { ok: false, errors: [error] };
  }
  const read = definitionSchema.safeParse(json, { error: plainWords });
  if (read.success) return { ok: true, definition: read.data };
  const errors = read.error.issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") {
      const isMissing = issue.code !== "custom" && valueAt(json, issue.path) === undefined;
      const said = isMissing ? missingWords(issue.path) : `${issue.message}.`;
      // The path to a key leads to what it is the key of.
      const path = issue.code === "invalid_key" ? issue.path.slice(0, -1) : issue.path;
      return [`${pathWords(path)} ${said}`];
    }
    return issue.keys.map((key) => `${pathWords([...issue.path, key])} is not known here.`);
  });
  const more = errors.length - MOST_ERRORS;
  return {
    ok: false,
    errors: more > 0 ? [...errors.slice(0, MOST_ERRORS), `… and ${more} more.`] : errors,
  };
}

/** For what has no words of its own above. */
function plainWords(issue: z.core.$ZodRawIssue): string {
  const expected = issue.code === "invalid_type" ? issue.expected : null;
  if (expected === "array") return "has to be a list, in [ ]";
  return expected === "object" ? "has to be fields, in { }" : "cannot be read";
}

/** How each field is written, for whoever left it out. */
const WRITTEN: Readonly<Record<string, string>> = {
  ...{ schema: "1", id: '"hip-4"', name: '"Hip questionnaire"', language: '"en"' },
  ...{ licence: '"Free for clinics"', text: '"Walking a mile"', min: "0", max: "4" },
  ...{ items: '[{ "id": "a", "text": "Walking a mile", "min": 0, "max": 4 }]' },
  ...{ scoring: '"sum", "mean" or "subscales"', direction: '"higher-better" or "lower-better"' },
  ...{ mdc: "9, or as null where nobody knows it", mcid: "9, or as null where nobody knows it" },
  source: '"Author 2020"',
};

function missingWords(path: readonly PropertyKey[]): string {
  const written = WRITTEN[String(path.at(-1))];
  return written === undefined ? "is missing." : `is missing. Write it as ${written}.`;
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined,
    json,
  );
}

/** "items[3].max" */
function pathWords(path: readonly PropertyKey[]): string {
  const words = path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part).slice(0, 40)}`))
    .join("")
    .replace(/^\./, "");
  return words === "" ? "It" : words;
}

export const instrumentsSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.enum(["preview", "import"]),
    json: z.string().optional(),
    file: z.instanceof(File).optional(),
  }),
  z.object({ intent: z.literal("retire"), instrumentId: z.string().max(60) }),
]);
