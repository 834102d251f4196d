import { recordAudit } from "~/lib/audit.server";
import type { Effect } from "~/lib/jobs-lease.server";
import { isMailSent } from "~/lib/mail.server";

type Recipient = { clinicId: string } & ({ patientId: string } | { personId: string });

/**
 * The audit row of a mail, written with its job's end.
 * @param kind the job's kind: which mail it was
 * @param recipient whose it was: a patient, or a person of the clinic by their account
 */
export function mailSent(kind: string, { clinicId, ...whose }: Recipient): Effect {
  const entity =
    "patientId" in whose
      ? { entity: "Patient", entityId: whose.patientId }
      : { entity: "User", entityId: whose.personId };
  return (tx) =>
    recordAudit(
      tx,
      { clinicId, userId: null },
      { action: "mail.sent", ...entity, ...whose, detail: { kind, isKeptAsFile: !isMailSent() } },
    );
}
