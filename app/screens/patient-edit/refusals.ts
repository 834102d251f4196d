import type { FormResult } from "~/components/ui/form-result";

type Errors = NonNullable<NonNullable<FormResult>["error"]>;

/** What only the database could tell, beside the field it is about. */
export const refusalErrors: Record<
  | "episode"
  | "no-such-clinician"
  | "no-such-doctor"
  | "covered"
  | "taken-by-patient"
  | "taken-by-account",
  Errors
> = {
  episode: {
    "": [
      "A new episode was begun meanwhile, so nothing was saved. Load the page again to edit it.",
    ],
  },
  "no-such-clinician": { clinicianId: ["Choose a physiotherapist from the list."] },
  "no-such-doctor": { referrerId: ["Choose a doctor from the list, or add one."] },
  covered: { clinicianId: ["You cover for their physiotherapist, who hands them over."] },
  "taken-by-patient": { email: ["Another patient of your clinic has this email."] },
  "taken-by-account": { email: ["This email belongs to another account. Use another one."] },
};
