import type { Page } from "@playwright/test";

// Every page of the app, for the tests that look at all of them.

export const PUBLIC_PAGES = ["/", "/login", "/signup", "/signup?sent", "/reset", "/reset?sent"];
const PATIENT = [
  ...["/my", "/my/sessions", "/my/progress?range=12w", "/my/learn", "/my/learn/habits"],
  ...["/my/learn/signs", "/my/learn/stretching"],
  ...["/my/account", "/my/security", "/my/wrong", "/my/pain", "/my/pain/morning", "/places"],
];
const CLINIC = [
  ...["/clinic", "/clinic?q=nobody", "/clinic/patients/new", "/clinic/patients/import"],
  ...["/clinic/templates"],
  ...["/clinic/library", "/clinic/library/lunge", "/clinic/settings/rules"],
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
  return ["", "/program", "/program/edit", "/assign", "/edit", "/access"].map(
    (end) => `/clinic/patients/${id}${end}`,
  );
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
  ];
}

/** What the patient who is signed in can open. */
export async function patientPages(page: Page): Promise<string[]> {
  await page.goto("/my/sessions");
  const links = await page
    .locator("main a[href^='/my/']")
    .evaluateAll((all) => all.map((each) => each.getAttribute("href") ?? ""));
  const session = links.find((href) => href.startsWith("/my/session/"));
  const log = links.find((href) => href.startsWith("/my/log/"));
  return [...PATIENT, ...[session, log].filter((each) => each !== undefined)];
}
