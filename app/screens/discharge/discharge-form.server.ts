import { z } from "zod";
import { MAX_KEPT } from "~/domain/discharge/keeps";
import { optionalText } from "~/lib/schemas.server";
import { wordsIn } from "~/words/catalogue";
import { goalOutcomes, reasons } from "./choices";

const { fields } = wordsIn(null).forms;

/** A discharge, now or later, and the question before an episode of care is opened again. */
export const dischargeSchema = z
  .object({
    intent: z.enum(["discharge", "letter", "draft", "reopen"]),
    episodeId: z.string(),
    goalOutcome: z.enum(goalOutcomes.map(({ value }) => value)).optional(),
    reason: z.enum(reasons.map(({ value }) => value)).optional(),
    keeps: z
      .array(z.string().max(80))
      .max(MAX_KEPT, `Keep at most ${MAX_KEPT} exercises: more is a program.`)
      .default([]),
    words: optionalText(fields, 600),
    /** When the draft that the page showed was saved. */
    seen: z.string().max(40).default(""),
  })
  .superRefine(({ intent, reason }, { addIssue }) => {
    const closes = intent === "discharge" || intent === "letter";
    if (!closes || reason !== undefined) return;
    addIssue({ code: "custom", path: ["reason"], message: "Choose why the care ends." });
  });
