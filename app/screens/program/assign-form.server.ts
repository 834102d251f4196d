import { z } from "zod";
import { findTemplate, firstPhase } from "~/content/templates";
import { endAfterWeeks } from "~/domain/calendar/dates";
import type { LocalDate } from "~/domain/rows";
import { END_BEFORE_START, endField, newProgramId, startField } from "./program-fields.server";

const templateField = z.string({ error: "Choose a template." }).transform((id, context) => {
  const template = findTemplate(id);
  if (template) return template;
  context.addIssue({ code: "custom", message: "Choose a template from the list." });
  return z.NEVER;
});

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
    })
    .superRefine(({ startsOn, endsOn }, context) => {
      if (endsOn !== null && endsOn < startsOn)
        context.addIssue({ code: "custom", path: ["endsOn"], message: END_BEFORE_START });
    })
    .transform(({ programId, template, startsOn, endsOn }) => {
      const { id, name } = template;
      const { weeks, schedule, items } = firstPhase(template);
      return {
        programId,
        templateId: id,
        name,
        startsOn,
        endsOn: endsOn ?? endAfterWeeks(startsOn, weeks),
        schedule,
        items: items.map(({ note = null, ...item }) => ({ ...item, note })),
      };
    });
}
