import { z } from "zod";
import type { KnownOfOwner } from "~/lib/password-problem.server";
import { emailSchema, newPasswordSchema, requiredText } from "~/lib/schemas.server";
import { wordsIn } from "~/words/catalogue";

const words = wordsIn(null);
const { fields } = words.forms;

const role = z.enum(["CLINICIAN", "FRONT_DESK"], "Choose a role.");
const tick = z
  .string()
  .optional()
  .transform((value) => value === "on");

/** Whom an owner invites. */
export const inviteSchema = z.object({
  name: requiredText(fields, "Enter your colleague's name."),
  email: emailSchema(fields),
  role,
  isOwner: tick,
});

const passingOn = {
  toUserId: z
    .string()
    .optional()
    .transform((id) => id ?? null),
  tellsPatients: tick,
};

/** What a member is there for. */
export const memberSchema = z.object({ role, isOwner: tick, ...passingOn });

export const deactivateSchema = z.object(passingOn);

/** What is done on the team's own page: to an invitation, or a reminder to a member. */
export const teamSchema = z.object({
  intent: z.enum(["renew", "remind", "withdraw", "back"]),
  id: z.string(),
});

/** What somebody new types to join the team. @param known what their password must not be */
export function joiningSchema(known: KnownOfOwner) {
  return z.object({ password: newPasswordSchema(words.wayIn.password.problems, known) });
}

/** Whoever has an account only says yes. */
export const yesSchema = z.object({});

/** Another address for a member, whom no mail reaches any more. */
export const memberEmailSchema = z.object({ newEmail: emailSchema(fields) });

export const NOT_CHANGED = {
  own: "Change your own address under Settings, Profile.",
  same: "They sign in with this address already.",
  elsewhere:
    "This account is for other places as well, so one clinic does not change its address. They can do so themselves while they are signed in.",
};

/** An owner takes a member's second factor away. */
export const RESET_FACTOR = "reset-factor";

export const NOT_RESET = {
  own: "Another owner does this for you.",
  elsewhere:
    "This second step guards another clinic as well, which asks for it: its owner takes it away.",
};

export const LAST_OWNER = "This is the only owner. Name another one before you change this.";
export const NO_COLLEAGUE = "Choose who looks after the patients from now on.";

export const memberErrors = {
  "last-owner": { "": LAST_OWNER },
  "no-colleague": { toUserId: NO_COLLEAGUE },
};

/** @param name of whoever has the address already */
export function inviteErrors(kind: "member" | "left", name: string) {
  return {
    email:
      kind === "member"
        ? `${name} is a member already.`
        : `${name} was a member before. Let them in again on the Team page.`,
  };
}
