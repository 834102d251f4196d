import { QUESTIONS_MAIL } from "~/data/measures/mail-questions.server";
import { MESSAGE_MAIL } from "~/data/messages/mail-news.server";
import { ADDRESS_CHANGED_MAIL } from "~/data/patients/edit-patient.server";
import { RED_FLAG_ESCALATION } from "~/data/red-flags/tell-clinic.server";
import { RED_FLAG_MAIL } from "~/data/red-flags/told-lately.server";
import { REMINDER } from "~/data/reminders/put-in.server";
import { CASELOAD_SNAPSHOTS } from "~/data/team/change-rules.server";
import { INVITATION_MAIL } from "~/data/team/create-invite.server";
import { STAFF_INVITATION_MAIL } from "~/data/team/invite-staff.server";
import { SECOND_FACTOR_REMINDER } from "~/data/team/remind-second-factor.server";
import { CLINICIAN_CHANGED_MAIL } from "~/data/team/team-steps.server";
import { rulesIdOf } from "~/domain/caseload/rules-id";
import { SECOND_FACTOR_MAIL } from "~/domain/second-factor";
import { PASSWORD_CHANGED_MAIL, RESET_MAIL } from "~/lib/account-mails.server";
import { EMAIL_CHANGE_MAIL, SIGN_UP_MAIL } from "~/lib/address-mails.server";
import { asSystem, databaseClock } from "~/lib/db.server";
import { enqueue } from "~/lib/jobs.server";
import type { Effect, JobInHand } from "~/lib/jobs-lease.server";
import { mailAddressChange } from "./address-changed-mail";
import { fillSnapshots } from "./caseload-snapshots";
import { clearExpired } from "./clear-expired";
import { mailClinicianChange } from "./clinician-changed-mail";
import { mailEmailChange } from "./email-change-mail";
import { freshenSnapshots } from "./freshen-snapshots";
import { mailInvitation } from "./invitation-mail";
import { mailMessage } from "./message-mail";
import { mailPasswordChange } from "./password-changed-mail";
import { PLAN_REMINDERS, planningKey, planReminders } from "./plan-reminders";
import { mailQuestions } from "./questions-mail";
import { escalateRedFlag } from "./red-flag-escalation";
import { mailRedFlag } from "./red-flag-mail";
import { mailReset } from "./reset-mail";
import { mailSecondFactor } from "./second-factor-mail";
import { remindOfSecondFactor } from "./second-factor-reminder";
import { sendReminder } from "./send-reminder";
import { mailSignUp } from "./sign-up-mail";
import { mailStaffInvitation } from "./staff-invitation-mail";

/**
 * Does a job: reads, and what happens outside of our database (at least once). What it writes into ours it returns,
 * to be written exactly once. It has to end within half a minute: after a minute another server takes the job.
 * @throws JobFailure, or anything else, to be tried again later
 */
export type JobHandler = (job: JobInHand) => Promise<Effect | null>;

/** What this version of the program knows how to do, by kind. */
export const jobHandlers: Readonly<Record<string, JobHandler>> = {
  [INVITATION_MAIL]: mailInvitation,
  [ADDRESS_CHANGED_MAIL]: mailAddressChange,
  [SIGN_UP_MAIL]: mailSignUp,
  [EMAIL_CHANGE_MAIL]: mailEmailChange,
  [STAFF_INVITATION_MAIL]: mailStaffInvitation,
  [SECOND_FACTOR_REMINDER]: remindOfSecondFactor,
  [CLINICIAN_CHANGED_MAIL]: mailClinicianChange,
  [MESSAGE_MAIL]: mailMessage,
  [QUESTIONS_MAIL]: mailQuestions,
  [RED_FLAG_MAIL]: mailRedFlag,
  [RED_FLAG_ESCALATION]: escalateRedFlag,
  [SECOND_FACTOR_MAIL]: mailSecondFactor,
  [RESET_MAIL]: mailReset,
  [PASSWORD_CHANGED_MAIL]: mailPasswordChange,
  [PLAN_REMINDERS]: planReminders,
  [REMINDER]: sendReminder,
  "clear-expired": clearExpired(),
  [CASELOAD_SNAPSHOTS]: fillSnapshots(freshenSnapshots),
};

/** Kinds that are put in once a UTC day by whichever server comes first, and what else makes them due anew. */
const daily: { kind: string; release?: string }[] = [
  { kind: "clear-expired" },
  // A release with other rules makes every snapshot out of date.
  { kind: CASELOAD_SNAPSHOTS, release: rulesIdOf("") },
];

/** @returns what puts in the day's jobs when it is called; all but the first call of a day cost nothing but a look at the clock */
export function dailySchedule(): () => Promise<void> {
  let scheduledOn: string | null = null;
  const planning = planningSchedule();
  return async () => {
    const at = await databaseClock();
    await planning(at);
    const today = at.toISOString().slice(0, 10);
    if (today === scheduledOn) return;
    await asSystem("jobs", async (tx) => {
      for (const { kind, release = "" } of daily) {
        await enqueue(tx, { kind, key: `${today} ${release}`.trim(), payload: {} });
      }
    });
    scheduledOn = today;
  };
}

/** The same every few minutes for reminders, where anybody wants one: else nothing is written. */
function planningSchedule(): (at: Date) => Promise<void> {
  let plannedFor: string | null = null;
  return async (at) => {
    const key = planningKey(at);
    if (key === plannedFor) return;
    const anyone = await asSystem.reads("jobs", (rows) =>
      rows.reminderPlan.findFirst({ select: { accessId: true } }),
    );
    if (!anyone) return;
    await asSystem("jobs", (tx) => enqueue(tx, { kind: PLAN_REMINDERS, key, payload: {} }));
    plannedFor = key;
  };
}
