/** What a member of the staff sees of themselves. */
export type ProfilePage = {
  name: string;
  /** Term and description, in order. */
  facts: [string, string][];
  hasOtherPlaces: boolean;
};

type Member = {
  kind: "clinician" | "front-desk";
  name: string;
  isOwner: boolean;
  clinicName: string;
  timeZone: string;
  hasOtherPlaces: boolean;
};

export function profilePage(member: Member, email: string): ProfilePage {
  const { kind, name, isOwner, clinicName, timeZone, hasOtherPlaces } = member;
  const role = kind === "clinician" ? "Physiotherapist" : "Front desk";
  return {
    ...{ name, hasOtherPlaces },
    facts: [
      ["Email to sign in", email],
      ["Clinic", clinicName],
      ["Role", isOwner ? `${role}, owner` : role],
      ["Time zone", `${timeZone.replaceAll("_", " ")}, as the clinic’s settings say`],
    ],
  };
}
