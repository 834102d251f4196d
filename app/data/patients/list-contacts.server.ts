import type { Staff } from "~/auth/actor.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import { searched, searchWords, sortKey } from "~/domain/caseload/fold";
import { birthOf } from "~/domain/patient/birth";
import { asActor, type Rows } from "~/lib/db.server";
import { ownAccess, patientOf, patientsOf, unusedInvite } from "./scope.server";

/** House figure: patients on a page of the list. */
const PAGE_SIZE = 50;

/** How the invitation of a patient stands, taken up or not; null: none was made. */
type Invited = { state: "open" | "used" | "ended"; expiresAt: Date } | null;

/**
 * A clinic's patients as the front desk knows them: who, how to reach them, when they come next, and whether they have
 * an account. Nothing of why they come. By name, a page at a time.
 * @param search words that the name has to have, in any order; blank for all
 * @param wanted page, from 1; the last one where it is a later one
 */
export function listContacts(staff: Staff, search: string, wanted: number) {
  return asActor.reads(staff, async (rows) => {
    const all = await rows.patient.findMany({
      where: { AND: [patientsOf(staff), { archivedAt: null }] },
      select: { id: true, name: true },
    });
    const words = searchWords(search);
    const matching = all
      .filter(({ name }) => words.every((word) => searched(name).includes(word)))
      .map(({ id, name }) => ({ id, key: sortKey(name) }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : 1));
    const pages = Math.max(1, Math.ceil(matching.length / PAGE_SIZE));
    const page = Math.min(Math.max(1, wanted), pages);
    const ids = matching.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map(({ id }) => id);
    const found = await rows.patient.findMany({
      where: { AND: [patientsOf(staff), { id: { in: ids } }] },
      select: contactSelection,
    });
    const byId = new Map(found.map((each) => [each.id, toContact(each, staff.now)]));
    const contacts = ids.flatMap((id) => byId.get(id) ?? []);
    return { contacts, page, pages, total: matching.length, known: all.length };
  });
}

/** One of them. Null outside the clinic, and for whoever is archived. */
export function getContact(staff: Staff, patientId: string) {
  return asActor.reads(staff, (rows) => readContact(rows, staff, patientId));
}

export type Contact = NonNullable<Awaited<ReturnType<typeof getContact>>>;

async function readContact(rows: Rows, staff: Staff, patientId: string) {
  const where = { AND: [patientOf(staff, patientId), { archivedAt: null }] };
  const found = await rows.patient.findFirst({ where, select: contactSelection });
  return found && toContact(found, staff.now);
}

const contactSelection = {
  ...{ id: true, name: true, email: true, phone: true, birthYear: true, birthDate: true },
  timeZone: true,
  accesses: { ...ownAccess, select: { id: true } },
  invites: {
    where: unusedInvite,
    orderBy: { createdAt: "desc" as const },
    take: 1,
    select: { expiresAt: true },
  },
  episodes: { ...currentEpisode, select: { id: true, nextVisitOn: true, nextVisitAt: true } },
};

type Stored = {
  id: string;
  name: string;
  email: string;
  phone: string | null;
  birthYear: number | null;
  birthDate: string | null;
  timeZone: string;
  accesses: { id: string }[];
  invites: { expiresAt: Date }[];
  episodes: { id: string; nextVisitOn: string | null; nextVisitAt: Date | null }[];
};

function stateOf({ expiresAt }: { expiresAt: Date }, hasAccount: boolean, now: Date) {
  if (hasAccount) return "used";
  return expiresAt > now ? "open" : "ended";
}

function toContact({ accesses, invites, episodes, ...person }: Stored, now: Date) {
  const { id, name, email, phone, timeZone } = person;
  const hasAccount = accesses.length > 0;
  const [invite] = invites;
  const [episode] = episodes;
  const invited: Invited = invite
    ? { state: stateOf(invite, hasAccount, now), expiresAt: invite.expiresAt }
    : null;
  return {
    ...{ id, name, email, phone, timeZone, hasAccount, invited },
    birth: birthOf(person),
    /** Null where there is no care that a visit could belong to. */
    visit: episode ? { on: episode.nextVisitOn, at: episode.nextVisitAt } : null,
  };
}
