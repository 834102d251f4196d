import { z } from "zod";
import type { LocalDate } from "~/domain/rows";
import { fieldSchemas } from "~/screens/patient-edit/edit-form.server";

const opened = {
  openedEmail: z.string().default(""),
  openedPhone: z.string().optional(),
  openedVisit: z.string().optional(),
};

/** How a patient is reached and when they come next, with what the form was opened with. */
export function contactSchema(when: { today: LocalDate; clinicZone: string }) {
  const { email, phone, nextVisit } = fieldSchemas(when);
  const visit = { nextVisitOn: z.string().optional(), nextVisitTime: z.string().optional() };
  return z
    .object({ intent: z.literal("save"), email, phone, ...visit, ...opened })
    .transform(({ email, phone, nextVisitOn, nextVisitTime, ...form }, context) => {
      const typedVisit = [nextVisitOn, nextVisitTime].filter(Boolean).join(" ") || undefined;
      const before = form.openedVisit;
      // A visit that was left as it is may be one of the past.
      const read = typedVisit === before ? null : nextVisit.safeParse(typedVisit);
      for (const { message } of read?.error?.issues ?? []) {
        context.addIssue({ code: "custom", path: ["nextVisitOn"], message });
      }
      return {
        typed: { email, phone, nextVisit: typedVisit ?? null },
        opened: {
          email: form.openedEmail,
          ...{ phone: form.openedPhone ?? null, nextVisit: before ?? null },
        },
      };
    });
}

const MEANWHILE = "Somebody else changed this meanwhile. Look at it again, then save.";

export const contactErrors = {
  conflict: { "": MEANWHILE },
  episode: { "": MEANWHILE },
  precautions: { "": MEANWHILE },
  "no-such-clinician": { "": MEANWHILE },
  "no-such-doctor": { "": MEANWHILE },
  covered: { "": MEANWHILE },
  "taken-by-patient": { email: "Another patient of your clinic has this email." },
  "taken-by-account": { email: "This email belongs to another account. Use another one." },
};
