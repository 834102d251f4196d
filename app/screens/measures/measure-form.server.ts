import { z } from "zod";
import { clientId, localDate } from "~/data/sessions/input.server";
import { optionalLine, requiredText } from "~/lib/schemas.server";
import { wordsIn } from "~/words/catalogue";

const { fields } = wordsIn(null).forms;

const INCOMPLETE = "This form is incomplete. Reload the page.";

/** A whole number as somebody types it: with a true minus, a plus, a degree sign or blanks; empty is not answered. */
const wholeNumber = z
  .string()
  .optional()
  .transform((text, { addIssue }): number | null => {
    const plain = (text ?? "").replace(/[−–]/, "-").replace(/[°\s]/g, "");
    if (plain === "") return null;
    if (/^[+-]?\d{1,6}$/.test(plain)) return Number(plain);
    addIssue({ code: "custom", message: "Enter a whole number." });
    return z.NEVER;
  });

const answers = z
  .record(z.string(), wholeNumber)
  .optional()
  .transform((given) => {
    const known = Object.entries(given ?? {}).filter(
      (entry): entry is [string, number] => entry[1] !== null,
    );
    return Object.fromEntries(known);
  });

const added = z
  .array(z.object({ name: optionalLine(fields, 80), answer: wholeNumber }))
  .max(5)
  .optional()
  .transform((rows = [], { addIssue }) =>
    rows.flatMap(({ name, answer }, i) => {
      if (name === null && answer === null) return [];
      if (name !== null && answer !== null) return [{ name, answer }];
      const [path, message] =
        name === null
          ? [["name"], "Name the activity, or take its answer away."]
          : [["answer"], "Choose an answer from 0 to 10."];
      addIssue({ code: "custom", path: [i, ...path], message });
      return [];
    }),
  );

const shared = {
  id: clientId(INCOMPLETE),
  takenOn: localDate("Enter a date."),
  pelvisHeld: z
    .literal("on")
    .optional()
    .transform((box) => box === "on"),
  answers,
};

/** Everything that the page can send. */
export const measuresSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("take"),
    ...shared,
    /** For the other side. */
    otherId: clientId(INCOMPLETE),
    measure: z.string().regex(/^[\w-]{1,40}$/, INCOMPLETE),
    version: z.coerce.number().int().min(1),
    added,
    ended: z
      .array(z.string().regex(/^[\w-]{1,60}$/, INCOMPLETE))
      .max(5)
      .optional(),
    /** The values that were asked about and are kept, as they stand in the form. */
    kept: z
      .string()
      .regex(/^[\w=. -]{1,200}$/, INCOMPLETE)
      .optional(),
    /** A value to take in place of what was typed: "left:-4". */
    use: z
      .string()
      .regex(/^\w{1,20}:-?\d{1,4}$/)
      .optional(),
  }),
  z.object({
    intent: z.literal("correct"),
    ...shared,
    correctsId: z.string().max(60),
    reason: requiredText(fields, "Say why, for example “Sides were swapped”.", 200),
  }),
  z.object({ intent: z.literal("move"), dueOn: localDate("Enter a date.") }),
  z.object({
    intent: z.literal("ask"),
    measures: z
      .array(z.string().regex(/^[\w-]{1,40}$/, INCOMPLETE))
      .max(10)
      .default([]),
    completesId: z.string().max(60).optional(),
  }),
  z.object({ intent: z.literal("withdraw"), requestId: z.string().max(60) }),
]);

export type TakeForm = Extract<z.output<typeof measuresSchema>, { intent: "take" }>;
