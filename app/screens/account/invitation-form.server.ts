import { z } from "zod";
import type { KnownOfOwner } from "~/lib/password-problem.server";
import { newPasswordSchema, timeZoneSchema } from "~/lib/schemas.server";
import type { Catalogue } from "~/words/catalogue";

/** What is not asked for, whatever was sent. */
const nothing = z
  .string()
  .optional()
  .transform(() => null);

type Asked = {
  /** The patient's zone so far, for a browser that sends none. */
  timeZone: string;
  /** Whether the clinic has a privacy notice, which is accepted with it. */
  hasNotice: boolean;
  /** What the password must not be. */
  known: KnownOfOwner;
};

/** The first password of whoever takes an invitation up. */
export function newAccountSchema(words: Catalogue, { timeZone, hasNotice, known }: Asked) {
  const { fields } = words.forms;
  return z.object({
    password: newPasswordSchema(words.wayIn.password.problems, known),
    timeZone: timeZoneSchema(fields).default(timeZone),
    noticeId: noticeSchema(words, hasNotice),
  });
}

/** @param asksYear whether the year of birth is asked for */
export function takeUpSchema(words: Catalogue, asksYear: boolean, hasNotice: boolean) {
  const { enterYear } = words.invitation.confirm;
  const year = z
    .string({ error: enterYear })
    .trim()
    .regex(/^\d{4}$/, enterYear)
    .transform(Number);
  return z.object({
    year: asksYear ? year : nothing,
    noticeId: noticeSchema(words, hasNotice),
  });
}

/** Id of the version that was ticked; null where there is none to tick. */
function noticeSchema({ privacy }: Catalogue, hasNotice: boolean) {
  const ticked = z.string({ error: privacy.mustAccept });
  return hasNotice ? ticked : nothing;
}
