/** Mails about an account: what `auth` puts in, and `jobs` does. Neither may know the other. */

/** A link by which a forgotten password is replaced. The secret is a ResetSecret as JSON. */
export const RESET_MAIL = "reset-mail";
/** Tells a person that their password was changed. Payload: `userId`. */
export const PASSWORD_CHANGED_MAIL = "password-changed-mail";

/** What a job of RESET_MAIL holds sealed: the address that was asked for, known or not, and the token of its link. */
export type ResetSecret = { email: string; token: string };
