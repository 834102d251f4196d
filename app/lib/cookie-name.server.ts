/**
 * What a cookie is called. On HTTPS the browser itself sees to it that no other host and no plain connection has set it
 * (OWASP ASVS 5, 3.3.1 and 3.3.3): whoever planted a known device's token would share its lane and its counts.
 * @param isHttps whether people reach us so
 */
export function cookieName(name: string, isHttps: boolean): string {
  return isHttps ? `__Host-${name}` : name;
}
