import type { Staff } from "~/auth/actor.server";
import {
  OTHER_LANGUAGES,
  type OtherLanguage,
  otherLanguages,
  reviewersOf,
} from "~/domain/languages";
import { recordAudit } from "~/lib/audit.server";
import { asActor, type Rows } from "~/lib/db.server";

/** What a clinic's patients may read besides English, and by tag who checked a language's emergency words. */
export type ClinicLanguages = {
  on: OtherLanguage[];
  reviewers: Partial<Record<OtherLanguage, string>>;
};

/** As it is set at the clinic of whoever looks. */
export function getClinicLanguages(staff: Staff): Promise<ClinicLanguages> {
  return asActor.reads(staff, (rows) => readLanguages(rows, staff));
}

async function readLanguages(rows: Pick<Rows, "clinic">, { clinicId: id }: Staff) {
  const { languages, languageReviewers } = await rows.clinic.findUniqueOrThrow({
    where: { id },
    select: { languages: true, languageReviewers: true },
  });
  return { on: otherLanguages(languages), reviewers: reviewersOf(languageReviewers) };
}

/**
 * Turns languages on and off and names who checked them, by an owner alone. Whoever reads one that is turned off reads
 * English from the next page on; what they chose is kept for the day on which it is turned on again.
 * @returns false for whoever is no owner
 */
export function changeClinicLanguages(staff: Staff, after: ClinicLanguages): Promise<boolean> {
  const { clinicId: id, userId } = staff;
  return asActor.serializable(staff, async (tx) => {
    const owns = { clinicId: id, userId, isOwner: true, deactivatedAt: null };
    if ((await tx.membership.count({ where: owns })) === 0) return false;
    const before = await readLanguages(tx, staff);
    if (isSame(before, after)) return true;
    await tx.clinic.update({
      where: { id },
      data: { languages: after.on, languageReviewers: after.reviewers },
      select: { id: true },
    });
    await recordAudit(tx, staff, {
      ...{ action: "clinic.languages-changed", entity: "Clinic", entityId: id },
      detail: { before: codesOf(before), after: codesOf(after) },
    });
    return true;
  });
}

const isSame = (a: ClinicLanguages, b: ClinicLanguages) =>
  OTHER_LANGUAGES.every(
    (tag) => a.on.includes(tag) === b.on.includes(tag) && a.reviewers[tag] === b.reviewers[tag],
  );

/** Whose name stands there is nobody's code: only that one does. */
const codesOf = ({ on, reviewers }: ClinicLanguages) => ({
  on: on.join(" "),
  checked: OTHER_LANGUAGES.filter((tag) => reviewers[tag] !== undefined).join(" "),
});
