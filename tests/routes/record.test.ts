import { beforeAll, describe, expect, test } from "vitest";
import { PRECAUTIONS } from "~/content/codes";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { action, loader } from "~/routes/clinic.patients.$patientId";
import { loader as openInvite } from "~/routes/invite.$token";
import {
  call,
  createClinic,
  createInvitedPatient,
  createPatient,
  createProgram,
  notePrecaution,
  request,
} from "../factories";

const NOW = new Date("2026-03-04T12:00:00Z");
let clinic: Awaited<ReturnType<typeof createClinic>>;

beforeAll(async () => {
  setClock(NOW);
  clinic = await createClinic();
});

const open = (patientId: string, cookie = clinic.cookie) =>
  call(loader, request(`/clinic/patients/${patientId}`, { cookie }), { patientId });

const renew = (patientId: string, cookie = clinic.cookie) =>
  call(action, request(`/clinic/patients/${patientId}`, { cookie, form: {} }), { patientId });

describe("the head of a record", () => {
  test("puts person and episode into words", async () => {
    const { patient, episode } = await createPatient(clinic.owner, {
      ...{ name: "Ever Example", condition: "Psoas tightness", side: "RIGHT" },
      startedOn: "2026-01-22",
    });
    await db.patient.update({
      where: { id: patient.id },
      data: { birthYear: 1980, pronouns: "they/them" },
    });
    await db.episode.update({
      where: { id: episode.id },
      data: { nextVisitOn: "2026-03-09" },
    });
    await notePrecaution(clinic.owner, episode.id, { words: "Avoid loaded spinal flexion" });
    const hip = { code: "hip-from-behind", side: "LEFT", untilOn: "2026-05-01" } as const;
    await notePrecaution(clinic.owner, episode.id, hip);
    await createProgram({ patient, episode });
    expect((await open(patient.id)).data).toEqual({
      ...{ id: patient.id, name: "Ever Example", person: "46, they/them" },
      ...{ canChange: true, canAct: true, limit: null, same: [], archived: null, undecided: null },
      ...{ condition: "Psoas tightness, right", hasProgram: true },
      precautions: [
        {
          ...{ id: expect.any(String), isChecked: false },
          ...{ title: "Avoid loaded spinal flexion", facts: "noted 4 Mar" },
        },
        {
          ...{ id: expect.any(String), isChecked: true },
          title: PRECAUTIONS["hip-from-behind"],
          facts: "left, noted 4 Mar, until 1 May",
        },
      ],
      ...{ startedOn: "22 Jan", week: 6, nextVisitOn: "Mon 9 Mar", dischargedOn: null },
      discharged: null,
      invitation: null,
      takenUp: "Taken up on 4 Mar, 12:00",
    });
  });

  test("leaves out what is not known, and the week of a discharged episode", async () => {
    const { patient } = await createPatient(clinic.owner, {
      ...{ startedOn: "2026-01-22", dischargedOn: "2026-02-20" },
    });
    expect((await open(patient.id)).data).toMatchObject({
      ...{ person: null, precautions: [], hasProgram: false, week: null },
      dischargedOn: "20 February 2026",
      discharged: { words: "Discharged 20 February 2026", hasLetter: false },
    });
  });

  test("says how the invitation of a patient without an account stands", async () => {
    const { patientId } = await createInvitedPatient(clinic.owner);
    const state = async () => (await open(patientId)).data.invitation;
    expect(await state()).toMatchObject({ state: "open", endsOn: "18 March 2026" });
    await db.invite.updateMany({ where: { patientId }, data: { expiresAt: NOW } });
    expect(await state()).toEqual({ state: "ended", endsOn: "4 March 2026", mail: null });
  });
});

describe("a new invitation link", () => {
  test("opens, ends the one before it, and is written down", async () => {
    const { patientId, email, token: oldToken } = await createInvitedPatient(clinic.owner);
    const { data } = await renew(patientId);
    expect(data).toMatchObject({ email, isMailSent: false });
    const token = data.inviteLink.split("/invite/")[1] ?? "";
    const stateOf = async (each: string) =>
      (await call(openInvite, request(`/invite/${each}`), { token: each })).data.page.title;
    expect([await stateOf(token), await stateOf(oldToken)]).toEqual([
      "Welcome, Ivy",
      "This invitation has ended",
    ]);
    expect(
      await db.auditEvent.count({ where: { entityId: patientId, action: "invite.renewed" } }),
    ).toBe(1);
  });

  test("is not made for whoever has an account, nor by another clinic or a patient", async () => {
    const pat = await createPatient(clinic.owner);
    expect((await renew(pat.patient.id)).status).toBe(404);
    const { patientId } = await createInvitedPatient(clinic.owner);
    const other = await createClinic();
    expect((await renew(patientId, other.cookie)).status).toBe(404);
    expect((await renew(patientId, pat.cookie)).status).toBe(403);
    expect(await db.invite.count({ where: { patientId } })).toBe(1);
  });
});
