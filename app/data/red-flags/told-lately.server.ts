import { worstOf } from "~/domain/red-flags/signs";
import type { Tx } from "~/lib/db.server";

/** Mails one member of staff that somebody needs them. Ids: the report, the person; and whether it went unopened. */
export const RED_FLAG_MAIL = "red-flag-mail";

/** House rule: half a working day. After that a further report is worth a further mail. */
const MAIL_HOLDS_HOURS = 4;
/** Reports that are looked at, the newest first. */
const LOOKED_AT = 200;

type Told = {
  clinicId: string;
  patientId: string;
  reportId: string;
  /** Whoever is to be told. */
  userIds: readonly string[];
  isUnopened: boolean;
  now: Date;
};

/** The key of a mail's job. */
export function mailKey(
  reportId: string,
  userId: string,
  { isUnopened }: Pick<Told, "isUnopened">,
): string {
  return isUnopened ? `${reportId} ${userId} unopened` : `${reportId} ${userId}`;
}

/**
 * Who of these has to be mailed about a report: a mail says only that somebody needs them, and leads to all that is
 * unopened. So nobody gets a second one while another report of the patient waits that they were mailed about in the
 * last hours and that is no less grave. That a report went unopened is covered only by a mail put in after it came:
 * whoever followed an earlier one may have been back on the record before it.
 */
export async function notToldLately(tx: Tx, told: Told): Promise<string[]> {
  const { clinicId, patientId, reportId, userIds, isUnopened, now } = told;
  const reports = await tx.redFlagReport.findMany({
    where: { clinicId, patientId, openedAt: null },
    orderBy: { createdAt: "desc" },
    take: LOOKED_AT,
    select: { id: true, createdAt: true, flags: { select: { level: true } } },
  });
  const levelOf = (id: string) =>
    worstOf(reports.find((each) => each.id === id)?.flags.map(({ level }) => level) ?? []);
  const level = levelOf(reportId);
  const others = reports.filter(({ id }) => {
    const other = levelOf(id);
    return (
      id !== reportId && other !== null && (level === null || worstOf([other, level]) === other)
    );
  });
  const keys = (userId: string) => others.map(({ id }) => mailKey(id, userId, { isUnopened }));
  const cameAt = reports.find(({ id }) => id === reportId)?.createdAt.getTime() ?? 0;
  const since = now.getTime() - MAIL_HOLDS_HOURS * 3_600_000;
  const lately = { gt: new Date(isUnopened ? Math.max(since, cameAt) : since) };
  const mails = await tx.job.findMany({
    where: {
      ...{ kind: RED_FLAG_MAIL, clinicId, key: { in: userIds.flatMap(keys) } },
      ...{ failedAt: null, createdAt: lately },
    },
    select: { key: true },
  });
  const known = new Set(mails.map(({ key }) => key));
  return userIds.filter((userId) => !keys(userId).some((key) => known.has(key)));
}
