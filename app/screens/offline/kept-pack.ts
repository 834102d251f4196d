import { inStore } from "~/lib/phone/databases";
import { readFact } from "~/lib/phone/stores";
import type { Pack } from "./pack";
import { PACK_SCHEMA } from "./pack-schema";

/** So much may a phone's clock go back without being taken for another day's. */
const SLACK_MS = 3_600_000;

/**
 * What is kept, as long as it may be. What nobody has been in touch about for 14 days, and what another version of the
 * app has made, is thrown away here: every page and the one without a server come by. Judged by the server's clock as far
 * as the phone knows it; before the time at which it was made it is not shown, so that a clock which is set back does not
 * make it young again.
 */
export async function readPack(storeId: string): Promise<Pack | null> {
  const pack = (await readFact(storeId, "pack")) as Pack | null;
  if (pack === null) return null;
  const now = Date.now() + ((await readFact(storeId, "offset")) ?? 0);
  if (pack.schema !== PACK_SCHEMA || now >= Date.parse(pack.endsAt)) {
    await inStore(storeId, (db) => db.delete("facts", "pack"));
    return null;
  }
  return now < Date.parse(pack.madeAt) - SLACK_MS ? null : pack;
}
