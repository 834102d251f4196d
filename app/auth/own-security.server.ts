import type { Actor } from "./actor.server";
import { currentSignInId } from "./current-sign-in.server";
import { getOwnAccount } from "./own-account.server";
import { getOwnFactors } from "./own-factors.server";
import { listSignIns } from "./own-sign-ins.server";

/** What a person's own page about their security shows: address, sign-ins, second factors, and what was just done. */
export async function getOwnSecurity(request: Request, actor: Actor, product: string) {
  const search = new URL(request.url).searchParams;
  return {
    email: (await getOwnAccount(actor)).email,
    signIns: await listSignIns(actor),
    currentId: await currentSignInId(request),
    done: search.get("done"),
    factors: await getOwnFactors(actor, product),
    search,
  };
}
