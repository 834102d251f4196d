import type { Clinician } from "~/auth/actor.server";
import type { InstrumentDefinition } from "~/domain/measures/instrument";
import { recordAudit } from "~/lib/audit.server";
import { asActor, type Rows } from "~/lib/db.server";
import { toDefinition } from "./stored.server";

export type InstrumentRow = Awaited<ReturnType<typeof listInstruments>>[number];

/** The clinic's own instruments, every version, the newest first. */
export function listInstruments(clinician: Clinician) {
  return asActor.reads(clinician, (rows) => instrumentsOf(rows, clinician.clinicId));
}

async function instrumentsOf(rows: Pick<Rows, "instrument">, clinicId: string) {
  const stored = await rows.instrument.findMany({
    where: { clinicId },
    orderBy: [{ name: "asc" }, { code: "asc" }, { version: "desc" }],
    select: {
      ...{ id: true, code: true, version: true, name: true, definition: true },
      ...{ createdAt: true, retiredAt: true },
    },
  });
  return stored.map((row) => ({ ...row, definition: toDefinition(row.definition) }));
}

/**
 * Takes an instrument in as the next version of its code; the version before it is offered no more. The same text again
 * changes nothing.
 * @returns the version
 */
export function importInstrument(
  clinician: Clinician,
  definition: InstrumentDefinition,
): Promise<number> {
  const { clinicId, userId, now } = clinician;
  return asActor.serializable(clinician, async (tx) => {
    const code = definition.id;
    const [newest] = await tx.instrument.findMany({
      where: { clinicId, code },
      orderBy: { version: "desc" },
      take: 1,
    });
    const isSame =
      newest?.retiredAt === null && inOneOrder(newest.definition) === inOneOrder(definition);
    if (newest && isSame) return newest.version;
    const version = (newest?.version ?? 0) + 1;
    await tx.instrument.updateMany({
      where: { clinicId, code, retiredAt: null },
      data: { retiredAt: now },
    });
    const { id } = await tx.instrument.create({
      data: {
        ...{ clinicId, code, version, definition, createdById: userId, createdAt: now },
        ...{ name: definition.name, language: definition.language },
      },
      select: { id: true },
    });
    await recordAudit(tx, clinician, {
      ...{ action: "instrument.imported", entity: "Instrument", entityId: id },
      detail: { code, version },
    });
    return version;
  });
}

/** Offers an instrument no more; what was taken with it stays. @returns null where the clinic offers none such */
export function retireInstrument(clinician: Clinician, id: string): Promise<"retired" | null> {
  const { clinicId, now: retiredAt } = clinician;
  return asActor(clinician, async (tx) => {
    const where = { id, clinicId };
    const known = await tx.instrument.count({ where });
    if (known === 0) return null;
    const { count } = await tx.instrument.updateMany({
      where: { ...where, retiredAt: null },
      data: { retiredAt },
    });
    if (count > 0) {
      const entry = { action: "instrument.retired", entity: "Instrument", entityId: id };
      await recordAudit(tx, clinician, entry);
    }
    return "retired";
  });
}

/** JSON in which two objects that say the same are the same text: PostgreSQL keeps keys in an order of its own. */
function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
