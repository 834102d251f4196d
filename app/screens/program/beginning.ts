import { findTemplate, firstPhase } from "~/content/templates";
import { endAfterWeeks } from "~/domain/calendar/dates";
import type { LocalDate, ProgramRow } from "~/domain/rows";
import type { Beginning } from "./builder-page";

/**
 * What a new program begins as: a template, or one of the patient's programs used again, as its last version was.
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
  const last = before?.revisions.at(-1);
  if (!before || !last) return null;
  const { schedule, items } = last;
  return { name: before.name, templateId: null, schedule, endsOn: null, items };
}
