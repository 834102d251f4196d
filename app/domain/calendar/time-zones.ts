/**
 * The name under which this machine keeps a zone ("Asia/Kolkata" is "Asia/Calcutta" to some, the other way round to
 * others); null for what is no zone.
 */
export function ownZoneName(zone: string): string | null {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * What a list from another machine calls a zone of this one: browsers and servers disagree about which of two names
 * of a zone comes first. Null when it is not in the list.
 */
export function zoneInList(zone: string, list: readonly string[]): string | null {
  if (list.includes(zone)) return zone;
  const own = ownZoneName(zone);
  if (own === null) return null;
  return list.find((each) => ownZoneName(each) === own) ?? null;
}
