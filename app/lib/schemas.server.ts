import { z } from "zod";
import {
  type KnownOfOwner,
  type PasswordProblem,
  passwordProblem,
} from "./password-problem.server";
import { canonicalTimeZone } from "./time-zones.server";
import { cleanText, isOneLine, isVisibleText } from "./visible-text.server";

/** What these fields say when they cannot be taken: `forms.fields` of a catalogue. Lib itself has no words for people. */
export type FieldTexts = {
  tooLong: (max: number) => string;
  /** Something in it hides or turns around what one reads. */
  hidden: string;
  email: { missing: string; tooLong: (max: number) => string; malformed: string };
  timeZone: { missing: string; unknown: string };
};

/** What a password says that is being chosen: `security.password.problems` of a catalogue. */
export type NewPasswordTexts = Record<PasswordProblem | "missing", string>;

const MAX_EMAIL = 254;

/** E-mail addresses are kept lower-cased, so that one person has one account. */
export function emailSchema({ email }: FieldTexts) {
  return z
    .string({ error: email.missing })
    .trim()
    .toLowerCase()
    .max(MAX_EMAIL, email.tooLong(MAX_EMAIL))
    .pipe(z.email(email.malformed));
}

/** @param known what is known of whose it will be, as far as that does not stand in the form itself */
export function newPasswordSchema(texts: NewPasswordTexts, known?: KnownOfOwner) {
  return z.string({ error: texts.missing }).superRefine(async (password, { addIssue }) => {
    const problem = await passwordProblem(password, known);
    if (problem !== null) addIssue({ code: "custom", message: texts[problem] });
  });
}

/** A zone under any of its names, as the one name that is stored. */
export function timeZoneSchema({ timeZone }: FieldTexts) {
  return z.string({ error: timeZone.missing }).transform((zone, { addIssue }) => {
    const canonical = canonicalTimeZone(zone);
    if (canonical !== null) return canonical;
    addIssue({ code: "custom", message: timeZone.unknown });
    return z.NEVER;
  });
}

/** A line of text that must not be blank. @param missing what it says when it is */
export function requiredText({ tooLong, hidden }: FieldTexts, missing: string, max = 120) {
  return (
    z
      .string({ error: missing })
      .transform(cleanText)
      // Not a second z.string(): the form's parser would take what is blank by now for a field that was not sent.
      .refine((text) => text !== "", { error: missing, abort: true })
      .refine((text) => text.length <= max, { error: tooLong(max), abort: true })
      .refine((text) => isVisibleText(text) && isOneLine(text), hidden)
  );
}

/** A line of text that may be left out; blank is null. */
export function optionalLine(texts: FieldTexts, max: number) {
  return optionalText(texts, max).refine((text) => text === null || isOneLine(text), texts.hidden);
}

/** Text of one line or several that may be left out; blank is null. */
export function optionalText({ tooLong, hidden }: FieldTexts, max = 500) {
  return z
    .string()
    .transform(cleanText)
    .refine((text) => text.length <= max, { error: tooLong(max), abort: true })
    .refine(isVisibleText, hidden)
    .optional()
    .transform((text) => text || null);
}
