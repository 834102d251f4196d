import { asSystem } from "~/lib/db.server";
import { readNotice } from "~/lib/privacy-notice.server";

/** A clinic's privacy notice, for whoever asks: it is public. @returns null where there is no such clinic */
export function findNotice(clinicId: string) {
  return asSystem.reads("privacy notice", (rows) => readNotice(rows, clinicId));
}
