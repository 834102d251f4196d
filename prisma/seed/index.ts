import { hashPassword } from "~/auth/password.server";
import { asSystem, type Tx } from "~/lib/db.server";
import { clinicRows, DEMO_PASSWORD } from "./clinic";
import { stories } from "./stories";

/** A few thousand rows before anybody is let in: on a busy machine that takes longer than a command may. */
const PATIENCE_MS = 300_000;

/**
 * Fills in the demo clinic: twelve weeks of history that end at `now`. Does nothing when it is
 * there already. All in one transaction, so there is never half a demo clinic.
 */
export async function seedDemoClinic(now: Date): Promise<void> {
  // One hash for all: hashing is slow on purpose.
  const rows = clinicRows(stories, now, await hashPassword(DEMO_PASSWORD));
  const fill = async (tx: Tx) => {
    if ((await tx.clinic.count({ where: { isDemo: true } })) > 0) return;
    await tx.clinic.createMany({ data: rows.clinics });
    await tx.user.createMany({ data: rows.users });
    await tx.membership.createMany({ data: rows.memberships });
    await tx.staffInvite.createMany({ data: rows.staffInvites });
    await tx.referrer.createMany({ data: rows.referrers });
    await tx.patient.createMany({ data: rows.patients });
    await tx.patientAccess.createMany({ data: rows.accesses });
    await tx.invite.createMany({ data: rows.invites });
    await tx.episode.createMany({ data: rows.episodes });
    await tx.precaution.createMany({ data: rows.precautions });
    await tx.activity.createMany({ data: rows.activities });
    await tx.intake.createMany({ data: rows.intakes });
    await tx.measurement.createMany({ data: rows.measurements });
    await tx.measureRequest.createMany({ data: rows.measureRequests });
    await tx.program.createMany({ data: rows.programs });
    await tx.programRevision.createMany({ data: rows.revisions });
    await tx.programItem.createMany({ data: rows.items });
    await tx.sessionLog.createMany({ data: rows.sessions });
    await tx.exerciseLog.createMany({ data: rows.exercises });
    await tx.painReport.createMany({ data: rows.pain });
    await tx.redFlagReport.createMany({ data: rows.signReports });
    await tx.redFlag.createMany({ data: rows.signs });
    await tx.programPause.createMany({ data: rows.pauses });
    await tx.alertAnswer.createMany({ data: rows.answers });
    await tx.note.createMany({ data: rows.notes });
    await tx.noteVersion.createMany({ data: rows.noteVersions });
    await tx.phrase.createMany({ data: rows.phrases });
    await tx.cover.createMany({ data: rows.covers });
    await tx.coverPatient.createMany({ data: rows.covered });
    await tx.messageThread.createMany({ data: rows.threads });
    await tx.message.createMany({ data: rows.messages });
    await tx.messageRead.createMany({ data: rows.reads });
    await tx.absence.createMany({ data: rows.absences });
    await tx.learnAssignment.createMany({ data: rows.learnAssignments });
    await tx.articleRead.createMany({ data: rows.articleReads });
    await tx.discharge.createMany({ data: rows.discharges });
    await tx.letter.createMany({ data: rows.letters });
    await tx.auditEvent.createMany({ data: rows.audit });
  };
  await asSystem("demo clinic", fill, { timeout: PATIENCE_MS });
}
