import { randomUUID } from "node:crypto";
import { dischargeEpisode } from "~/data/patients/discharge-episode.server";
import { editPatient, type PatientEdit } from "~/data/patients/edit-patient.server";
import { getPatientEdit } from "~/data/patients/get-patient-edit.server";
import { reopenEpisode } from "~/data/patients/reopen-episode.server";
import { assignProgram } from "~/data/programs/assign-program.server";
import { saveRevision } from "~/data/programs/revise-program.server";
import { stopProgram } from "~/data/programs/stop-program.server";
import { undoStop } from "~/data/programs/undo-stop.server";
import { addDays } from "~/domain/calendar/dates";
import type { PatientValues } from "~/domain/patient/edits";
import { precautionCodes } from "~/domain/precaution-codes";
import type { RevisionDraft, Schedule } from "~/domain/rows";
import { db } from "~/lib/db.server";
import { everyDay } from "../../../domain/builders";
import { testItem } from "../../../factories";
import { between, NAMES, pick, type Step } from "./world";

type EditRows = NonNullable<Awaited<ReturnType<typeof getPatientEdit>>>;
type Change = Partial<Omit<PatientEdit, "typed">> & { typed?: Partial<PatientValues> };

async function edit({ clinician, person }: Step, change: (rows: EditRows) => Change) {
  const rows = await getPatientEdit(clinician, person.id);
  if (rows === null) return "none";
  const { typed, ...precautions } = change(rows);
  const result = await editPatient(clinician, person.id, {
    ...{ episodeId: rows.episodes[0]?.id ?? null, opened: rows.values },
    ...{ typed: { ...rows.values, ...typed }, added: [], changed: [], removed: [] },
    ...precautions,
  });
  return result?.kind ?? "none";
}

function draft({ next, self }: Step): RevisionDraft {
  const exercises = pick(next, [["lunge"], ["lunge", "bridge"], ["sit-up", "lunge"]]);
  const schedule = pick<Schedule>(next, [
    everyDay,
    { kind: "weekdays", weekdays: [1, 3, 5], timesPerDay: 2 },
    { kind: "perWeek", timesPerWeek: between(next, 2, 5) },
  ]);
  const endsOn = next() < 0.3 ? addDays(self.today, between(next, 2, 30)) : null;
  const holdSeconds = between(next, 20, 45);
  return { schedule, endsOn, items: exercises.map((id) => testItem(id, { holdSeconds })) };
}

/** What a clinician does to a record; each says what became of it. */
export const recordCommands = {
  name: (step: Step) => edit(step, () => ({ typed: { name: pick(step.next, NAMES) } })),
  care: (step: Step) =>
    edit(step, ({ today }) => ({
      typed: pick<Partial<PatientValues>>(step.next, [
        { condition: pick(step.next, ["Knee pain", "knee PAIN", "Psoas tightness"]) },
        { nextVisit: addDays(today, between(step.next, -3, 9)) },
        { limits: pick(step.next, ["2-4", "3-6", null]) },
        { usualPain: pick(step.next, ["5\nFor years.", null]) },
        { clinicianId: pick(step.next, [step.clinician.userId, step.colleague.userId]) },
      ]),
    })),
  precaution: (step: Step) =>
    edit(step, ({ precautions, today }) => {
      const [old] = precautions;
      if (old && step.next() < 0.5) return { removed: [old.id] };
      const code = pick(step.next, [null, ...precautionCodes]);
      const untilOn = step.next() < 0.4 ? addDays(today, between(step.next, 0, 5)) : null;
      const words = code === null ? "Careful with the left one." : null;
      return { added: [{ code, side: "BOTH", untilOn, week: null, words }] };
    }),
  discharge: async ({ clinician, person }: Step) =>
    String((await dischargeEpisode(clinician, person.id, person.episodeId)) !== null),
  reopen: async ({ clinician, person }: Step) =>
    String((await reopenEpisode(clinician, person.id, person.episodeId)) !== null),
  assign: async (step: Step) => {
    const programId = randomUUID();
    const startsOn = addDays(step.self.today, between(step.next, 0, 3));
    const input = { ...draft(step), programId, startsOn, name: "Next step", templateId: null };
    const result = await assignProgram(step.clinician, step.person.id, input);
    if (result?.kind === "assigned") step.person.programId = programId;
    return result?.kind ?? "none";
  },
  revise: async (step: Step) => {
    const { programId } = step.person;
    const program = await db.program.findUniqueOrThrow({
      where: { id: programId },
      select: { name: true, revisions: { orderBy: { number: "desc" }, take: 1 } },
    });
    const effectiveOn = addDays(step.self.today, between(step.next, 0, 3));
    const changed = { ...draft(step), name: program.name, changeNote: "Changed.", effectiveOn };
    const base = program.revisions[0]?.number ?? 0;
    return (await saveRevision(step.clinician, programId, changed, base))?.kind ?? "none";
  },
  stop: async ({ clinician, person }: Step) =>
    String((await stopProgram(clinician, person.id, person.programId)) !== null),
  "undo stop": async ({ clinician, person }: Step) =>
    (await undoStop(clinician, person.id, person.programId)) ?? "none",
} satisfies Record<string, (step: Step) => Promise<string>>;
