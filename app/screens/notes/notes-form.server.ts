import { z } from "zod";
import { isLocalDate } from "~/domain/calendar/dates";
import { mergeChoices } from "~/domain/notes/merge";
import { inShape, MAX_PART, noteParts, noteShapes } from "~/domain/notes/shapes";
import { cleanText, isVisibleText } from "~/lib/visible-text.server";
import { wordsIn } from "~/words/catalogue";

const { fields } = wordsIn(null).forms;
const MAX_REASON = 500;
const MAX_PHRASE = 1_000;

/** Lines end in one way, and tabs are spaces: a note keeps no other control character. */
const plainLines = (text: string) => text.replaceAll(/\r\n?/g, "\n").replaceAll("\t", " ");

/** Text of several lines; what was left empty is "". */
const lines = (max: number) =>
  z
    .string()
    .transform((text) => cleanText(plainLines(text)))
    .refine((text) => text.length <= max, { error: fields.tooLong(max), abort: true })
    .refine(isVisibleText, fields.hidden)
    .optional()
    .transform((text) => text ?? "");

const part = z
  .object({
    S: lines(MAX_PART),
    O: lines(MAX_PART),
    A: lines(MAX_PART),
    P: lines(MAX_PART),
    text: lines(MAX_PART),
  })
  .partial()
  .default({});

const choice = z.partialRecord(z.enum(noteParts), z.enum(mergeChoices)).optional();

/**
 * A draft as it was typed. `typedIn` is the shape whose fields were on the page: without scripts another shape is chosen
 * and sent, and the words go over to it here.
 */
export const draftForm = z
  .object({
    noteId: z.uuid(),
    edition: z.coerce.number().int().min(0).max(1_000_000).default(0),
    shape: z.enum(noteShapes, "Choose how you write."),
    typedIn: z.enum(noteShapes),
    visitOn: z
      .string({ error: "Enter the date of the visit." })
      .refine(isLocalDate, "Enter the date of the visit."),
    part,
    choice,
    placeId: z.uuid().optional(),
  })
  .transform(({ noteId: id, typedIn, part: typed, placeId = null, ...draft }) => ({
    ...draft,
    ...{ id, placeId, text: inShape(typed, typedIn, draft.shape) },
  }));

/** Which note something is done to. */
export const noteIdForm = z.object({ noteId: z.uuid() });

/** A signed note's new text, with its reason. */
export const amendForm = z.object({
  noteId: z.uuid(),
  number: z.coerce.number().int().min(1).max(10_000),
  part,
  reason: lines(MAX_REASON).refine((text) => text !== "", {
    error: "Write why. Version 1 stays readable.",
  }),
});

/** A phrase of the clinic. */
export const phraseForm = z.object({
  phraseId: z.string().max(64).optional(),
  code: z
    .string({ error: "Enter what is typed after “/”." })
    .transform((code) => code.trim().replace(/^\//, "").toLowerCase())
    .refine((code) => /^[a-z\d]{1,20}$/.test(code), {
      error: "Use 1 to 20 letters and digits, without spaces.",
    }),
  text: lines(MAX_PHRASE).refine((text) => text !== "", { error: "Enter the words it puts in." }),
});

/** Which phrase is taken off the list. */
export const phraseIdForm = z.object({ phraseId: z.string().max(64) });
