import { localDateAt, localTimeAt } from "~/domain/calendar/dates";
import type { LocalDate } from "~/domain/rows";
import { relativeDate, shortDate, weekdayDate } from "~/words/calendar";
import { firstName } from "~/words/person";
import { roleWords } from "./member-words";

type Facts = {
  members: {
    id: string;
    role: "CLINICIAN" | "FRONT_DESK";
    isOwner: boolean;
    deactivatedAt: Date | null;
    user: { id: string; name: string; email: string };
    signsInWith: "passkey" | "two-step" | "password";
    lastSeenAt: Date | null;
    patients: number;
  }[];
  invitations: {
    id: string;
    name: string;
    email: string;
    role: "CLINICIAN" | "FRONT_DESK";
    isOwner: boolean;
    isOpen: boolean;
    createdAt: Date;
    expiresAt: Date;
  }[];
  secondFactorFrom: LocalDate | null;
};

type Reader = {
  kind: "clinician" | "front-desk";
  userId: string;
  isOwner: boolean;
  clinicName: string;
  timeZone: string;
  today: LocalDate;
};

const wayWords = {
  passkey: { word: "Passkey", tone: "ok" },
  "two-step": { word: "Two-step", tone: "ok" },
  password: { word: "Password only", tone: "amber" },
} as const;

/** The page of the team, for members to look and for owners to act. */
export function teamPage(
  { members, invitations, secondFactorFrom }: Facts,
  { kind, userId, isOwner, clinicName, timeZone, today }: Reader,
) {
  const dayOf = (instant: Date) => localDateAt(instant, timeZone);
  const rows = members.map(({ user, deactivatedAt, lastSeenAt, signsInWith, ...member }) => ({
    id: member.id,
    name: user.name,
    email: user.email,
    isOwner: member.isOwner && deactivatedAt === null,
    role: roleWords({ ...member, isOwner: member.isOwner && deactivatedAt === null }),
    patients: member.role === "CLINICIAN" ? String(member.patients) : "–",
    way:
      deactivatedAt === null
        ? { ...wayWords[signsInWith], kind: signsInWith }
        : {
            ...{ word: `Deactivated ${shortDate(dayOf(deactivatedAt))}`, tone: "plain" as const },
            kind: "deactivated" as const,
          },
    seen:
      user.id === userId
        ? "now"
        : lastSeenAt === null
          ? "–"
          : seenWords(lastSeenAt, { timeZone, today }),
    isMe: user.id === userId,
    hasLeft: deactivatedAt !== null,
  }));
  const inTeam = rows.filter(({ hasLeft }) => !hasLeft);
  return {
    ...{ clinicName, canAct: isOwner, rows },
    reader: { isOwner, isAtDesk: kind === "front-desk" },
    isAlone: inTeam.length === 1 && invitations.length === 0,
    invitations: invitations.map(({ id, name, email, isOpen, createdAt, expiresAt, ...as }) => ({
      ...{ id, name, email, isOpen },
      about: `${roleWords(as)} · ${isOpen ? `link ends ${shortDate(dayOf(expiresAt))}` : "link not used"}`,
      state: isOpen
        ? `Sent ${weekdayDate(dayOf(createdAt))}`
        : `Ended ${shortDate(dayOf(expiresAt))}`,
    })),
    passwordOnly:
      secondFactorFrom === null
        ? null
        : passwordOnly(
            inTeam.filter(({ way }) => way.kind === "password"),
            secondFactorFrom,
            today,
          ),
  };
}

export type TeamPage = ReturnType<typeof teamPage>;

function seenWords(at: Date, { timeZone, today }: Pick<Reader, "timeZone" | "today">): string {
  const day = localDateAt(at, timeZone);
  return day === today ? `today ${localTimeAt(at, timeZone)}` : relativeDate(day, today);
}

/** Who has to set up a second step before a date; null where nobody has to. */
function passwordOnly(
  rows: { id: string; name: string; isMe: boolean }[],
  from: LocalDate,
  today: LocalDate,
) {
  if (rows.length === 0) return null;
  const who =
    rows.length === 1
      ? "One member signs in with a password only."
      : `${rows.length} members sign in with a password only.`;
  const text =
    from > today
      ? `From ${weekdayDate(from)} two steps are required of everyone in the team.`
      : "Two steps are required of everyone in the team.";
  const others = rows.filter(({ isMe }) => !isMe);
  return {
    ...{ who, text },
    reminders: others.map(({ id, name }) => ({ id, label: `Remind ${firstName(name)}` })),
  };
}

/** What a role may do, as it is built: rows of a table, in the order of its columns. */
export const roleTable = [
  { what: "Read and log for patients", may: [true, false] },
  { what: "Change programs, answer alerts", may: [true, false] },
  { what: "Hand over, cover", may: [true, false] },
  { what: "See names, contact and visits", may: [true, true] },
  { what: "Send a patient’s invitation again", may: [true, true] },
] as const;

/** What owning the clinic adds, whatever the role. */
export const ownerTable = [
  "Invite, change roles, deactivate",
  "Clinic settings",
  "Alert rules, for an owner who treats",
];
