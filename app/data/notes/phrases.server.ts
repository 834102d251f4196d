import type { Clinician } from "~/auth/actor.server";
import { recordAudit } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";

export type NewPhrase = {
  /** What is typed after "/", in lower case. */
  code: string;
  text: string;
};

/** The clinic's phrases by what is typed for them. */
export function listPhrases(clinician: Clinician) {
  const { clinicId } = clinician;
  return asActor.reads(clinician, (rows) =>
    rows.phrase.findMany({
      where: { clinicId },
      orderBy: { code: "asc" },
      select: { id: true, code: true, text: true },
    }),
  );
}

/** @returns "taken" when the clinic has another phrase of that code */
export function addPhrase(clinician: Clinician, phrase: NewPhrase): Promise<"done" | "taken"> {
  const { clinicId, userId: createdById, now: createdAt } = clinician;
  const add = asActor(clinician, async (tx) => {
    const data = { ...phrase, clinicId, createdById, createdAt };
    const { id: entityId } = await tx.phrase.create({ data, select: { id: true } });
    await recordAudit(tx, clinician, { action: "phrase.added", entity: "Phrase", entityId });
    return "done" as const;
  });
  return unlessTaken(add, "taken");
}

/** @returns as addPhrase; null when the clinic has no such phrase */
export function changePhrase(
  clinician: Clinician,
  id: string,
  phrase: NewPhrase,
): Promise<"done" | "taken" | null> {
  const { clinicId } = clinician;
  const change = asActor(clinician, async (tx) => {
    const { count } = await tx.phrase.updateMany({ where: { id, clinicId }, data: phrase });
    if (count === 0) return null;
    await recordAudit(tx, clinician, { action: "phrase.changed", entity: "Phrase", entityId: id });
    return "done" as const;
  });
  return unlessTaken(change, "taken");
}

/** @returns what was taken off the list, so that it can be put back; null when the clinic has no such phrase */
export function removePhrase(clinician: Clinician, id: string): Promise<NewPhrase | null> {
  const { clinicId } = clinician;
  return asActor(clinician, async (tx) => {
    const where = { id, clinicId };
    const phrase = await tx.phrase.findFirst({ where, select: { code: true, text: true } });
    if (!phrase) return null;
    await tx.phrase.deleteMany({ where });
    await recordAudit(tx, clinician, { action: "phrase.removed", entity: "Phrase", entityId: id });
    return phrase;
  });
}
