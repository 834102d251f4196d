import type { Clinician, PatientActor } from "~/auth/actor.server";
import { runningFor } from "~/data/covers/running.server";
import { patientsOf } from "~/data/patients/scope.server";
import { asActor } from "~/lib/db.server";
import { type EventsSince, eventsSince, newestEvent, type StoredEvent } from "~/lib/events.server";

type Reader = Clinician | PatientActor;

/** What somebody may hear of at this moment: events about the patients whom they may know of. */
export function readEvents(reader: Reader, since: EventsSince): Promise<StoredEvent[]> {
  return asActor.reads(reader, async (rows) => {
    const events = await eventsSince(rows, reader.clinicId, since);
    const ids = [...new Set(events.flatMap(({ patientId }) => patientId ?? []))];
    if (ids.length === 0) return [];
    const known = await rows.patient.findMany({
      where: { AND: [patientsOf(reader), { id: { in: ids } }] },
      select: { id: true },
    });
    const isKnown = new Set(known.map(({ id }) => id));
    return events.filter(({ patientId }) => patientId !== null && isKnown.has(patientId));
  });
}

/** The newest event that a page can know of: its stream begins after it. */
export function getNewestEvent(reader: Reader): Promise<number> {
  return asActor.reads(reader, newestEvent);
}

/**
 * What somebody stands on: as who they are, where, and for whom they look after patients. A stream ends when it
 * changes, and its browser begins another one, which says what is theirs by then.
 */
export async function groundOf(reader: Reader): Promise<string> {
  if (reader.kind === "patient") return `patient ${reader.accessId}`;
  const { membershipId, isRestricted } = reader;
  if (!isRestricted) return `clinician ${membershipId}`;
  const covers = await asActor.reads(reader, (rows) =>
    rows.cover.findMany({
      where: runningFor(reader),
      orderBy: { id: "asc" },
      select: { id: true, may: true },
    }),
  );
  return `clinician ${membershipId} of ${covers.map(({ id, may }) => `${id} ${may}`).join(", ")}`;
}
