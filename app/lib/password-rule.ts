/** Characters that a new password needs at least: the form says so, the server insists. */
export const MIN_PASSWORD_LENGTH = 10;
/** And has at most. */
export const MAX_PASSWORD_LENGTH = 200;
