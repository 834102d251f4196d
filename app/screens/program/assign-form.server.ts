import { z } from "zod";
import { findTemplate, firstPhase } from "~/content/templates";
import { endAfterWeeks } from "~/domain/calendar/dates";
import { PROGRAM_LIMITS } from "~/domain/program/program-limits";
import type { ItemDraft, LocalDate } from "~/domain/rows";
import { REASON_MISSING, reasonField } from "./assign-page";
import { keptOf } from "./draft";
import {
  END_BEFORE_START,
  endField,
  keptReasonField,
  newProgramId,
  startField,
} from "./program-fields.server";
import { type Refusal, refusalLine } from "./refusal-words";

const templateField = z.string({ error: "Choose a template." }).transform((id, context) => {
  const template = findTemplate(id);
  if (template) return template;
  context.addIssue({ code: "custom", message: "Choose a template from the list." });
  return z.NEVER;
});

/** By the item's place and the template's id: only those of the template that was chosen count. */
const byTemplate = (field: z.ZodType<string>) =>
  z.array(z.record(z.string(), field).optional()).max(PROGRAM_LIMITS.items.max).default([]);

/**
 * The assign form as a new program. An end that was left empty follows from the weeks of the template's first phase.
 * @param earliest first day on which a program may start, patient-local; also the start when none was sent
 */
export function assignSchema(earliest: LocalDate) {
  return z
    .object({
      programId: newProgramId,
      template: templateField,
      startsOn: startField(earliest).default(earliest),
      endsOn: endField,
      reason: byTemplate(keptReasonField),
      against: byTemplate(z.string()),
      easier: byTemplate(z.enum(["yes"])),
    })
    .superRefine(({ startsOn, endsOn }, context) => {
      if (endsOn !== null && endsOn < startsOn)
        context.addIssue({ code: "custom", path: ["endsOn"], message: END_BEFORE_START });
    })
    .transform(({ programId, template, startsOn, endsOn, reason, against, easier }) => {
      const { id, name } = template;
      const kept = (place: number) => {
        const keptReason = reason[place]?.[id] ?? "";
        return keptOf({ keptReason, keptAgainst: against[place]?.[id] ?? "" });
      };
      const { weeks, schedule, items } = firstPhase(template);
      return {
        programId,
        templateId: id,
        name,
        startsOn,
        endsOn: endsOn ?? endAfterWeeks(startsOn, weeks),
        schedule,
        items: items.map(({ note = null, ...item }, i): ItemDraft => {
          const allowEasier = easier[i]?.[id] === "yes";
          return { ...item, note, kept: kept(i), allowEasier };
        }),
      };
    });
}

/** What is wrong with a template that goes against precautions: the whole, and each field for a reason. */
export function reasonErrors(
  refusal: Extract<Refusal, { kind: "against-precautions" }>,
  templateId: string,
): Record<string, string> {
  const fields = refusal.conflicts.map(({ index }) => reasonField(templateId, index));
  const missing = Object.fromEntries(fields.map((name) => [name, REASON_MISSING]));
  return { "": refusalLine(refusal), ...missing };
}
