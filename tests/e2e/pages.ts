import type { Page } from "@playwright/test";

// Every page of the app, for the tests that look at all of them.

export const PUBLIC_PAGES = ["/", "/login", "/signup", "/signup?sent", "/reset", "/reset?sent"];
const PATIENT = [
  ...[
    "/my",
    "/my/sessions",
    "/my/progress?range=12w",
    "/my/learn",
    "/my/learn?q=knee",
    "/my/learn/habits",
  ],
  ...["/my/learn/signs", "/my/learn/stretching"],
  ...[
    "/my/account",
    "/my/language",
    ...["/my/measures", "/my/measures?q=1", "/my/measures?q=review", "/my/messages"],
    "/my/security",
    "/my/reminders",
    "/my/wrong",
    "/my/pain",
    "/my/pain/morning",
    "/my/session/first",
    "/places",
  ],
];
const CLINIC = [
  ...["/clinic", "/clinic?q=nobody", "/clinic/patients/new", "/clinic/patients/import"],
  ...["/clinic/templates"],
  ...["/clinic/library", "/clinic/library/lunge", "/clinic/settings/rules"],
  ...["/clinic/settings/measures", "/clinic/messages", "/clinic/messages?show=waiting"],
  "/clinic/settings/messages?edit=new",
  ...[
    "/clinic/settings/clinic",
    "/clinic/settings/clinic/notice",
    "/clinic/settings/profile",
    "/signup/further",
    "/clinic/settings/security",
    "/confirm",
    "/clinic/team",
    "/clinic/team/invite",
    "/clinic/handover",
    "/clinic?alerts=done",
  ],
];

/** The id of a patient of the clinic that is signed in, as the caseload links to it. */
export async function idOf(page: Page, name: string): Promise<string> {
  const found = await page.request.get(`/clinic?q=${encodeURIComponent(name)}`);
  const links = (await found.text()).matchAll(/href="\/clinic\/patients\/([^/?"]+)"[^>]*>([^<]+)/g);
  const [, id] = [...links].find(([, , words]) => words === name) ?? [];
  if (!id) throw new Error(`${name} is not in the caseload.`);
  return id;
}

/** The pages of one record. */
export function recordPages(id: string): string[] {
  return [
    "",
    "/measures?measure=psfs",
    "/messages",
    "/program",
    "/program/edit",
    "/notes",
    "/notes/print",
    "/assign",
    "/edit",
    "/access",
    "/discharge",
    "/intake",
  ].map((end) => `/clinic/patients/${id}${end}`);
}

/** What a clinician can open, with three records: one of them has a warning sign and a pause to decide about. */
export async function clinicPages(page: Page): Promise<string[]> {
  const [ever, corwin] = [await idOf(page, "Ever Thistlewood"), await idOf(page, "Corwin Batch")];
  const thaddeus = await idOf(page, "Thaddeus Wren");
  return [
    ...CLINIC,
    ...recordPages(ever),
    `/clinic/patients/${corwin}?range=12w`,
    `/clinic/patients/${corwin}/program`,
    `/clinic/patients/${thaddeus}`,
    ...(await teamPages(page)),
  ];
}

/** Of one member and of one invitation, each with its question. */
async function teamPages(page: Page): Promise<string[]> {
  const team = await (await page.request.get("/clinic/team")).text();
  const [, member] =
    team.match(/href="(\/clinic\/team\/[^"?]+)"[^>]*aria-label="Manage Leo/) ??
    team.match(/aria-label="Manage Leo[^>]*href="([^"]+)"/) ??
    [];
  const [, withdraw] = team.match(/href="(\/clinic\/team\/withdraw[^"]+)"/) ?? [];
  if (!member || !withdraw) throw new Error("The team has no member, or no invitation.");
  return [member, `${member}/deactivate`, withdraw];
}

/** What the front desk can open. */
export async function deskPages(page: Page): Promise<string[]> {
  const desk = await (await page.request.get("/clinic/desk")).text();
  const [, contact] = desk.match(/href="(\/clinic\/patients\/[^"]+\/contact)"/) ?? [];
  if (!contact) throw new Error("The front desk has no patient.");
  return ["/clinic/desk", "/clinic/desk?search=nobody", contact];
}

/** What the patient who is signed in can open. */
export async function patientPages(page: Page): Promise<string[]> {
  const log = (await linksOf(page, "/my/sessions")).find((href) => href.startsWith("/my/log/"));
  const session = await sessionPath(page);
  return [...PATIENT, ...[session, log].filter((each) => each !== undefined)];
}

/** The guided session that Today leads to, today's or an extra one; left out where nothing is to be done. */
export async function sessionPath(page: Page): Promise<string | undefined> {
  return (await linksOf(page, "/my")).find((href) => /^\/my\/session\/\d/.test(href));
}

async function linksOf(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  return page
    .locator("main a[href^='/my/']")
    .evaluateAll((all) => all.map((each) => each.getAttribute("href") ?? ""));
}
