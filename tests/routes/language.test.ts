import { beforeEach, describe, expect, test } from "vitest";
import { askedLanguage } from "~/auth/language.server";
import { changeClinicLanguages } from "~/data/team/clinic-languages.server";
import { db } from "~/lib/db.server";
import { loader as root } from "~/root";
import { action as change, loader as settings } from "~/routes/clinic.settings.clinic";
import { loader as invitation } from "~/routes/invite.$token";
import { loader as login } from "~/routes/login";
import { loader as account } from "~/routes/my.account";
import { loader as choices, action as choose } from "~/routes/my_.language";
import { loader as offline } from "~/routes/my_.offline";
import { loader as wrong } from "~/routes/my_.wrong";
import { wordsIn } from "~/words/catalogue";
import {
  call,
  createClinic,
  createClinician,
  createInvitedPatient,
  createPatient,
  request,
} from "../factories";

let clinic: Awaited<ReturnType<typeof createClinic>>;

beforeEach(async () => {
  clinic = await createClinic();
});

type Asked = { cookie?: string; accepts?: string; path?: string };

function asking({ cookie, accepts, path = "/my" }: Asked): Request {
  const asked = request(path, { cookie });
  if (accepts) asked.headers.set("Accept-Language", accepts);
  return asked;
}

const languageFor = async (asked: Asked = {}) => (await call(root, asking(asked))).data.language;

const turnOn = (on: ("ar" | "de" | "es")[], reviewers = {}) =>
  changeClinicLanguages(clinic.owner, { on, reviewers });

describe("a page is in the language of whoever reads it", () => {
  test("a link opens no page in a language that no clinic of theirs turned on", async () => {
    const { cookie } = await createPatient(clinic.owner);
    const kept = async (lang: string, by?: string) =>
      (await call(offline, request(`/my/offline?lang=${lang}`, { cookie: by }))).data.language;
    await db.clinic.updateMany({ data: { languages: [] } });
    expect(await languageFor({ cookie, path: "/my?lang=ar" })).toBe("en");
    expect([await kept("ar"), await kept("ar", cookie)]).toEqual(["en", "en"]);
    await createClinic();
    await turnOn(["de"]);
    expect([await kept("de"), await kept("de", cookie), await kept("es")]).toEqual([
      ...["de", "de", "en"],
    ]);
    const another = await createPatient((await createClinic()).owner);
    expect(await kept("de", another.cookie)).toBe("en");
  });

  test("of what is turned on: the person's, what the clinic wrote down, then the browser's", async () => {
    const { cookie, user, patient } = await createPatient(clinic.owner);
    const accepts = "de-AT,de;q=0.9";
    expect(await languageFor({ cookie, accepts })).toBe("en");
    await turnOn(["de", "es", "ar"]);
    expect(await languageFor({ cookie, accepts })).toBe("de");
    await db.patient.update({ where: { id: patient.id }, data: { language: "es" } });
    expect(await languageFor({ cookie, accepts })).toBe("es");
    await db.user.update({ where: { id: user.id }, data: { language: "ar" } });
    expect(await languageFor({ cookie, accepts })).toBe("ar");
    await turnOn(["de"]);
    expect(await languageFor({ cookie, accepts })).toBe("de");
  });

  test("staff read English, whatever they chose as somebody's patient", async () => {
    await turnOn(["de"]);
    await db.user.update({ where: { id: clinic.owner.userId }, data: { language: "de" } });
    expect(await languageFor({ cookie: clinic.cookie, accepts: "de", path: "/clinic" })).toBeNull();
  });

  test("before the sign-in the browser's counts, and a link on the page before it", async () => {
    await turnOn(["de", "es"]);
    const on = (path: string, accepts = "de") => languageFor({ path, accepts });
    expect(await on("/login")).toBe("de");
    expect(await on("/login?lang=es")).toBe("es");
    expect(await on("/login?lang=en")).toBe("en");
    expect(await on("/login?lang=xx")).toBe("de");
    expect(await on("/login", "fr")).toBe("en");
    // Made by somebody of the staff.
    expect(await on("/signup")).toBe("en");
    const kept = request("/login", { cookie: "a=%; supple_language=es" });
    expect(askedLanguage(kept)).toBe("es");
    const { data } = await call(login, asking({ path: "/login?next=/my", accepts: "de" }));
    expect(data.languages?.links).toContainEqual({
      ...{ tag: "en", name: "English", to: "?next=%2Fmy&lang=en" },
    });
  });

  test("an invitation is in the language of whom it invites, whoever is signed in", async () => {
    await turnOn(["de"]);
    const { token, patientId } = await createInvitedPatient(clinic.owner);
    await db.patient.update({ where: { id: patientId }, data: { language: "de" } });
    const { data } = await call(invitation, request(`/invite/${token}`), { token });
    expect(data.language).toBe("de");
    expect(data.page.title).not.toBe("");
    const inEnglish = request(`/invite/${token}?lang=en`);
    expect((await call(invitation, inEnglish, { token })).data.language).toBe("en");
  });
});

