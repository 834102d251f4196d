const clinic = { select: { clinic: { select: { name: true } } } } as const;

/** Where a person is known, as staff or through a record: to be spread into the `select` of a user. */
export const clinicsSelect = { memberships: clinic, accesses: clinic } as const;

type Place = { clinic: { name: string } };

/** The names of the clinics that were read so, each once. */
export function clinicNamesOf({
  memberships,
  accesses,
}: {
  memberships: Place[];
  accesses: Place[];
}): string[] {
  return [...new Set([...memberships, ...accesses].map((place) => place.clinic.name))];
}
