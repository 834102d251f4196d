import type { Staff } from "~/auth/actor.server";
import { folded } from "~/domain/caseload/fold";
import { type Birth, birthOf } from "~/domain/patient/birth";
import {
  type Likeness,
  type LikeReason,
  likenessKeys,
  perhapsSame,
} from "~/domain/patient/same-person";
import { asActor } from "~/lib/db.server";
import { patientsOf } from "./scope.server";

/** Somebody of the clinic who is perhaps the same person. */
export type Alike = {
  reason: LikeReason;
  /** Null for whoever is not among the asker's patients: that there is somebody has to be said, and not who. */
  known: { id: string; name: string; birth: Birth | null } | null;
};

type Person = { name: string; birth: Birth | null; email: string; phone: string | null };

/**
 * Who of the clinic each of these people perhaps is already, whoever may see whom; null for nobody. The first of the strongest
 * reason, an address that is known.
 */
export async function findAlike(
  staff: Staff,
  people: readonly Person[],
): Promise<(Alike | null)[]> {
  const { clinicId } = staff;
  const [all, seen] = await asActor.reads(staff, (rows) =>
    Promise.all([
      rows.patient.findMany({ where: { clinicId }, orderBy: { id: "asc" }, select }),
      rows.patient.findMany({ where: patientsOf(staff), select: { id: true } }),
    ]),
  );
  const mine = new Set(seen.map(({ id }) => id));
  const known = all.map((each) => {
    const { id, name } = each;
    return { id, name, like: likenessOf({ ...each, birth: birthOf(each) }) };
  });
  const shared = new Map<string, typeof known>();
  for (const each of known) {
    for (const key of likenessKeys(each.like)) shared.set(key, [...(shared.get(key) ?? []), each]);
  }
  return people.map((person) => {
    const like = likenessOf(person);
    for (const key of likenessKeys(like)) {
      for (const { id, name, like: theirs } of shared.get(key) ?? []) {
        const reason = perhapsSame(like, theirs);
        if (reason === null) continue;
        return { reason, known: mine.has(id) ? { id, name, birth: theirs.birth } : null };
      }
    }
    return null;
  });
}

const select = {
  ...{ id: true, name: true, email: true, phone: true, birthYear: true, birthDate: true },
};

function likenessOf({ name, birth, email, phone }: Person): Likeness {
  return { name: folded(name), birth, email, phone };
}
