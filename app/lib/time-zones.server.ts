import { ownZoneName } from "~/domain/calendar/time-zones";

const listed = ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")];
const known: ReadonlySet<string> = new Set(listed);

/** All IANA zones the server knows, one name for each, with UTC first; about 420. */
export function listTimeZones(): string[] {
  return [...listed];
}

/** A first guess for a form; the browser replaces it with its own when it runs scripts. */
export function serverTimeZone(): string {
  return canonicalTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? "UTC";
}

/**
 * The one name under which a zone is stored: other names of it, and other ways to write it, become that one.
 * Null for bare offsets and "Etc/GMT+5", which know no summer time, and for what is no zone.
 */
export function canonicalTimeZone(zone: string): string | null {
  if (known.has(zone)) return zone;
  const own = /^[A-Za-z]/.test(zone) ? ownZoneName(zone) : null;
  return own !== null && known.has(own) ? own : null;
}
