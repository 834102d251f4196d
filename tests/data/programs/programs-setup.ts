import { randomUUID } from "node:crypto";
import type { NewProgram } from "~/data/programs/assign-program.server";
import type { ProgramChange } from "~/data/programs/revise-program.server";
import type { Schedule } from "~/domain/rows";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { createClinic, createPatient, createProgram, testItem } from "../../factories";

export const TODAY = "2026-03-04";

export const everyDay: Schedule = {
  kind: "weekdays",
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  timesPerDay: 1,
};

export const plan = {
  endsOn: "2026-04-01",
  schedule: everyDay,
  items: [testItem("lunge"), testItem("bridge")],
};

/** A clinic with one patient at noon of TODAY, and a way to give the patient programs of `plan`. */
export async function atTheClinic() {
  setClock(new Date(`${TODAY}T12:00:00Z`));
  const clinic = await createClinic();
  const pat = await createPatient(clinic.owner);
  const running = (options: Parameters<typeof createProgram>[1] = {}) =>
    createProgram(pat, { name: "Hip opener", startsOn: "2026-02-16", ...plan, ...options });
  return { clinic, pat, running };
}

export function newProgram(changes: Partial<NewProgram> = {}): NewProgram {
  return {
    programId: randomUUID(),
    startsOn: TODAY,
    name: "Hip-flexor release",
    templateId: "hip-flexor-release",
    ...plan,
    ...changes,
  };
}

/** `plan` with a longer hold from today on. */
export function change(changes: Partial<ProgramChange> = {}): ProgramChange {
  const items = [testItem("lunge", { holdSeconds: 45 }), testItem("bridge")];
  const about = { name: "Hip opener", changeNote: "Longer hold.", effectiveOn: TODAY };
  return { ...about, ...plan, items, ...changes };
}

export const storedProgram = (id: string) => db.program.findUniqueOrThrow({ where: { id } });

export const stoppedOn = async (id: string) => (await storedProgram(id)).stoppedOn;

export const audits = (entityId: string) =>
  db.auditEvent.findMany({
    where: { entityId },
    orderBy: { at: "asc" },
    select: { action: true, actorId: true, clinicId: true, detail: true },
  });

export const auditActions = async (entityId: string) =>
  (await audits(entityId)).map(({ action }) => action);
