import { type InviteState, inviteState } from "~/domain/patient/invitation";
import { now } from "~/lib/clock.server";
import { asSystem } from "~/lib/db.server";
import { tokenHash } from "~/lib/tokens.server";

/** An invitation to a patient's record, as one of its two links finds it. */
export type Invitation = {
  id: string;
  /** As whom it lets in. */
  kind: "patient" | "carer";
  state: InviteState;
  /** By the mailed link, which proves that mail to the address arrives; the one given by hand proves nothing. */
  isMailed: boolean;
  expiresAt: Date;
  /** Whom it invites. */
  name: string;
  email: string;
  patient: {
    id: string;
    name: string;
    timeZone: string;
    /** BCP 47 tag; null while they have not chosen. */
    language: string | null;
    birthYear: number | null;
    /** `languages` as they are stored. */
    clinic: { id: string; name: string; languages: unknown };
  };
  /** The account that has the address, whether or not its person ever proved it. */
  holder: { id: string; isProved: boolean } | null;
};

/** What a link to a patient's record is worth; null when there is none with this token. Nothing is changed by looking. */
export async function findInvitation(token: string): Promise<Invitation | null> {
  const hash = tokenHash(token);
  return asSystem.reads("invitation link", async (rows) => {
    const invite = await rows.invite.findFirst({
      where: { OR: [{ tokenHash: hash }, { mailedTokenHash: hash }] },
      select: inviteSelection,
    });
    if (!invite) return null;
    const { accesses, ...patient } = invite.patient;
    const isOwn = invite.kind === "SELF";
    const email = invite.email ?? patient.email;
    const user = await rows.user.findUnique({
      where: { email },
      select: { id: true, emailProvedAt: true },
    });
    return {
      ...{ id: invite.id, expiresAt: invite.expiresAt, patient, email },
      kind: isOwn ? "patient" : "carer",
      state: inviteState({ ...invite, hasAccount: isOwn && accesses.length > 0 }, now()),
      isMailed: invite.mailedTokenHash === hash,
      name: invite.name ?? patient.name,
      holder: user && { id: user.id, isProved: user.emailProvedAt !== null },
    };
  });
}

/** The access of a patient to their own record. */
export const ownAccess = { kind: "SELF", untilAt: null } as const;

const inviteSelection = {
  ...{ id: true, kind: true, email: true, name: true, mailedTokenHash: true },
  ...{ usedAt: true, withdrawnAt: true, expiresAt: true, yearTries: true },
  patient: {
    select: {
      ...{ id: true, name: true, email: true, timeZone: true, language: true, birthYear: true },
      accesses: { where: ownAccess, select: { id: true } },
      clinic: { select: { id: true, name: true, languages: true } },
    },
  },
};

/** What an invitation asks of whoever opened its link. */
export type InvitationStage =
  /** An account is made, with a password. */
  | "new"
  /** Whose it is, is signed in and takes it up with one button. */
  | "confirm"
  /** There is an account with the address, which has to sign in. */
  | "sign-in"
  /** The same, where the mailed link would do without it: nobody has proved the address. */
  | "sign-in-or-mail"
  /** Somebody else is signed in. */
  | "another"
  /** The link is not open. */
  | "over";

/**
 * @param signedInId id of the account that is signed in; null when none is
 * @returns what comes next
 */
export function stageOf(
  { state, holder, isMailed }: Invitation,
  signedInId: string | null,
): InvitationStage {
  if (state !== "open") return "over";
  if (signedInId !== null) return holder?.id === signedInId ? "confirm" : "another";
  if (holder === null || (isMailed && !holder.isProved)) return "new";
  return holder.isProved ? "sign-in" : "sign-in-or-mail";
}
