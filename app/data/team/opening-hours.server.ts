import type { OpeningHours, WeekHours } from "~/domain/calendar/opening-hours";
import type { LocalDate } from "~/domain/rows";
import type { Prisma } from "~/generated/sqlite/client";

/** The columns of a clinic that say when it is open. */
export const openingHoursSelection = {
  openingHours: true,
  closedDays: true,
  timeZone: true,
} satisfies Prisma.ClinicSelect;

type Stored = { openingHours: unknown; closedDays: unknown; timeZone: string };

/** Frees them of the database's shapes: both lists were written by changeClinic. */
export function toOpeningHours({ openingHours, closedDays, timeZone }: Stored): OpeningHours {
  const week = (openingHours ?? {}) as WeekHours;
  return {
    // An empty list says as little as none.
    week: Object.keys(week).length > 0 ? week : null,
    closedDays: (closedDays ?? []) as LocalDate[],
    timeZone,
  };
}
