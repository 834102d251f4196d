import type { Clinician } from "~/auth/actor.server";
import { type RuleValues, ruleValuesOf } from "~/domain/clinic-rules";
import { type RulesSave, rulesHistoryOf } from "~/domain/rule-history";
import { asActor } from "~/lib/db.server";
import { cliniciansOf } from "./list-staff.server";

/** A clinic's alert rules: the figures in force, and who changed which when. */
export type ClinicRules = {
  values: RuleValues;
  /** Newest first; the name is null of somebody who is not with the clinic any more. */
  history: (RulesSave & { byName: string | null })[];
  /** When the clinic was opened, with the usual rules. */
  openedAt: Date;
  timeZone: string;
};

/** The rules of the clinician's own clinic. */
export function getRules(clinician: Clinician): Promise<ClinicRules> {
  return asActor.reads(clinician, async (rows) => {
    const clinic = await rows.clinic.findUniqueOrThrow({
      where: { id: clinician.clinicId },
      select: { rules: true, createdAt: true, timeZone: true },
    });
    const history = rulesHistoryOf(clinic.rules);
    const people = await rows.user.findMany({
      where: { AND: [cliniciansOf(clinician), { id: { in: [...new Set(history.map(byId))] } }] },
      select: { id: true, name: true },
    });
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return {
      values: ruleValuesOf(clinic.rules),
      history: history.map((save) => ({ ...save, byName: names.get(save.byId) ?? null })),
      openedAt: clinic.createdAt,
      timeZone: clinic.timeZone,
    };
  });
}

const byId = (save: RulesSave) => save.byId;
