import { readPhoneState, writePhoneState } from "~/lib/phone/state";
import { listStores, listWaiting } from "~/lib/phone/stores";
import { hasRuns } from "./begun-runs";

/** Puts the figures where each page sees them. */
export async function countAll(): Promise<void> {
  const stores = await listStores();
  const own = stores.find(({ state }) => state === "open");
  const refused = own
    ? (await listWaiting(own.storeId)).filter((each) => each.refused !== null).length
    : 0;
  const sealed = stores.filter(({ state }) => state === "sealed");
  const others = sealed.reduce((sum, { waiting }) => sum + waiting, 0);
  const before = readPhoneState();
  writePhoneState(
    stores.length === 0 && !hasRuns()
      ? null
      : {
          ...{ waiting: (own?.waiting ?? 0) - refused, refused, others },
          asksSignIn: !own && sealed.some(({ hasEnded, waiting }) => hasEnded && waiting > 0),
          isKept: stores.length > 0,
          hasNewVersion: before?.hasNewVersion ?? false,
        },
  );
}
