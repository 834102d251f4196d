import type { IntakeAnswers } from "~/domain/measures/intake";
import { readIntakeAnswers } from "~/domain/measures/intake-stored";

/** The fields of the form as conform nests them: what was sent, and what comes back to be shown again. */
export type RawAnswers = {
  signs?: unknown;
  none?: unknown;
  flag?: unknown;
  caution?: unknown;
  goal?: unknown;
  minutes?: unknown;
  activity?: unknown;
};

/** What the fields say. Something that a field cannot say counts as not answered. */
export function answersOfFields(fields: RawAnswers): IntakeAnswers {
  const { signs = [], none, flag, caution, goal, minutes, activity } = fields;
  const ticked = typeof signs === "string" ? [signs] : signs;
  const hasSigns = Array.isArray(ticked) && ticked.length > 0;
  return readIntakeAnswers({
    signs: hasSigns ? ticked : none === undefined ? null : [],
    ...{ flags: yesOrNo(flag), cautions: yesOrNo(caution) },
    goal: typeof goal === "string" ? goal.trim() : null,
    minutes: numberOf(minutes),
    activities: Array.isArray(activity) ? activity.map(activityOf) : [],
  });
}

/** The same of a form that stands on the page. */
export function answersOnPage(form: FormData): IntakeAnswers {
  const flag: Record<string, unknown> = {};
  const caution: Record<string, unknown> = {};
  const activity: Record<string, unknown>[] = [];
  for (const [name, value] of form) {
    const [, kind, code = ""] = /^(flag|caution)\.(.+)$/.exec(name) ?? [];
    if (kind) (kind === "flag" ? flag : caution)[code] = value;
    const [, place, field = ""] = /^activity\[(\d)\]\.(\w+)$/.exec(name) ?? [];
    if (place !== undefined) {
      const row = activity[Number(place)] ?? {};
      row[field] = value;
      activity[Number(place)] = row;
    }
  }
  return answersOfFields({
    ...{ signs: form.getAll("signs"), none: form.get("none") ?? undefined },
    ...{ flag, caution, activity: [...activity] },
    ...{ goal: form.get("goal"), minutes: form.get("minutes") },
  });
}

function yesOrNo(fields: unknown): Record<string, boolean> {
  const said = Object.entries(Object(fields)).filter(([, value]) => value === "1" || value === "0");
  return Object.fromEntries(said.map(([code, value]) => [code, value === "1"]));
}

function activityOf(row: unknown) {
  const { name, score } = Object(row);
  return { name: typeof name === "string" ? name.trim() : "", score: numberOf(score) };
}

function numberOf(value: unknown): number | null {
  return typeof value === "string" && /^\d{1,3}$/.test(value) ? Number(value) : null;
}
