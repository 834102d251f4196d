/** The button's value, by which /confirm knows its own form from one that it keeps. */
export const CONFIRM = "confirm-password";
