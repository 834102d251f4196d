import type { Rows } from "~/lib/db.server";
import { INVITATION_MAIL } from "./create-invite.server";

/**
 * How the mail with an invitation stands: waiting for its first try, waiting for another one after a failure, or
 * given up. `failure` is a code.
 */
export type InviteMail = { state: "waiting" | "again" | "failed"; failure: string | null };

/** @returns null when the mail went out, or nothing is kept of it any more */
export async function getInviteMail(rows: Rows, inviteId: string): Promise<InviteMail | null> {
  const job = await rows.job.findUnique({
    where: { kind_key: { kind: INVITATION_MAIL, key: inviteId } },
    select: { doneAt: true, failedAt: true, failure: true },
  });
  if (!job || job.doneAt !== null) return null;
  const { failure } = job;
  if (job.failedAt !== null) return { state: "failed", failure };
  return { state: failure === null ? "waiting" : "again", failure };
}
