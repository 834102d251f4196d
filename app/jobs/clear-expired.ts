import { LATE_DAYS } from "~/domain/session/log-window";
import { asSystem, databaseClock, type Tx } from "~/lib/db.server";

const DAY_MS = 86_400_000;
/** An invitation's link that can no longer be taken up says so for this long; after that its page is not found. */
const ENDED_LINK_DAYS = 30;
/** What was done lately helps to find out why something was not. */
const DONE_JOB_DAYS = 7;
/** What was given up waits for the clinic's owner this long. */
const FAILED_JOB_DAYS = 90;
/** A phone that heard no answer sends again for as long as a log may be late; two days for its clock and its zone. */
const HANDLED_EVENT_DAYS = LATE_DAYS + 2;
/** Rows removed in one transaction: other writes get their turn in between. */
const SLICE = 1_000;

/**
 * Once a day: removes sign-ins that have ended, links that nobody can use any more, what is known of jobs long
 * done or given up, and the ids of events that no phone sends again. A link that was taken up is kept: it goes on
 * to say that one can sign in.
 */
export async function clearExpired(): Promise<null> {
  const at = await databaseClock();
  const before = (days: number) => ({ lt: new Date(at.getTime() - days * DAY_MS) });
  const limit = SLICE;
  await inSlices((tx) => tx.signIn.deleteMany({ where: { expiresAt: { lt: at } }, limit }));
  await inSlices((tx) => {
    return tx.invite.deleteMany({
      where: { usedAt: null, expiresAt: before(ENDED_LINK_DAYS) },
      limit,
    });
  });
  await inSlices((tx) => tx.job.deleteMany({ where: { doneAt: before(DONE_JOB_DAYS) }, limit }));
  await inSlices((tx) => {
    return tx.job.deleteMany({ where: { failedAt: before(FAILED_JOB_DAYS) }, limit });
  });
  await inSlices((tx) => {
    return tx.handledEvent.deleteMany({ where: { at: before(HANDLED_EVENT_DAYS) }, limit });
  });
  return null;
}

async function inSlices(remove: (tx: Tx) => Promise<{ count: number }>): Promise<void> {
  let count = SLICE;
  while (count === SLICE) ({ count } = await asSystem("jobs", remove));
}
