const NAME = "supple_session";

/**
 * What the cookie of a sign-in is called. On HTTPS the browser itself sees to it that no other host and no plain
 * connection has set it (OWASP ASVS 5, 3.3.3).
 * @param isHttps whether people reach us so
 */
export function signInCookieName(isHttps: boolean): string {
  return isHttps ? `__Host-${NAME}` : NAME;
}
