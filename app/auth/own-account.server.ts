import { asActor } from "~/lib/db.server";
import type { Actor } from "./actor.server";
import { clinicNamesOf, clinicsSelect } from "./clinics-of.server";

/** What a person signs in with, and the clinics they are known at: neither may be their password. */
export function getOwnAccount(actor: Actor): Promise<{ email: string; clinicNames: string[] }> {
  return asActor.reads(actor, async (rows) => {
    const { email, ...places } = await rows.user.findUniqueOrThrow({
      where: { id: actor.userId },
      select: { email: true, ...clinicsSelect },
    });
    return { email, clinicNames: clinicNamesOf(places) };
  });
}
