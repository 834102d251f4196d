import { beforeEach, describe, expect, test } from "vitest";
import { getActor } from "~/auth/actor.server";
import { inviteStaff } from "~/data/team/invite-staff.server";
import { db } from "~/lib/db.server";
import { tokenHash } from "~/lib/tokens.server";
import { isReleased } from "~/lib/unproved-address.server";
import { action as join, loader } from "~/routes/invite.staff.$token";
import {
  actorOf,
  call,
  cookieOf,
  createClinic,
  createPerson,
  joinStaff,
  request,
  signIn,
} from "../factories";

let world: Awaited<ReturnType<typeof createClinic>>;
beforeEach(async () => {
  world = await createClinic({ name: "Fern Street" });
});

async function invite(email: string) {
  const whom = { name: "Ines Okafor", email, role: "FRONT_DESK" as const, isOwner: false };
  const made = await inviteStaff(world.owner, whom);
  if (made?.kind !== "invited") throw new Error("Not invited.");
  const path = new URL(made.inviteLink).pathname;
  const shown = path.replace("/invite/staff/", "");
  const mailed = `mailed-${shown}`;
  const data = { mailedTokenHash: tokenHash(mailed) };
  await db.staffInvite.update({ where: { tokenHash: tokenHash(shown) }, data });
  return { ...by(shown), byMail: by(mailed) };
}

/** The page of a link. */
function by(token: string) {
  const path = `/invite/staff/${token}`;
  return {
    open: (cookie?: string) => call(loader, request(path, { cookie }), { token }),
    send: (form: Record<string, string>, cookie?: string) =>
      call(join, request(path, { cookie, form }), { token }),
  };
}

const newEmail = () => `${crypto.randomUUID()}@new.example`;

test("somebody new sees clinic and first name, chooses a password and is in", async () => {
  const { open, send } = await invite(newEmail());
  const { data } = await open();
  expect(data.page).toMatchObject({ stage: "new", title: "Welcome, Ines" });
  expect(JSON.stringify(data)).not.toContain("Okafor");
  const short = await send({ password: "short" });
  expect(short.status).toBe(422);
  expect(JSON.stringify(short.data)).not.toContain("short");
  const joined = await send({ password: "my own long words" });
  expect([joined.status, joined.location]).toEqual([302, "/clinic"]);
  const cookie = cookieOf(joined.headers.get("Set-Cookie"));
  expect(await actorOf(cookie, "front-desk")).toMatchObject({ clinicName: "Fern Street" });
  const { data: closed } = await open();
  expect(closed.page).toMatchObject({ stage: "closed", email: null });
  expect(JSON.stringify(closed)).not.toMatch(/Ines|Fern Street/);
});

test("whoever has an account signs in and says yes, and is at the new place then", async () => {
  const ann = await createPerson("Ann Known");
  const { owner } = await createClinic();
  await joinStaff(ann.id, owner.clinicId);
  const { open, send } = await invite(ann.email);
  const { data } = await open();
  expect(data).toMatchObject({
    page: { stage: "sign-in" },
    signInPath: expect.stringMatching(/^\/login\?next=%2Finvite%2Fstaff%2F/),
  });
  expect((await send({ password: "my own long words" })).status).toBe(307);
  const cookie = await signIn(ann.id);
  expect((await open(cookie)).data.page).toMatchObject({ stage: "confirm" });
  expect((await send({}, cookie)).status).toBe(409);
  expect((await send({ openedBy: ann.id }, cookie)).location).toBe("/clinic");
  expect(await actorOf(cookie, "front-desk")).toMatchObject({ clinicName: "Fern Street" });
});

test("nobody else takes it up, and nobody is named to them", async () => {
  const ann = await createPerson("Ann Known");
  const otto = await createPerson("Otto Other");
  for (const email of [ann.email, newEmail()]) {
    const { open, send } = await invite(email);
    const cookie = await signIn(otto.id);
    const { data } = await open(cookie);
    expect(data.page).toMatchObject({ stage: "another", email: null });
    expect(JSON.stringify(data)).not.toMatch(/Ines|Ann/);
    expect((await send({ openedBy: otto.id }, cookie)).status).toBe(422);
    expect((await open()).data.page).not.toMatchObject({ stage: "closed" });
  }
  const unknown = call(loader, request("/invite/staff/nothing"), { token: "nothing" });
  expect((await unknown).status).toBe(404);
});

describe("an account that never proved the address", () => {
  async function squat() {
    const squatter = await createPerson("Sly Squatter");
    await db.user.update({ where: { id: squatter.id }, data: { emailProvedAt: null } });
    return { squatter, ...(await invite(squatter.email)) };
  }
  const password = "my own long words";

  test("does not block the mailed link, which takes the address from it", async () => {
    const { squatter, byMail } = await squat();
    const session = await signIn(squatter.id);
    expect((await byMail.open()).data.page).toMatchObject({ stage: "new" });
    const joined = await byMail.send({ password });
    expect(joined.location).toBe("/clinic");
    const actor = await actorOf(cookieOf(joined.headers.get("Set-Cookie")), "front-desk");
    expect(actor.userId).not.toBe(squatter.id);
    const proved = { email: squatter.email, emailProvedAt: { not: null } };
    expect(await db.user.count({ where: { id: actor.userId, ...proved } })).toBe(1);
    const { email } = await db.user.findUniqueOrThrow({ where: { id: squatter.id } });
    expect(isReleased(email)).toBe(true);
    expect(await getActor(request("/", { cookie: session }))).toBeNull();
  });

  test("keeps it before the shown link, which proves nothing and names the mailed one", async () => {
    const { squatter, open, send } = await squat();
    const { page } = (await open()).data;
    expect(page).toMatchObject({ stage: "sign-in" });
    expect(page.lead).toContain("open the link that was mailed to you");
    expect((await send({ password })).status).toBe(307);
    const { email } = await db.user.findUniqueOrThrow({ where: { id: squatter.id } });
    expect(email).toBe(squatter.email);
  });

  test("loses nothing once it has proved it", async () => {
    const { squatter, byMail } = await squat();
    await db.user.update({ where: { id: squatter.id }, data: { emailProvedAt: new Date() } });
    expect((await byMail.send({ password })).status).toBe(307);
    const { email } = await db.user.findUniqueOrThrow({ where: { id: squatter.id } });
    expect(email).toBe(squatter.email);
  });
});
