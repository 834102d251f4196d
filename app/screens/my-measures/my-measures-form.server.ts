import { z } from "zod";
import { activityIn, INTAKE, intakeItemOf } from "~/domain/measures/asked-intake";
import { INTAKE_LIMITS } from "~/domain/measures/intake-stored";
import { signCodes } from "~/domain/measures/signs";
import { optionalLine, optionalText } from "~/lib/schemas.server";
import type { Catalogue } from "~/words/catalogue";

const id = z.string().max(60);
const key = z.string().regex(/^[\w.-]{1,120}$/);

/** A whole number as it is chosen, or typed with a true minus. */
const number = (words: string) =>
  z
    .string()
    .trim()
    .regex(/^[-−]?\d{1,6}$/, words)
    .transform((text) => Number(text.replace("−", "-")))
    .optional();

/** Everything that the page can send. Which of the answer's fields counts, its question says (replyOf). */
export function questionsSchema({ questions: { choose }, forms: { fields } }: Catalogue) {
  return z.discriminatedUnion("intent", [
    z.object({
      ...{ intent: z.literal("answer"), requestId: id, key },
      ...{ answer: number(choose), score: number(choose) },
      ticks: z.array(z.enum([...signCodes, "none"])).default([]),
      goal: optionalText(fields, INTAKE_LIMITS.goal),
      activity: optionalLine(fields, INTAKE_LIMITS.activity),
    }),
    z.object({ intent: z.literal("skip"), requestId: id, key }),
    z.object({
      ...{ intent: z.literal("send"), requestId: id },
      /** How many questions the review showed. */
      seen: z.coerce.number().int(),
    }),
  ]);
}

type Typed = Extract<z.output<ReturnType<typeof questionsSchema>>, { intent: "answer" }>;

/** The answer in a form as it is kept, or what is missing in it, by field. */
export function replyOf(
  { key: asked, answer, score, ticks, goal, activity }: Typed,
  { questions: { choose, intake } }: Catalogue,
): { answer: number | string } | { errors: Record<string, string> } {
  const [measure, ...item] = asked.split(".");
  const known = measure === INTAKE ? intakeItemOf(item.join(".")) : null;
  switch (known?.kind) {
    case "signs": {
      const codes = ticks.filter((code) => code !== "none");
      if (ticks.length === 0 || (codes.length > 0 && codes.length < ticks.length)) {
        return { errors: { ticks: intake.tick } };
      }
      return { answer: codes.length === 0 ? "none" : codes.join(" ") };
    }
    case "goal":
      return goal === null ? { errors: { goal: intake.goalMissing } } : { answer: goal };
    case "activity": {
      const reply = `${score ?? ""} ${activity ?? ""}`;
      if (activityIn(reply)) return { answer: reply };
      const errors = {
        ...(activity === null && { activity: intake.activityMissing }),
        ...(score === undefined && { score: choose }),
      };
      return { errors: Object.keys(errors).length > 0 ? errors : { score: choose } };
    }
    default:
      return answer === undefined ? { errors: { answer: choose } } : { answer };
  }
}
