import { localDateAt } from "~/domain/calendar/dates";
import { now } from "./clock.server";
import type { Rows } from "./db.server";

/** A clinic's notice about personal data as it holds now. */
export type CurrentNotice = {
  id: string;
  /** 1 and rising. */
  version: number;
  text: string;
  /** Clinic-local date. */
  effectiveOn: string;
};

/** @returns null where there is no such clinic; `notice` null where it has written none */
export async function readNotice(
  rows: Pick<Rows, "clinic">,
  clinicId: string,
): Promise<{ clinicName: string; address: string | null; notice: CurrentNotice | null } | null> {
  const clinic = await rows.clinic.findUnique({
    where: { id: clinicId },
    select: {
      ...{ name: true, address: true, timeZone: true },
      notices: {
        orderBy: { version: "desc" },
        select: { id: true, version: true, text: true, effectiveOn: true },
      },
    },
  });
  if (!clinic) return null;
  const today = localDateAt(now(), clinic.timeZone);
  const notice = clinic.notices.find(({ effectiveOn }) => effectiveOn <= today);
  return { clinicName: clinic.name, address: clinic.address, notice: notice ?? null };
}
