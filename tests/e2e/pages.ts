import type { Page } from "@playwright/test";

// Every page of the app, for the tests that look at all of them.

export const PUBLIC_PAGES = ["/", "/login", "/signup"];
const PATIENT = [
  ...["/my", "/my/sessions", "/my/progress?range=12w", "/my/learn", "/my/learn/habits"],
  ...["/my/learn/signs", "/my/learn/stretching"],
  ...["/my/account", "/my/wrong", "/my/pain", "/my/pain/morning"],
];
const CLINIC = [
  ...["/clinic", "/clinic?q=nobody", "/clinic/patients/new", "/clinic/templates"],
  ...["/clinic/library", "/clinic/library/lunge", "/clinic/settings/rules"],
  ...["/clinic/settings/clinic", "/clinic/handover"],
];

/** The id of a patient of the clinic that is signed in. */
export async function idOf(page: Page, name: string): Promise<string> {
  await page.goto(`/clinic?q=${encodeURIComponent(name)}`);
  const href = await page.getByRole("link", { name }).first().getAttribute("href");
  return href?.match(/patients\/([^/?]+)/)?.[1] ?? "";
}

/** The pages of one record. */
export function recordPages(id: string): string[] {
  return ["", "/program", "/program/edit", "/assign", "/edit"].map(
    (end) => `/clinic/patients/${id}${end}`,
  );
}

/** What a clinician can open, with two records. */
export async function clinicPages(page: Page): Promise<string[]> {
  const [ever, corwin] = [await idOf(page, "Ever Thistlewood"), await idOf(page, "Corwin Batch")];
  return [
    ...CLINIC,
    ...recordPages(ever),
    `/clinic/patients/${corwin}?range=12w`,
    `/clinic/patients/${corwin}/program`,
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
