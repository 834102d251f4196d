import type { Attempt } from "./isolation-table";

const member = ({ memberId }: { memberId: string }) => `/clinic/team/${memberId}`;

/** What only an owner may ask for of the team, and only the front desk of the patients. */
export const teamAttempts: Attempt[] = [
  ...(["renew", "withdraw"] as const).map(
    (intent): Attempt => ({
      ...{ route: "clinic.team", part: "action", what: `an invitation to ${intent}` },
      readers: "owner",
      path: () => "/clinic/team",
      form: ({ staffInviteId }) => ({ intent, id: staffInviteId }),
    }),
  ),
  {
    ...{ route: "clinic.team", part: "action", what: "a member to let in again" },
    readers: "owner",
    path: () => "/clinic/team",
    form: ({ leaverId }) => ({ intent: "back", id: leaverId }),
  },
  {
    ...{ route: "clinic.team_.$membershipId", part: "action", what: "a member's second factor" },
    readers: "owner",
    path: ({ memberId }) => `/clinic/team/${memberId}`,
    form: () => ({ intent: "reset-factor" }),
  },
  {
    ...{ route: "clinic.team_.$membershipId", part: "action", what: "a member's address" },
    readers: "owner",
    path: ({ memberId }) => `/clinic/team/${memberId}`,
    form: () => ({ intent: "change-email", newEmail: "another@member.example" }),
  },
  {
    ...{ route: "clinic.team_.withdraw", part: "loader", what: "an invitation to withdraw" },
    readers: "owner",
    path: ({ staffInviteId }) => `/clinic/team/withdraw?invitation=${staffInviteId}`,
  },
  {
    ...{ route: "clinic.team_.$membershipId", part: "loader", what: "a member" },
    readers: "owner",
    path: member,
  },
  {
    ...{ route: "clinic.team_.$membershipId", part: "action", what: "a member to change" },
    readers: "owner",
    path: member,
    form: () => ({ role: "CLINICIAN", isOwner: "on" }),
  },
  {
    ...{ route: "clinic.team_.$membershipId_.deactivate", part: "loader", readers: "owner" },
    what: "a member to deactivate",
    path: (ids) => `${member(ids)}/deactivate`,
  },
  {
    ...{ route: "clinic.team_.$membershipId_.deactivate", part: "action", readers: "owner" },
    what: "a member to deactivate",
    path: (ids) => `${member(ids)}/deactivate`,
    form: () => ({ tellsPatients: "on" }),
  },
  {
    ...{ route: "clinic.desk", part: "loader", what: "the list of patients", readers: "desk" },
    path: () => "/clinic/desk",
  },
  {
    ...{ route: "clinic.patients.$patientId_.contact", part: "loader", readers: "desk" },
    what: "a patient's contact",
    path: ({ patientId }) => `/clinic/patients/${patientId}/contact`,
  },
  {
    ...{ route: "clinic.patients.$patientId_.contact", part: "action", readers: "desk" },
    what: "a patient's contact to change",
    path: ({ patientId }) => `/clinic/patients/${patientId}/contact`,
    form: () => ({
      ...{ intent: "save", email: "ada@secret.example", openedEmail: "ada@secret.example" },
      phone: "0100 555 0199",
    }),
  },
];
