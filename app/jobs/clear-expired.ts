import { KNOWN_DEVICE_DAYS, SLOWED } from "~/domain/limits";
import { LATE_DAYS } from "~/domain/session/log-window";
import { surelyEnded } from "~/domain/sign-in-lifetime";
import { asSystem, databaseClock, type Tx } from "~/lib/db.server";
import { enqueue } from "~/lib/jobs.server";
import type { Effect, JobInHand } from "~/lib/jobs-lease.server";

const DAY_MS = 86_400_000;
/** An invitation's link that can no longer be taken up says so for this long; after that its page is not found. */
const ENDED_LINK_DAYS = 30;
/** What somebody typed who signed up and never opened the link is kept no longer than it has to be. */
const ENDED_SIGN_UP_DAYS = 1;
/** What was done lately helps to find out why something was not. */
const DONE_JOB_DAYS = 7;
/** What was given up waits for the clinic's owner this long. */
const FAILED_JOB_DAYS = 90;
/** A phone that heard no answer sends again for as long as a log may be late; two days for its clock and its zone. */
const HANDLED_EVENT_DAYS = LATE_DAYS + 2;
/** What became of reminders is looked at for two weeks; this long it helps to find out why one did not come. */
const REMINDER_DAYS = 90;
/** A page that was asleep for longer is read anew as a whole. */
const EVENT_DAYS = 1;
/** What failed tries are remembered for counts from the end of the last pause. */
const COUNTER_DAYS = Math.max(
  ...Object.values(SLOWED).map(({ forgetAfterSeconds }) => forgetAfterSeconds / 86_400),
);
/** Rows removed in one transaction: other writes get their turn in between. */
const SLICE = 1_000;
/** After this long the rest is left to a next job, well before the lease of this one ends. */
const BUDGET_MS = 20_000;

/**
 * Once a day: removes sign-ins and steps of them that have ended, links that nobody can use any more, what is known of jobs long
 * done or given up, the ids of events that no phone sends again, what open pages were told of, what became of old reminders, counters that have ended, and devices long unused. A link that was taken up is kept: it goes on
 * to say that one can sign in.
 * @param budgetMs milliseconds after which another job goes on
 */
export function clearExpired(budgetMs = BUDGET_MS): (job: JobInHand) => Promise<Effect | null> {
  return async ({ id, kind }) => {
    const until = performance.now() + budgetMs;
    const at = await databaseClock();
    for (const remove of expired(at)) {
      let count = SLICE;
      while (count === SLICE) {
        ({ count } = await asSystem("jobs", remove));
        if (performance.now() < until) continue;
        return (tx) => enqueue(tx, { kind, key: `rest of ${id}`, payload: {} });
      }
    }
    return null;
  };
}

/** Others that have ended as well go when somebody comes with them; until then they sign nobody in. */
function endedSignIns(at: Date) {
  const { staffCreatedBefore, staffUsedBefore, patientUsedBefore } = surelyEnded(at);
  const isStaff = { membershipId: { not: null } };
  return {
    OR: [
      { lastUsedAt: { lt: patientUsedBefore } },
      { ...isStaff, createdAt: { lt: staffCreatedBefore } },
      { ...isStaff, lastUsedAt: { lt: staffUsedBefore } },
    ],
  };
}

type Remove = (tx: Tx) => Promise<{ count: number }>;

/** What to remove, a slice at a time. */
function expired(at: Date): Remove[] {
  const before = (days: number) => ({ lt: new Date(at.getTime() - days * DAY_MS) });
  const limit = SLICE;
  const unused = { usedAt: null, expiresAt: before(ENDED_LINK_DAYS) };
  return [
    (tx) => tx.signInStep.deleteMany({ where: { expiresAt: before(1) }, limit }),
    (tx) => tx.signIn.deleteMany({ where: endedSignIns(at), limit }),
    (tx) => tx.passwordReset.deleteMany({ where: { expiresAt: before(ENDED_LINK_DAYS) }, limit }),
    (tx) => tx.invite.deleteMany({ where: unused, limit }),
    (tx) =>
      tx.pendingSignUp.deleteMany({ where: { expiresAt: before(ENDED_SIGN_UP_DAYS) }, limit }),
    (tx) => tx.emailChange.deleteMany({ where: { expiresAt: before(ENDED_LINK_DAYS) }, limit }),
    (tx) => tx.job.deleteMany({ where: { doneAt: before(DONE_JOB_DAYS) }, limit }),
    (tx) => tx.job.deleteMany({ where: { failedAt: before(FAILED_JOB_DAYS) }, limit }),
    (tx) => tx.handledEvent.deleteMany({ where: { at: before(HANDLED_EVENT_DAYS) }, limit }),
    (tx) => tx.reminderSend.deleteMany({ where: { at: before(REMINDER_DAYS) }, limit }),
    (tx) => tx.event.deleteMany({ where: { at: before(EVENT_DAYS) }, limit }),
    (tx) => tx.rateLimit.deleteMany({ where: { endsAt: before(COUNTER_DAYS) }, limit }),
    (tx) => tx.knownDevice.deleteMany({ where: { lastUsedAt: before(KNOWN_DEVICE_DAYS) }, limit }),
  ];
}
