import { localDateAt } from "~/domain/calendar/dates";
import { plainDate } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";
import { firstName } from "~/words/person";

type Other = { kind: "SELF" | "CARER"; fromAt: Date; user: { name: string } };
type Reader = { access: "self" | "carer"; name: string; timeZone: string };

/** Who else is let in to the record that somebody is in, in words. */
export type OthersView = { title: string; lines: string[]; wrong: string };

/** @returns null where nobody else is */
export function othersView(
  others: readonly Other[],
  { access: as, name, timeZone }: Reader,
  words: Catalogue,
): OthersView | null {
  if (others.length === 0) return null;
  const { title, titleOf, self, carer, carerOf, wrong } = words.access;
  const line = ({ kind, fromAt, user }: Other) => {
    if (kind === "SELF") return self(user.name);
    const since = plainDate(localDateAt(fromAt, timeZone), words);
    return as === "self" ? carer(user.name, since) : carerOf(user.name, since);
  };
  return {
    title: as === "self" ? title : titleOf(firstName(name)),
    lines: others.map(line),
    wrong,
  };
}
