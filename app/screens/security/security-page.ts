import { localDateAt, localTimeAt } from "~/domain/calendar/dates";
import { MIN_PASSWORD_LENGTH } from "~/lib/password-rule";
import { relativeDate } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";
import { deviceWords } from "~/words/device";

type SignIn = { id: string; device: string | null; createdAt: Date; lastUsedAt: Date };
type Reader = { timeZone: string; today: string };

/** A person's own page about what keeps their account safe: a list of cards, in finished words. */
export type SecurityPage = {
  title: string;
  /** What was just done; null on a first visit. */
  notice: string | null;
  password: PasswordCardPage;
  signIns: SignInsCardPage;
};

export type PasswordCardPage = {
  title: string;
  lead: string;
  open: string;
  /** For password managers, which keep a password under it. */
  email: string;
  current: string;
  label: string;
  help: string;
  send: string;
};

export type SignInsCardPage = {
  title: string;
  /** On the button; null where there are no others. */
  endOthers: string | null;
  /** The last used. */
  rows: SignInRow[];
  /** The others, behind a disclosure; `show` are the words on it. */
  more: { show: string; rows: SignInRow[] } | null;
  end: string;
};

type SignInRow = {
  id: string;
  device: string;
  isPhone: boolean;
  times: string;
  thisOne: string | null;
};

/** How many sign-ins are shown at once. */
const SHOWN = 10;

type Found = { email: string; signIns: readonly SignIn[]; currentId: string; done: string | null };

/** @param found what the page is about: `currentId` is the sign-in that asks, `done` what its last form did */
export function securityPage(found: Found, reader: Reader, words: Catalogue): SecurityPage {
  const { page } = words.wayIn;
  const notices = new Map([
    ["changed", page.changed],
    ["ended", page.ended],
    ["ended-others", page.endedOthers],
    ["idle-changed", page.saved],
  ]);
  return {
    title: page.title,
    notice: notices.get(found.done ?? "") ?? null,
    password: passwordCard(found.email, words),
    signIns: signInsCard(found, reader, words),
  };
}

function passwordCard(email: string, { wayIn }: Catalogue): PasswordCardPage {
  const { title, lead, open, current, send } = wayIn.page.change;
  const { label, help } = wayIn.password;
  return { title, lead, open, email, current, label, help: help(MIN_PASSWORD_LENGTH), send };
}

function signInsCard(
  { signIns, currentId }: Found,
  { timeZone, today }: Reader,
  words: Catalogue,
): SignInsCardPage {
  const { title, endOthers, showAll, thisOne, unknown, times, at, end } = words.wayIn.page.signIns;
  const said = (instant: Date) =>
    at(relativeDate(localDateAt(instant, timeZone), today, words), localTimeAt(instant, timeZone));
  const rows = signIns.map(({ id, device, createdAt, lastUsedAt }) => ({
    ...{
      id,
      device: deviceWords(device, words) ?? unknown,
      isPhone: /\b(iPhone|Android)$/.test(device ?? ""),
    },
    times: times(said(createdAt), said(lastUsedAt)),
    thisOne: id === currentId ? thisOne : null,
  }));
  return {
    ...{ title, end, endOthers: signIns.length > 1 ? endOthers : null },
    rows: rows.slice(0, SHOWN),
    more: rows.length > SHOWN ? { show: showAll(rows.length), rows: rows.slice(SHOWN) } : null,
  };
}
