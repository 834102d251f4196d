import { findTemplate, firstPhase } from "~/content/templates";
import { endAfterWeeks } from "~/domain/calendar/dates";
import type { LocalDate, ProgramRow } from "~/domain/rows";
import type { Beginning } from "./builder-page";

/**
 * What a new program begins as: a template, or one of the patient's programs used again, as the last version that came into force was.
 * Null where the address names nothing that is there.
 * @param today patient-local date: an end follows from the template's weeks
 */
export function beginningOf(
  asked: URLSearchParams,
  programs: readonly ProgramRow[],
  today: LocalDate,
): Beginning | null {
  const template = findTemplate(asked.get("template") ?? "");
  if (template) {
    const { weeks, schedule, items } = firstPhase(template);
    return {
      ...{ name: template.name, templateId: template.id },
      ...{ schedule, endsOn: endAfterWeeks(today, weeks) },
      items: items.map(({ note = null, ...item }) => ({ ...item, note })),
    };
  }
  const before = programs.find(({ id }) => id === asked.get("again"));
  if (!before) return null;
  // A version that was planned and never came into force is not what the patient did.
  const lastDay = before.stoppedOn ?? today;
  const begun = before.revisions.findLast((each) => each.effectiveOn <= lastDay);
  const last = begun ?? before.revisions[0];
  if (!last) return null;
  const { schedule, items } = last;
  return { name: before.name, templateId: null, schedule, endsOn: null, items };
}