describe("a patient chooses", () => {
  const path = "/my/language";

  test("among what the clinic has on, and reads it from then on", async () => {
    await turnOn(["de"], { de: "Dr Uhl" });
    const { cookie, user } = await createPatient(clinic.owner);
    const { data } = await call(choices, request(path, { cookie }));
    expect(data.choices.map(({ tag, note }) => [tag, note])).toEqual([
      ["en", null],
      ["de", null],
    ]);
    const { location } = await call(choose, request(path, { cookie, form: { language: "de" } }));
    expect(location).toBe("/my/account");
    expect(await languageFor({ cookie })).toBe("de");
    const page = await call(account, request("/my/account", { cookie }));
    expect(page.data.languageLink).toBe("Sprache: Deutsch");
    const trail = await db.auditEvent.findMany({ where: { action: "person.language-changed" } });
    expect(trail).toMatchObject([{ actorId: user.id, detail: { before: "", after: "de" } }]);
  });

  test("nothing that is off", async () => {
    await turnOn(["de"]);
    const { cookie, user } = await createPatient(clinic.owner);
    const { status } = await call(choose, request(path, { cookie, form: { language: "ar" } }));
    expect(status).toBe(422);
    const { language } = await db.user.findUniqueOrThrow({ where: { id: user.id } });
    expect(language).toBeNull();
  });
});

describe("an owner turns languages on", () => {
  const path = "/clinic/settings/clinic";
  const form = { intent: "languages", "on[0]": "de", "on[1]": "es", "reviewers.de": " Dr Uhl " };

  test("and names who has checked one; the trail holds codes alone, and no other clinic changes", async () => {
    const other = await createClinic();
    const { cookie } = clinic;
    await call(change, request(path, { cookie, form }));
    const stored = await db.clinic.findUniqueOrThrow({ where: { id: clinic.clinic.id } });
    expect(stored).toMatchObject({ languages: ["de", "es"], languageReviewers: { de: "Dr Uhl" } });
    const { languages } = await db.clinic.findUniqueOrThrow({ where: { id: other.clinic.id } });
    expect(languages).toBeNull();
    const { data } = await call(settings, request(path, { cookie }));
    expect(
      data.languages.map(({ tag, isOn, state }) => [tag, isOn, state.split(/[ :]/)[0]]),
    ).toEqual([
      ["ar", false, "Not"],
      ["de", true, "Checked"],
      ["es", true, "Not"],
    ]);
    const trail = await db.auditEvent.findMany({
      where: { action: "clinic.languages-changed", clinicId: clinic.clinic.id },
    });
    expect(JSON.stringify(trail.map(({ detail }) => detail))).not.toContain("Uhl");
    expect(trail).toMatchObject([
      { actorId: clinic.owner.userId, detail: { after: { on: "de es", checked: "de" } } },
    ]);
  });

  test("and nobody else does", async () => {
    const { cookie } = await createClinician(clinic.owner);
    expect((await call(change, request(path, { cookie, form }))).status).toBe(403);
    const { languages } = await db.clinic.findUniqueOrThrow({ where: { id: clinic.clinic.id } });
    expect(languages).toBeNull();
  });
});

test("the English words for an emergency stand beside others until somebody has checked those", async () => {
  await turnOn(["ar"]);
  const { cookie, user } = await createPatient(clinic.owner);
  const read = async () => {
    const id = "6f1f5d8e-4b0a-4a51-9a53-3d6b3d0f5a11";
    return (await call(wrong, request(`/my/wrong?new=${id}`, { cookie }))).data.page;
  };
  expect((await read()).english).toBeNull();
  await db.user.update({ where: { id: user.id }, data: { language: "ar" } });
  const page = await read();
  expect(page.words.title).toBe(wordsIn("ar").wrong.title);
  expect(page.english?.page.words.title).toBe("Something is wrong");
  await turnOn(["ar"], { ar: "Dr Haddad" });
  expect((await read()).english).toBeNull();
});
