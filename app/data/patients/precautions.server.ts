import { localDateAt } from "~/domain/calendar/dates";
import type { BodySide } from "~/domain/patient/episode";
import { precautionCodes } from "~/domain/precaution-codes";
import type { PrecautionRow } from "~/domain/rows";

/** The precautions of an episode that stand, the way they are stored. */
export const precautionSelection = {
  where: { removedAt: null },
  orderBy: [{ createdAt: "asc" as const }, { id: "asc" as const }],
  select: {
    id: true,
    code: true,
    side: true,
    untilOn: true,
    week: true,
    words: true,
    createdAt: true,
  },
};

export type StoredPrecaution = Omit<PrecautionRow, "code" | "side" | "notedOn"> & {
  code: string | null;
  side: BodySide;
  createdAt: Date;
};

/**
 * Frees a stored precaution of the database's shapes. A code that this release does not know, written by a newer
 * one, is read as words only: it is said to be unchecked instead of being passed over.
 */
export function toPrecaution(
  { code, side, createdAt, ...rest }: StoredPrecaution,
  timeZone: string,
): PrecautionRow {
  const known = precautionCodes.find((each) => each === code) ?? null;
  return {
    ...rest,
    code: known,
    side: side === "LEFT" || side === "RIGHT" ? side : "BOTH",
    notedOn: localDateAt(createdAt, timeZone),
  };
}
