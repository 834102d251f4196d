import { z } from "zod";
import { INTAKE_LIMITS } from "~/domain/measures/intake-stored";
import { PSFS_ACTIVITIES } from "~/domain/measures/score";
import { optionalLine, optionalText } from "~/lib/schemas.server";
import { wordsIn } from "~/words/catalogue";
import { answersOfFields } from "./raw-answers";

const { fields } = wordsIn(null).forms;
const INCOMPLETE = "This form is incomplete. Reload the page.";

const code = z.string().regex(/^[\w-]{1,40}$/, INCOMPLETE);
const yesOrNo = z.record(code, z.enum(["0", "1"], INCOMPLETE)).optional();
const digits = z
  .string()
  .regex(/^\d{1,3}$/, INCOMPLETE)
  .optional();

/** What the page of an intake sends: each answer may be missing, which is no answer. */
export const intakeSchema = z
  .object({
    intent: z.enum(["auto", "draft", "add", "decide", "save", "send", "take-back"], INCOMPLETE),
    edition: z.coerce.number(INCOMPLETE).int().min(0),
    signs: z.array(code).optional(),
    none: z.literal("on").optional(),
    ...{ flag: yesOrNo, caution: yesOrNo },
    goal: optionalText(fields, INTAKE_LIMITS.goal),
    minutes: digits,
    activity: z
      .array(
        z.object({ name: optionalLine(fields, INTAKE_LIMITS.activity), score: digits }).optional(),
      )
      .max(PSFS_ACTIVITIES.most, INCOMPLETE)
      .optional(),
    decision: optionalText(fields, 2000),
    requestId: code.optional(),
  })
  .transform(({ intent, edition, decision, requestId = "", ...answers }) => ({
    ...{ intent, edition, decision, requestId, answers: answersOfFields(answers) },
  }));
