import { beforeAll, expect, test } from "vitest";
import type { Clinician } from "~/auth/actor.server";
import { db } from "~/lib/db.server";
import { loader as root } from "~/root";
import { loader as invitation } from "~/routes/invite.$token";
import { call, createClinic, createInvitedPatient, createPatient, request } from "../factories";

let owner: Clinician;

beforeAll(async () => {
  owner = (await createClinic()).owner;
});

const languageFor = async (cookie?: string) =>
  (await call(root, request("/my", { cookie }))).data.language;

test("a page is in the language of whoever is signed in", async () => {
  const { cookie, patient } = await createPatient(owner);
  expect(await languageFor(cookie)).toBeNull();
  await db.patient.update({ where: { id: patient.id }, data: { language: "de" } });
  expect(await languageFor(cookie)).toBe("de");
});

test("nobody's language is known before they sign in", async () => {
  expect(await languageFor()).toBeNull();
});

test("an invitation is in the language of whom it invites, whoever is signed in", async () => {
  const { token, patientId } = await createInvitedPatient(owner);
  await db.patient.update({ where: { id: patientId }, data: { language: "de" } });
  const { data } = await call(invitation, request(`/invite/${token}`), { token });
  expect(data.language).toBe("de");
});
