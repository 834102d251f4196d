import type { Clinician } from "~/auth/actor.server";
import { cautionsOfIn, strengthensIn } from "~/content/exercises/cautions";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { listCaseload } from "~/data/record/caseload.server";
import type { AlertRule } from "~/domain/alerts/alert";
import { attention } from "~/domain/alerts/attention";
import { localDateAt } from "~/domain/calendar/dates";
import { type RuleValues, toThresholds } from "~/domain/clinic-rules";
import { isDischargedOn } from "~/domain/patient/episode";
import type { Thresholds } from "~/domain/thresholds";

/** Whom a rule finds today: by the figures in force, and by those that somebody thinks of. Names by alphabet. */
export type RuleEffect = { before: number; after: number; comes: string[]; goes: string[] };

export type RulesPreview = {
  /** Patients in care. */
  patients: number;
  effects: Partial<Record<AlertRule, RuleEffect>>;
};

/**
 * What figures would do today, worked out over every patient whose record the clinician may open. Answers to alerts
 * change nothing in it: it says whom a rule finds.
 */
export async function previewRules(
  clinician: Clinician,
  stored: RuleValues,
  typed: RuleValues,
): Promise<RulesPreview> {
  const inForce = toThresholds(stored);
  const asked = typed === stored ? inForce : toThresholds(typed);
  const exercises = await listExercises(clinician);
  const known = { cautionsOf: cautionsOfIn(exercises), strengthens: strengthensIn(exercises) };
  const judgedBy = [inForce, asked].map((thresholds) => ({ ...known, thresholds }));
  const rows = await listCaseload(clinician, judgedBy);
  const effects: RulesPreview["effects"] = {};
  let patients = 0;
  for (const { log, name, timeZone, episode } of rows) {
    const today = localDateAt(clinician.now, timeZone);
    const dischargedOn = episode?.dischargedOn ?? null;
    if (!isDischargedOn(dischargedOn, today)) patients += 1;
    const rulesBy = (thresholds: Thresholds) =>
      new Set(
        attention(log, today, { ...known, dischargedOn, thresholds, at: clinician.now }).map(
          ({ rule }) => rule,
        ),
      );
    const before = rulesBy(inForce);
    const after = asked === inForce ? before : rulesBy(asked);
    for (const rule of new Set([...before, ...after])) {
      const effect = effects[rule] ?? { before: 0, after: 0, comes: [], goes: [] };
      effects[rule] = effect;
      if (before.has(rule)) effect.before += 1;
      if (after.has(rule)) effect.after += 1;
      if (after.has(rule) && !before.has(rule)) effect.comes.push(name);
      if (before.has(rule) && !after.has(rule)) effect.goes.push(name);
    }
  }
  for (const { comes, goes } of Object.values(effects)) {
    comes.sort(collator.compare);
    goes.sort(collator.compare);
  }
  return { patients, effects };
}

const collator = new Intl.Collator("en", { sensitivity: "base" });
