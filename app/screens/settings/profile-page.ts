import { roleWords } from "~/screens/team/member-words";

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

export function profilePage(member: Member): ProfilePage {
  const { kind, name, isOwner, clinicName, timeZone, hasOtherPlaces } = member;
  const role = kind === "clinician" ? "CLINICIAN" : "FRONT_DESK";
  return {
    ...{ name, hasOtherPlaces },
    facts: [
      ["Clinic", clinicName],
      ["Role", roleWords({ role, isOwner })],
      ["Time zone", `${timeZone.replaceAll("_", " ")}, the clinic’s`],
    ],
  };
}
