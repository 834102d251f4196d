import type { Staff } from "~/auth/actor.server";
import type { CaseloadQuery } from "~/domain/caseload/query";
import { recordAudit } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { json, readRow, sql } from "~/lib/json-rows.server";

/** What a person chose for their own screens. */
export type Preferences = {
  /** Whether single keys act in the queue; they do where nobody said. */
  singleKeys?: boolean;
  /** Whose patients the caseload shows where its address leaves that open; everybody's where nobody said. */
  whose?: CaseloadQuery["whose"];
};

/** The clinician's own; empty before the first choice. */
export async function getPreferences(clinician: Staff): Promise<Preferences> {
  const found = await asActor.reads(clinician, (rows) =>
    readRow(rows, "users", { preferences: json("preferences") }, sql`t.id = ${clinician.userId}`),
  );
  return read(found?.preferences);
}

/** Keeps a choice; the others stay as they are. */
export function keepPreferences(clinician: Staff, chosen: Preferences): Promise<void> {
  const { userId: id } = clinician;
  return asActor.serializable(clinician, async (tx) => {
    const found = await tx.user.findUnique({ where: { id }, select: { preferences: true } });
    const preferences = { ...read(found?.preferences), ...chosen };
    await tx.user.update({ where: { id }, data: { preferences }, select: { id: true } });
    await recordAudit(tx, clinician, {
      ...{ action: "preferences.changed", entity: "User", entityId: id, personId: id },
      detail: chosen,
    });
  });
}

function read(stored: unknown): Preferences {
  return typeof stored === "object" && stored !== null ? stored : {};
}
