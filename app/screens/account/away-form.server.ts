import { z } from "zod";
import { isLocalDate } from "~/domain/calendar/dates";
import { awaySpan, LONGEST_DAYS } from "~/domain/patient/absence";
import type { LocalDate } from "~/domain/rows";
import type { Catalogue } from "~/words/catalogue";

/** The last day away. @param today the patient's */
export function awaySchema({ absence }: Pick<Catalogue, "absence">, today: LocalDate) {
  const { earliest, latest } = awaySpan(today);
  return z.object({
    untilOn: z
      .string({ error: absence.enter })
      .refine(isLocalDate, { error: absence.enter, abort: true })
      .refine((date) => date >= earliest, absence.past)
      .refine((date) => date <= latest, absence.far(LONGEST_DAYS)),
  });
}
