import { recordAudit } from "~/lib/audit.server";
import type { Effect } from "~/lib/jobs-lease.server";
import { isMailSent } from "~/lib/mail.server";
import { recordOfPerson } from "~/lib/person-audit.server";

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

/** The same of a mail about a person's own account, which is no single clinic's. */
export function personMailSent(kind: string, personId: string): Effect {
  const detail = { kind, isKeptAsFile: !isMailSent() };
  return (tx) => recordOfPerson(tx, personId, { action: "mail.sent", by: null, detail });
}
