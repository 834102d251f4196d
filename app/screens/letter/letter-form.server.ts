import { z } from "zod";
import { LETTER_LIMITS } from "~/domain/discharge/letter";
import { optionalLine, requiredText } from "~/lib/schemas.server";
import { cleanText, isVisibleText } from "~/lib/visible-text.server";
import { wordsIn } from "~/words/catalogue";

const { fields } = wordsIn(null).forms;

const box = z
  .literal("on")
  .optional()
  .transform((ticked) => ticked === "on");

function sentence(missing: string, max: number) {
  return requiredText(fields, missing, max);
}

/** What is known of a doctor besides the name. */
const doctor = {
  practice: optionalLine(fields, 80),
  address: optionalLine(fields, 100),
  phone: optionalLine(fields, 40),
  email: optionalLine(fields, 120),
};

/** A doctor. */
export const doctorSchema = z.object({
  name: requiredText(fields, "Enter a name.", 80),
  ...doctor,
});

const fromHere = z
  .string({ error: "Say what to do from here." })
  .transform(cleanText)
  .refine((text) => text !== "", { error: "Say what to do from here.", abort: true })
  .refine((text) => text.length <= LETTER_LIMITS.fromHere, {
    error: `Shorten this to ${LETTER_LIMITS.fromHere} characters: the letter has one page.`,
    abort: true,
  })
  .refine(isVisibleText, fields.hidden)
  .transform((text) =>
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  )
  .refine(
    (lines) => lines.length <= LETTER_LIMITS.lines,
    `Use at most ${LETTER_LIMITS.lines} lines: the letter has one page.`,
  );

/** A letter to be kept, with a doctor who is on the list, a new one, or none; and what is known of a doctor. */
export const letterSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("keep"),
    episodeId: z.string(),
    referrerId: z.string().max(60).default(""),
    newName: optionalLine(fields, 80),
    ...doctor,
    opening: sentence("Say who was in your care.", LETTER_LIMITS.opening),
    did: sentence("Say what you did.", LETTER_LIMITS.did),
    fromHere,
    agreed: box,
    isShared: box,
  }),
  z.object({
    intent: z.literal("change-doctor"),
    referrerId: z.string().max(60),
    name: requiredText(fields, "Enter a name.", 80),
    ...doctor,
  }),
  z.object({ intent: z.literal("archive-doctor"), referrerId: z.string().max(60) }),
]);

export type KeepForm = Extract<z.output<typeof letterSchema>, { intent: "keep" }>;
