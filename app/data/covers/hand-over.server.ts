import type { Clinician } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import { cliniciansOf } from "~/data/team/list-staff.server";
import { type CoverProblem, type CoverScope, coverProblem } from "~/domain/patient/cover";
import type { LocalDate } from "~/domain/rows";
import { recordAudit } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";

export type HandoverInput = {
  /** Made by the page (UUID), so that a form that is sent twice is one handover. */
  id: string;
  colleagueId: string;
  /** Clinic-local dates, both included. */
  fromOn: LocalDate;
  untilOn: LocalDate;
  may: CoverScope;
  /** What the colleague should know, by patient. */
  notes: { patientId: string; note: string | null }[];
};

/** "not-yours": there are words about somebody who is not the clinician's patient, or is not any more. */
export type HandoverResult = "handed-over" | "no-colleague" | "not-yours" | CoverProblem;

/**
 * Hands all patients whom the clinician is responsible for to a colleague for some days. It ends by itself. Nothing is
 * stored unless the result says "handed-over", so that no note is lost unsaid.
 * @returns null when the id is another one's
 */
export async function handOver(
  clinician: Clinician,
  input: HandoverInput,
): Promise<HandoverResult | null> {
  const problem = coverProblem(input, clinician.today);
  if (problem !== null) return problem;
  const result = await unlessTaken(store(clinician, input), "taken" as const);
  return result === "taken" ? store(clinician, input) : result;
}

function store(clinician: Clinician, input: HandoverInput): Promise<HandoverResult | null> {
  const { clinicId, userId, now } = clinician;
  const { id, colleagueId, fromOn, untilOn, may } = input;
  return asActor.serializable(clinician, async (tx) => {
    const before = await tx.cover.findUnique({ where: { id }, select: { createdById: true } });
    if (before !== null) return before.createdById === userId ? "handed-over" : null;
    const colleague = await tx.user.findFirst({
      where: { AND: [cliniciansOf(clinician), { id: colleagueId }, { id: { not: userId } }] },
      select: { id: true },
    });
    if (!colleague) return "no-colleague";
    const own = await tx.patient.findMany({
      where: { ...patientsOf(clinician), clinicianId: userId },
      select: { id: true },
    });
    const isOwn = new Set(own.map((patient) => patient.id));
    if (input.notes.some(({ patientId, note }) => note !== null && !isOwn.has(patientId))) {
      return "not-yours";
    }
    const noteOf = new Map(input.notes.map(({ patientId, note }) => [patientId, note]));
    await tx.cover.create({
      data: {
        ...{ id, clinicId, colleagueId, fromOn, untilOn, may },
        ...{ clinicianId: userId, createdById: userId, createdAt: now },
        patients: {
          create: own.map((patient) => ({
            patientId: patient.id,
            note: noteOf.get(patient.id) ?? null,
          })),
        },
      },
      select: { id: true },
    });
    await recordAudit(tx, clinician, {
      ...{ action: "cover.made", entity: "Cover", entityId: id, personId: colleagueId },
      detail: { colleagueId, fromOn, untilOn, may, patients: own.length },
    });
    return "handed-over";
  });
}
