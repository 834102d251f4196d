import { asActor } from "~/lib/db.server";
import { recordOfPerson } from "~/lib/person-audit.server";
import type { PatientActor } from "./actor.server";

/**
 * What somebody reads from now on, at every place where it is turned on. It is the person's own: who looks after a
 * patient reads in their own language.
 * @param language BCP 47 tag, of English or of one that the clinic has turned on
 */
export function changeOwnLanguage(person: PatientActor, language: string): Promise<void> {
  const { userId: id } = person;
  return asActor(person, async (tx) => {
    const { language: before } = await tx.user.findUniqueOrThrow({
      where: { id },
      select: { language: true },
    });
    if (before === language) return;
    await tx.user.update({ where: { id }, data: { language }, select: { id: true } });
    const detail = { before: before ?? "", after: language };
    await recordOfPerson(tx, id, { action: "person.language-changed", detail });
  });
}
