/** Mails about whose an address is: what `auth` puts in, and `jobs` does. Neither may know the other. */

/** The link of a sign-up that waits. Payload: `pendingId`; the secret is the link's token. */
export const SIGN_UP_MAIL = "sign-up-mail";
/**
 * One of the two links of another address. Payload: `changeId`, and `side` "old" or "new"; the secret is the link's token.
 * Or that a clinic asked for it, to the address so far: `side` "told", and `clinicId`.
 */
export const EMAIL_CHANGE_MAIL = "email-change-mail";
