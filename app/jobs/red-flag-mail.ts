import { cliniciansOf } from "~/data/team/list-staff.server";
import { asSystem } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import type { Effect, JobInHand } from "~/lib/jobs-lease.server";
import { sendMail } from "~/lib/mail.server";
import { wordsIn } from "~/words/catalogue";
import { neededMail } from "~/words/mails";
import { mailSent } from "./mail-sent";

/**
 * Tells a member of staff, as soon as a patient has reported a warning sign, that somebody needs them: no name, and no
 * word of what is the matter. Once anybody has opened the report, and every other of the patient's that got no mail because of this one, or the person does not treat there any more, nothing is mailed.
 */
export async function mailRedFlag(job: JobInHand): Promise<Effect | null> {
  const { id, kind, payload } = job;
  const reportId = String(payload.reportId);
  // Further ones that came while this mail waited rely on it.
  const relies = { patient: { redFlagReports: { some: { id: reportId } } } };
  const report = await asSystem.reads("jobs", (rows) =>
    rows.redFlagReport.findFirst({
      where: { ...relies, openedAt: null },
      select: { clinicId: true },
    }),
  );
  if (!report) return null;
  const { clinicId } = report;
  const userId = String(payload.userId);
  const person = await asSystem.reads("jobs", (rows) =>
    rows.user.findFirst({
      where: { id: userId, ...cliniciansOf({ clinicId }) },
      select: { email: true },
    }),
  );
  if (!person) return null;
  const address = new URL("/clinic", env.origin).href;
  const isUnopened = payload.isUnopened === true;
  const mail = neededMail({ to: person.email, address, isUnopened }, wordsIn(null));
  await sendMail(mail, id);
  return mailSent(kind, { clinicId, personId: userId });
}
