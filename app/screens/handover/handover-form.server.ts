import { z } from "zod";
import { isLocalDate } from "~/domain/calendar/dates";
import { coverScopes } from "~/domain/patient/cover";
import { optionalText } from "~/lib/schemas.server";
import { wordsIn } from "~/words/catalogue";
import { DATE_MISSING } from "~/words/date-problem";

const { fields } = wordsIn(null).forms;
const LONGEST_NOTE = 500;

const date = z.string(DATE_MISSING).refine(isLocalDate, DATE_MISSING);

/** Handing over, and ending it before its day. */
export const handoverSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("hand-over"),
    id: z.uuid(),
    colleagueId: z.string("Choose who covers for you."),
    fromOn: date,
    untilOn: date,
    may: z.enum(coverScopes, "Choose what your colleague may do."),
    notes: z
      .array(z.object({ patientId: z.string(), note: optionalText(fields, LONGEST_NOTE) }))
      .default([]),
  }),
  z.object({ intent: z.literal("end"), coverId: z.string() }),
]);

/** What is wrong with a handover that only the database or the day could tell. */
export const handoverErrors = {
  "not-yours": {
    "": "You wrote about somebody who is not your patient, or not any more. Nothing was handed over. Tell whoever looks after them now, and empty that note.",
  },
  "no-colleague": { colleagueId: "Choose a colleague of your clinic." },
  "starts-in-the-past": { fromOn: "This day is over. Choose today or a later one." },
  "ends-before-it-starts": { untilOn: "It ends before it begins. Choose a later day." },
  "too-long": { untilOn: "That is more than three months. Choose an earlier day." },
} satisfies Record<string, Record<string, string>>;
