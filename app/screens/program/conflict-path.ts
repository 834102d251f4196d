import type { Alert } from "~/domain/alerts/alert";

/** The builder in which a conflict of a program with precautions is settled; null for every other alert. */
export function conflictPath(patientId: string, { rule, evidence }: Alert): string | null {
  if (rule !== "program-conflict") return null;
  return `/clinic/patients/${patientId}/program/edit?program=${evidence.programId}`;
}
