import type { Staff } from "~/auth/actor.server";
import { SECOND_FACTOR_MAIL, type SecondFactorChange } from "~/domain/second-factor";
import { recordAudit } from "~/lib/audit.server";
import type { Tx } from "~/lib/db.server";
import { enqueue } from "~/lib/jobs.server";

/**
 * Takes every second factor from a person who has lost phone and codes: their sign-ins end, a mail tells them, and the
 * trail keeps who did it. The password stays theirs. A step of commands, which look first whether the clinic may.
 */
export async function takeFactorsAway(tx: Tx, staff: Staff, personId: string): Promise<void> {
  const where = { userId: personId };
  const app = await tx.totpSecret.deleteMany({ where });
  const passkeys = await tx.passkey.deleteMany({ where });
  await tx.recoveryCode.deleteMany({ where });
  await tx.signIn.deleteMany({ where });
  await tx.signInStep.deleteMany({ where });
  const change: SecondFactorChange = "reset";
  const { clinicId } = staff;
  await recordAudit(tx, staff, {
    ...{ action: "second-factor.reset", entity: "User", entityId: personId, personId },
    detail: { apps: app.count, passkeys: passkeys.count },
  });
  await enqueue(tx, {
    ...{ kind: SECOND_FACTOR_MAIL, clinicId },
    payload: { userId: personId, clinicId, change },
  });
}
