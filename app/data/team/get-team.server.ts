import type { Staff } from "~/auth/actor.server";
import { staffInviteState } from "~/domain/staff-invitation";
import type { Prisma } from "~/generated/sqlite/client";
import { asActor, type Rows } from "~/lib/db.server";

/** People who have nothing but a password to sign in with. */
export const passwordOnly = {
  ...{ passkeys: { none: {} }, OR: [{ totp: null }, { totp: { confirmedAt: null } }] },
} satisfies Prisma.UserWhereInput;

/** How somebody can sign in: with a passkey, with a password and a code, or with a password alone. */
export type SignInWay = "passkey" | "two-step" | "password";

/**
 * The team of a clinic with those who have left, invitations to it that nobody has taken up or taken back, and the date
 * from which a second factor is required. Members by name, owners first and
 * those who have left last.
 */
export function getTeam(staff: Staff) {
  return asActor.reads(staff, async (rows) => {
    const { clinicId } = staff;
    const [members, invites, { secondFactorFrom }] = await Promise.all([
      listMembers(rows, clinicId),
      rows.staffInvite.findMany({
        where: { clinicId, usedAt: null, withdrawnAt: null },
        orderBy: { createdAt: "desc" },
        select: inviteSelection,
      }),
      rows.clinic.findUniqueOrThrow({
        where: { id: clinicId },
        select: { secondFactorFrom: true },
      }),
    ]);
    const invitations = invites.map(({ usedAt, withdrawnAt, ...invite }) => {
      const stored = { usedAt, withdrawnAt, expiresAt: invite.expiresAt };
      return { ...invite, isOpen: staffInviteState(stored, staff.now) === "open" };
    });
    return { members, invitations, secondFactorFrom };
  });
}

/** Where an invitation to the team is mailed. @returns null when the clinic has none with this id */
export async function getInvitedAddress(staff: Staff, id: string): Promise<string | null> {
  const { clinicId } = staff;
  const invite = await asActor.reads(staff, (rows) =>
    rows.staffInvite.findFirst({ where: { id, clinicId }, select: { email: true } }),
  );
  return invite?.email ?? null;
}

async function listMembers(rows: Rows, clinicId: string) {
  const found = await rows.membership.findMany({
    where: { clinicId },
    orderBy: [{ user: { name: "asc" } }, { id: "asc" }],
    select: memberSelection,
  });
  const members = await Promise.all(
    found.map(async ({ user, signIns, ...member }) => {
      const { passkeys, totp, ...person } = user;
      const clinicianId = person.id;
      return {
        ...{ ...member, user: person },
        signsInWith: wayOf(passkeys.length > 0, totp?.confirmedAt ?? null),
        /** By a sign-in that has not ended; null: none is left. */
        lastSeenAt: signIns[0]?.lastUsedAt ?? (await lastWithoutPlace(rows, person.id, clinicId)),
        patients: await rows.patient.count({ where: { clinicId, clinicianId } }),
      };
    }),
  );
  const placeOf = ({ deactivatedAt, isOwner }: (typeof members)[number]) =>
    deactivatedAt !== null ? 2 : isOwner ? 0 : 1;
  return members.sort((a, b) => placeOf(a) - placeOf(b));
}

/** Whoever has this place alone may have sign-ins that name none; of others they could be of anywhere. */
async function lastWithoutPlace(
  rows: Rows,
  userId: string,
  clinicId: string,
): Promise<Date | null> {
  const elsewhere = { clinicId: { not: clinicId }, deactivatedAt: null };
  const signIn = await rows.signIn.findFirst({
    where: {
      ...{ userId, membershipId: null, accessId: null },
      user: { accesses: { none: { untilAt: null } }, memberships: { none: elsewhere } },
    },
    orderBy: { lastUsedAt: "desc" },
    select: { lastUsedAt: true },
  });
  return signIn?.lastUsedAt ?? null;
}

function wayOf(hasPasskey: boolean, codesSince: Date | null): SignInWay {
  if (hasPasskey) return "passkey";
  return codesSince === null ? "password" : "two-step";
}

const memberSelection = {
  ...{ id: true, role: true, isOwner: true, deactivatedAt: true },
  signIns: { orderBy: { lastUsedAt: "desc" as const }, take: 1, select: { lastUsedAt: true } },
  user: {
    select: {
      ...{ id: true, name: true, email: true },
      passkeys: { take: 1, select: { id: true } },
      totp: { select: { confirmedAt: true } },
    },
  },
};

const inviteSelection = {
  ...{ id: true, name: true, email: true, role: true, isOwner: true },
  ...{ createdAt: true, expiresAt: true, usedAt: true, withdrawnAt: true },
};
