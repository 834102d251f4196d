import type { Alert } from "~/domain/alerts/alert";
import { type CoverScope, goesAsFar } from "~/domain/patient/cover";

/** Where the reason of an alert is done away with, and how far one must be able to go for it. */
export type AlertWay = { to: string; word: string; needs: CoverScope };

/** Null where that is the record itself. */
export function alertWay(patientId: string, { rule, evidence }: Alert): AlertWay | null {
  const record = `/clinic/patients/${patientId}`;
  if (rule === "program-conflict") {
    const to = `${record}/program/edit?program=${evidence.programId}`;
    return { to, word: "Adjust program", needs: "CHANGE" };
  }
  if (rule === "message-waiting") {
    return { to: `${record}/messages#answer`, word: "Write back", needs: "ACT" };
  }
  if (rule === "measure-due") {
    return { to: `${record}/measures?measure=psfs`, word: "Measure now", needs: "ACT" };
  }
  return null;
}

/** The same for somebody who may go so far; null where they may not. */
export function wayFor(may: CoverScope, way: AlertWay | null): AlertWay | null {
  return way !== null && goesAsFar(may, way.needs) ? way : null;
}
