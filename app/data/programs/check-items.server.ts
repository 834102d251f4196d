import type { Clinician } from "~/auth/actor.server";
import { cautionsOfIn } from "~/content/exercises/cautions";
import { listExercises } from "~/data/exercises/list-exercises.server";
import {
  precautionSelection,
  type StoredPrecaution,
  toPrecaution,
} from "~/data/patients/precautions.server";
import { laterOf } from "~/domain/calendar/dates";
import {
  type CautionsOf,
  type ItemConflict,
  isOpen,
  itemConflicts,
} from "~/domain/program/item-conflicts";
import type { ItemDraft, LocalDate } from "~/domain/rows";

/** Nothing was stored: these exercises go against precautions, and nobody said why they stay. */
export type AgainstPrecautions = { kind: "against-precautions"; conflicts: ItemConflict[] };

/** What the check needs of the episode that a program belongs to. */
export const checkedEpisode = { dischargedOn: true, precautionList: precautionSelection };

type CheckedEpisode = { precautionList: StoredPrecaution[] };

/** What exercises ask, for whoever is asking. */
export async function cautionsFor(clinician: Clinician): Promise<CautionsOf> {
  return cautionsOfIn(await listExercises(clinician));
}

/**
 * The items as they may be stored from `day` on. A reason for keeping one covers precautions of this episode, and
 * those that the program's last revision names; an id that is neither is left out.
 * @param before the items of that revision; none for a new program
 * @param today patient-local date, in `timeZone`
 */
export function checkItems(
  items: readonly ItemDraft[],
  { precautionList }: CheckedEpisode,
  cautionsOf: CautionsOf,
  { before = [], day, today, timeZone }: CheckOptions,
): { kind: "checked"; items: ItemDraft[] } | AgainstPrecautions {
  const precautions = precautionList.map((each) => toPrecaution(each, timeZone));
  const known = new Set(precautions.map(({ id }) => id));
  for (const { kept } of before) for (const id of kept?.against ?? []) known.add(id);
  const checked = items.map((item) => ({ ...item, kept: keptOf(item, known) }));
  const found = itemConflicts(checked, precautions, cautionsOf, laterOf(day, today)).filter(isOpen);
  if (found.length > 0) return { kind: "against-precautions", conflicts: found };
  return { kind: "checked", items: checked };
}

type CheckOptions = {
  before?: readonly Pick<ItemDraft, "kept">[];
  day: LocalDate;
  today: LocalDate;
  timeZone: string;
};

function keptOf({ kept }: ItemDraft, known: ReadonlySet<string>): ItemDraft["kept"] {
  if (!kept) return null;
  const against = [...new Set(kept.against)].filter((id) => known.has(id));
  return against.length === 0 ? null : { reason: kept.reason, against };
}
