import type { ActionFunction } from "@remix-run/node";
import { beforeEach, expect, test } from "vitest";
import { inviteStaff } from "~/data/team/invite-staff.server";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { action as record } from "~/routes/clinic.patients.$patientId";
import { action as access } from "~/routes/clinic.patients.$patientId_.access";
import { action as newPatient } from "~/routes/clinic.patients.new";
import { action as team } from "~/routes/clinic.team";
import { action as member } from "~/routes/clinic.team_.$membershipId";
import { action as leave } from "~/routes/clinic.team_.$membershipId_.deactivate";
import { action as invite } from "~/routes/clinic.team_.invite";
import {
  call,
  createClinic,
  createClinician,
  createInvitedPatient,
  createPatient,
  deactivate,
  request,
} from "../factories";
import { newEmail } from "../factories/staff";

const NOW = new Date("2026-03-04T12:00:00Z");
let world: Awaited<ReturnType<typeof createTeam>>;

beforeEach(async () => {
  setClock(NOW);
  world = await createTeam();
  return resetClock;
});

async function createTeam() {
  const { owner, cookie } = await createClinic();
  const whom = { name: "Ines", email: newEmail(), role: "CLINICIAN" as const, isOwner: false };
  await inviteStaff(owner, whom);
  const leaver = (await createClinician(owner)).membership.id;
  await deactivate(leaver);
  const pat = await createPatient(owner);
  const staffInvite = await db.staffInvite.findFirstOrThrow({ where: { email: whom.email } });
  return {
    ...{ cookie, clinicId: owner.clinicId, leaver, inviteId: staffInvite.id },
    membershipId: (await createClinician(owner)).membership.id,
    ...{ patientId: pat.patient.id, accessId: pat.access.id },
    invitedId: (await createInvitedPatient(owner)).patientId,
  };
}

type Ask = { action: ActionFunction; path: string; form: Record<string, string> };
const asks: [string, () => Ask][] = [
  [
    "an invitation of a colleague",
    () => ({
      ...{ action: invite, path: "/clinic/team/invite" },
      form: { name: "Kim", email: newEmail(), role: "CLINICIAN" },
    }),
  ],
  [
    "a new link of such an invitation",
    () => ({
      ...{ action: team, path: "/clinic/team", form: { intent: "renew", id: world.inviteId } },
    }),
  ],
  [
    "letting somebody in again",
    () => ({
      ...{ action: team, path: "/clinic/team", form: { intent: "back", id: world.leaver } },
    }),
  ],
  [
    "another role",
    () => ({
      ...{ action: member, path: `/clinic/team/${world.membershipId}` },
      form: { role: "CLINICIAN", isOwner: "on" },
    }),
  ],
  [
    "a colleague's second factor taken away",
    () => ({
      ...{ action: member, path: `/clinic/team/${world.membershipId}` },
      form: { intent: "reset-factor" },
    }),
  ],
  [
    "a colleague's other address",
    () => ({
      ...{ action: member, path: `/clinic/team/${world.membershipId}` },
      form: { intent: "change-email", newEmail: newEmail() },
    }),
  ],
  [
    "a deactivation",
    () => ({
      ...{ action: leave, path: `/clinic/team/${world.membershipId}/deactivate` },
      form: { tellsPatients: "on" },
    }),
  ],
  [
    "a patient's second factor taken away",
    () => ({
      ...{ action: access, path: `/clinic/patients/${world.patientId}/access` },
      form: { intent: "reset-factor", id: world.accessId },
    }),
  ],
  [
    "an invitation of a carer",
    () => ({
      ...{ action: access, path: `/clinic/patients/${world.patientId}/access` },
      form: { intent: "invite", name: "Kim Parent", email: newEmail() },
    }),
  ],
];

const invitations: typeof asks = [
  [
    "an invitation of a patient",
    () => ({
      ...{ action: newPatient, path: "/clinic/patients/new" },
      form: { name: "Nell", email: newEmail(), condition: "Low-back pain" },
    }),
  ],
  [
    "a new link for a patient",
    () => ({
      ...{ action: record, path: `/clinic/patients/${world.invitedId}` },
      form: { intent: "invite" },
    }),
  ],
];

test.each(invitations)("%s asks who it is after two hours", async (_, ask) => {
  const { action, path, form } = ask();
  const { invitedId: patientId, cookie } = world;
  const invites = () => db.invite.count({ where: { clinicId: world.clinicId } });
  const send = () => call(action, request(path, { cookie, form }), { patientId });
  const before = await invites();
  await db.signIn.updateMany({ data: { provedAt: new Date("2026-03-04T09:59:59Z") } });
  expect(await send()).toMatchObject({ status: 307 });
  expect(await invites()).toBe(before);
  await db.signIn.updateMany({ data: { provedAt: new Date("2026-03-04T10:01:00Z") } });
  expect(await send()).toMatchObject({ status: 200 });
  expect(await invites()).toBe(before + 1);
});

test.each(asks)("%s asks who it is 15 minutes after that was shown", async (_, ask) => {
  const { action, path, form } = ask();
  const { membershipId, patientId, cookie } = world;
  const send = () =>
    call(action, request(path, { cookie, form }), { membershipId, patientId }).then(
      ({ status, location }) => ({ status, location }),
    );
  const rows = () => db.auditEvent.count({ where: { clinicId: world.clinicId } });
  const before = await rows();
  await db.signIn.updateMany({ data: { provedAt: new Date("2026-03-04T11:44:00Z") } });
  const next = encodeURIComponent(path);
  expect(await send()).toEqual({ status: 307, location: `/confirm?next=${next}` });
  expect(await rows()).toBe(before);
  await db.signIn.updateMany({ data: { provedAt: NOW } });
  expect((await send()).location ?? "").not.toContain("/confirm");
  expect(await rows()).toBeGreaterThan(before);
});
