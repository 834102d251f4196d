import type { Staff } from "~/auth/actor.server";
import { getTeam } from "./get-team.server";

/** One member of the team with whoever could take over: who treats there, and who owns the clinic. Null outside it. */
export async function getMember(staff: Staff, membershipId: string) {
  const { members } = await getTeam(staff);
  const member = members.find(({ id }) => id === membershipId);
  if (!member) return null;
  const inTeam = members.filter(({ deactivatedAt }) => deactivatedAt === null);
  return {
    ...member,
    colleagues: inTeam
      .filter(({ id, role }) => role === "CLINICIAN" && id !== membershipId)
      .map(({ user: { id, name } }) => ({ id, name })),
    isLastOwner: inTeam.every(({ id, isOwner }) => isOwner === (id === membershipId)),
  };
}
