import type { Staff } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import type { Prisma } from "~/generated/sqlite/client";
import { recordAudit } from "~/lib/audit.server";
import { asActor, type Rows, type Tx } from "~/lib/db.server";
import { type JobPayload, putBack } from "~/lib/jobs.server";

/** A job of the clinic that was given up. */
export type FailedJob = {
  id: string;
  kind: string;
  failedAt: Date;
  /** A code. */
  failure: string;
  /** Whom it was about, where that is one patient. */
  patient: { id: string; name: string } | null;
};

/** The jobs that an owner sees: their clinic's. Staff who do not own it see none. */
function jobsOf({ isOwner, clinicId }: Staff): Prisma.JobWhereInput {
  return isOwner ? { clinicId } : { id: { in: [] } };
}

/** What was given up and waits for the owner, the newest first; at most 50. */
export function listFailedJobs(staff: Staff): Promise<FailedJob[]> {
  return asActor.reads(staff, async (rows) => {
    const jobs = await rows.job.findMany({
      where: { ...jobsOf(staff), failedAt: { not: null } },
      orderBy: [{ failedAt: "desc" }, { id: "asc" }],
      take: 50,
      select: { id: true, kind: true, failedAt: true, failure: true, payload: true },
    });
    const patientOf = await findPatients(rows, staff, jobs);
    return jobs.map(({ id, kind, failedAt, failure, payload }) => ({
      ...{ id, kind, failure: failure ?? "unknown" },
      failedAt: failedAt ?? staff.now,
      patient: patientOf(payload as JobPayload),
    }));
  });
}

type Patient = NonNullable<FailedJob["patient"]>;

async function findPatients(
  rows: Rows,
  staff: Staff,
  jobs: readonly { payload: unknown }[],
): Promise<(payload: JobPayload) => Patient | null> {
  const named = (field: string) =>
    jobs
      .map(({ payload }) => (payload as JobPayload)[field])
      .filter((id) => typeof id === "string");
  const [patientIds, inviteIds] = [named("patientId"), named("inviteId")];
  if (patientIds.length + inviteIds.length === 0) return () => null;
  const isNamed = [{ id: { in: patientIds } }, { invites: { some: { id: { in: inviteIds } } } }];
  const patients = await rows.patient.findMany({
    where: { AND: [patientsOf(staff), { OR: isNamed }] },
    select: {
      ...{ id: true, name: true },
      invites: { where: { id: { in: inviteIds } }, select: { id: true } },
    },
  });
  return ({ patientId, inviteId }) => {
    const found = patients.find(
      ({ id, invites }) => id === patientId || invites.some((each) => each.id === inviteId),
    );
    return found ? { id: found.id, name: found.name } : null;
  };
}

/** Has it tried again, at once and from the first try on. @returns null when the owner's clinic has no such job */
export function retryJob(owner: Staff, id: string): Promise<true | null> {
  return asActor(owner, (tx) => settle(tx, owner, id, "job.retried", () => putBack(tx, id)));
}

/** Removes it: it is never done. @returns as retryJob */
export function dropJob(owner: Staff, id: string): Promise<true | null> {
  const remove = async (tx: Tx) => {
    const { count } = await tx.job.deleteMany({ where: { id, failedAt: { not: null } } });
    return count === 1;
  };
  return asActor(owner, (tx) => settle(tx, owner, id, "job.dropped", () => remove(tx)));
}

/**
 * Does it once: another owner may have been faster, and then there is nothing more to do.
 * @param change whether it found the job still given up
 */
async function settle(
  tx: Tx,
  owner: Staff,
  id: string,
  action: "job.retried" | "job.dropped",
  change: () => Promise<boolean>,
): Promise<true | null> {
  const where = { AND: [{ id }, jobsOf(owner)] };
  const job = await tx.job.findFirst({ where, select: { kind: true, failure: true } });
  if (!job) return null;
  if (await change()) {
    await recordAudit(tx, owner, { action, entity: "Job", entityId: id, detail: job });
  }
  return true;
}
