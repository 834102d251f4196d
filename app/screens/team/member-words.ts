/** Members of the team in words. */

export type Member = { role: "CLINICIAN" | "FRONT_DESK"; isOwner: boolean };

export const roleNames = { CLINICIAN: "Physiotherapist", FRONT_DESK: "Front desk" } as const;

/** "Owner, physiotherapist", "Front desk". */
export function roleWords({ role, isOwner }: Member): string {
  const name = roleNames[role];
  return isOwner ? `Owner, ${name.toLowerCase()}` : name;
}

/** What each role is for, where somebody chooses one. */
export const roleChoices = [
  { value: "CLINICIAN", label: "Physiotherapist", text: "reads and treats patients of the clinic" },
  { value: "FRONT_DESK", label: "Front desk", text: "names, contact, visits; no notes, no pain" },
] as const;

export const ownerChoice = {
  label: "Owns the clinic",
  text: "who is in the team, and the clinic’s settings",
};

/** "1 patient", "11 patients". */
export function patientCount(count: number): string {
  return count === 1 ? "1 patient" : `${count} patients`;
}
