/** What a clinic knows of a doctor who sends patients. */
export const doctorParts = ["name", "practice", "address", "phone", "email"] as const;
export type DoctorPart = (typeof doctorParts)[number];
