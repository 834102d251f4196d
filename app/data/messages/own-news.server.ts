import type { PatientActor } from "~/auth/actor.server";
import { patientOf } from "~/data/patients/scope.server";
import { asActor } from "~/lib/db.server";
import { countOwnUnread } from "./unread.server";

/** What the clinic wrote that whoever is signed in to the record has not read: how many, and who wrote the newest of them and when. */
export async function getOwnNews(patient: PatientActor) {
  const unread = await countOwnUnread(patient);
  if (unread === 0) return { unread, newest: null };
  const message = await asActor.reads(patient, (rows) =>
    rows.message.findFirst({
      where: { isFromStaff: true, patient: patientOf(patient, patient.patientId) },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      select: { at: true, author: { select: { name: true } } },
    }),
  );
  return { unread, newest: message && { by: message.author.name, at: message.at } };
}
