import { beforeAll, expect, test } from "vitest";
import type { Clinician } from "~/auth/actor.server";
import { db } from "~/lib/db.server";
import { loader as root } from "~/root";
import { call, createClinic, createPatient, request } from "../factories";

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
