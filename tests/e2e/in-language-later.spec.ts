import type { BrowserContext, Page, Route } from "@playwright/test";
import { expectFit, expectFitOnPaper, expectSoundInDark } from "./fit";
import { Clinic, signIn, test } from "./own-clinic";
import { idOf, sessionPath } from "./pages";
import { EVER, expect, expectSound, openLive, PASSWORD, PHONE_ONLY, TAMSIN } from "./support";

// In each language what only some patients see: a clinic of the file's own, where one is new, one rests and one is
// discharged, where logs wait without a network, and where the mails can be read.

const LANGUAGES = ["en", "de", "es", "ar"];
const [NEW, RESTING, DISCHARGED] = ["gwendolyn", "thaddeus", "isolde"].map(
  (name) => `${name}@willowlane.example`,
) as [string, string, string];

test.describe.configure({ mode: "default" });

test.describe("in each language, later", PHONE_ONLY, () => {
  test.skip(process.env.PROOFS !== "yes", "minutes, for what few see");

  for (const language of LANGUAGES) {
    const good = (page: Page, what: string) => expectGood(page, what, language);

    async function begin(phone: BrowserContext, email: string): Promise<Page> {
      const page = await phone.newPage();
      await signIn(page, email);
      await openLive(page, `/my?lang=${language}`);
      return page;
    }

    test(`logs that wait in ${language}`, async ({ phone }) => {
      const page = await begin(phone, EVER);
      await untilKeptIn(page, language);
      await phone.setOffline(true);
      for (const score of [3, 7]) {
        await page.goto("/my/pain");
        await pick(page, "pain", score);
        await save(page);
        await expect(page.locator("main a[href^='/my/offline']")).toBeVisible();
      }
      await good(page, "today without a network");
      await page.goto("/my/offline?to=outbox");
      const rows = page.locator("main ul.card > li");
      await expect(rows).toHaveCount(2);
      await good(page, "what waits");
      await rows.first().locator("button").first().click();
      await good(page, "taking it back");
      await page.keyboard.press("Escape");
      await phone.route("**/my/sync", sendTooLate);
      await phone.setOffline(false);
      await page.locator("main > button").first().click();
      const refused = page.locator("main section:has(h3)");
      await expect(refused).toHaveCount(2);
      await good(page, "what was not taken");
      await refused.first().locator("button:visible").last().click();
      await good(page, "dropping it");
    });

    test(`the end of a session in ${language}`, async ({ phone }) => {
      const page = await begin(phone, EVER);
      await openLive(page, (await sessionPath(page)) ?? "/my");
      const end = page.locator(".end-list");
      const bar = page.locator(".skipped-bar button");
      await page.locator(".player-controls button.side").first().click();
      await expect(async () => {
        if (await end.isVisible()) return;
        // What is left of the exercise as a whole, where it is asked about.
        if ((await bar.count()) > 1) await bar.last().click({ timeout: 1_000 });
        else await page.locator(".player-controls button.side").first().click({ timeout: 1_000 });
        expect(await end.isVisible()).toBe(true);
      }).toPass({ intervals: [100] });
      await good(page, "the end of a session");
      await page.locator("main form details > summary").first().click();
      await pick(page, "pain", 9);
      await good(page, "pain above the ceiling");
    });

    test(`those who are new, rest or are discharged in ${language}`, async ({ phone }) => {
      for (const [email, paths] of [
        [NEW, ["/my", "/my/session/first", "/my/progress", "/my/sessions", "/my/messages"]],
        [RESTING, ["/my", "/my/progress", "/my/sessions", "/my/wrong", "/my/reminders"]],
        [DISCHARGED, ["/my", "/my/letter", "/my/progress", "/my/sessions", "/my/account"]],
      ] as const) {
        const page = await begin(phone, email);
        for (const path of paths) {
          await openLive(page, path);
          await good(page, `${path} of ${email}`);
        }
        await phone.clearCookies();
        await page.close();
      }
    });

    test(`on paper in ${language}`, async ({ phone }) => {
      for (const [email, paths] of [
        [EVER, ["/my", "/my/progress?range=12w", "/my/sessions", "/my/learn/hip-flexors"]],
        [DISCHARGED, ["/my/letter"]],
      ] as const) {
        const page = await begin(phone, email);
        for (const path of paths) {
          await openLive(page, path);
          await expectFitOnPaper(page, `${path} in ${language}`);
        }
        await phone.clearCookies();
      }
    });

    test(`questions of the clinic in ${language}`, async ({ phone, clinic }) => {
      await askAll(phone, clinic);
      const page = await begin(phone, NEW);
      await openLive(page, "/my/measures");
      await good(page, "questions that wait");
      const seen = new Set<string>();
      for (let number = 1; number < 40; number += 1) {
        await openLive(page, `/my/measures?q=${number}`);
        const form = page.locator(".one-question");
        if ((await form.count()) === 0) break;
        const key = (await form.locator("input[name=key]").inputValue()).replace(/\.[^.]+$/, "");
        if (seen.has(key)) continue;
        seen.add(key);
        await good(page, `the question ${key}`);
      }
      expect(seen.size).toBeGreaterThan(1);
    });
  }

  test("answers and what was sent, in each language", async ({ phone }) => {
    const page = await phone.newPage();
    await signIn(page, EVER);
    for (const number of [1, 2, 3]) {
      await openLive(page, `/my/measures?q=${number}`);
      await page.locator("input[type=radio][value='9']").check({ force: true });
      await save(page);
      await page.waitForURL((url) => !url.search.includes(`q=${number}`));
    }
    await inEach(page, "/my/measures?q=1&change");
    await inEach(page, "/my/measures?q=review");
    await openLive(page, "/my/measures?q=review");
    await save(page);
    await page.waitForURL(/sent/);
    await inEach(page, "/my/measures?sent");
  });

  test("mailed links, in each language", async ({ phone, clinic }) => {
    const page = await phone.newPage();
    await signIn(page, EVER);
    await openLive(page, "/my/account");
    const form = page.locator("form:has(input[name=newEmail])");
    await page.locator("details:has(input[name=newEmail]) > summary").click();
    await form.locator("input[name=newEmail]").fill("ever@thistlewood.example");
    await form.locator("input[name=currentPassword]").fill(PASSWORD);
    await form.locator("button[name=intent]").click();
    await page.waitForURL(/\?/);
    await inEach(page, new URL(page.url()).pathname + new URL(page.url()).search);
    const links = await mailed(clinic, /\/email\/[\w-]+/g, 2);
    for (const link of links) await inEach(page, link);
    await openLive(page, links[0] ?? "");
    await page.locator("button[value=confirm]").click();
    await inEach(page, links[0] ?? "");
    await inEach(page, "/email/none", 404);
    await inEach(page, "/my/nowhere", 404);
  });

  test("the link of a reminder, in each language", async ({
    phone: _,
    browser,
    contextOptions,
  }) => {
    const clinic = new Clinic();
    await clinic.start(at("12:18"));
    const phone = await browser.newContext({ ...contextOptions, baseURL: clinic.origin });
    const page = await phone.newPage();
    await signIn(page, EVER);
    await openLive(page, "/my/reminders");
    await page.locator("input[name=isOn]").setChecked(true, { force: true });
    await page.locator("input[name=byEmail]").setChecked(true, { force: true });
    for (const day of await page.locator("input[name=weekdays]").all()) {
      await day.setChecked(true, { force: true });
    }
    await page.locator("input[name=at]").fill(inLondon("12:21"));
    await page.locator("main form:has(input[name=at]) button").last().click();
    await page.waitForURL(/\?/);
    await clinic.stop();
    await clinic.start(at("12:22"));
    const [link = ""] = await mailed(clinic, /\/reminders\/[\w.-]+/g, 1);
    // Whoever opens it has not signed in there: it speaks what they have chosen.
    for (const language of LANGUAGES) {
      await openLive(page, "/my/language");
      await page.locator(`input[type=radio][value=${language}]`).check({ force: true });
      await save(page);
      await page.waitForURL((url) => url.pathname !== "/my/language");
      await page.goto(link);
      await expectGood(page, "the link of a reminder", language);
    }
    await phone.close();
    await clinic.stop();
  });

  // The last one: from here on every patient is asked first.
  test("a privacy notice, in each language", async ({ phone }) => {
    const page = await phone.newPage();
    await signIn(page, TAMSIN);
    await openLive(page, "/clinic/settings/clinic/notice");
    await page.locator("textarea[name=text]").fill("What we keep.\n\nWhat you tell us. ".repeat(9));
    await page.locator("form:has(textarea[name=text]) summary").click();
    await page.locator("form:has(textarea[name=text]) button").last().click();
    await page.waitForURL(/saved/);
    await phone.clearCookies();
    await signIn(page, EVER);
    await inEach(page, "/my/notice");
    const [, path = ""] = (await page.content()).match(/href="(\/privacy\/[^"]+)"/) ?? [];
    if (path) await inEach(page, path);
  });
});

/** It fits, and axe finds nothing, by day and by night. */
async function expectGood(page: Page, what: string, language: string): Promise<void> {
  await expect(page.locator("html"), what).toHaveAttribute("lang", language);
  await expectFit(page, `${what} in ${language}`);
  await expectSound(page);
  await expectSoundInDark(page);
}

/** One page in all languages, one after the other. */
async function inEach(page: Page, path: string, status = 200): Promise<void> {
  for (const language of LANGUAGES) {
    const answer = await page.goto(`${path}${path.includes("?") ? "&" : "?"}lang=${language}`);
    expect(answer?.status(), path).toBe(status);
    await expectGood(page, path, language);
  }
}

const pick = (page: Page, name: string, score: number) =>
  page.locator(`input[type=radio][name=${name}][value='${score}']`).check({ force: true });

const save = (page: Page) => page.locator(".save-bar button").first().click();

/** The worker keeps its page, and before it the pack, in this language. */
async function untilKeptIn(page: Page, language: string): Promise<void> {
  const kept = () =>
    page.evaluate(async () => {
      const found = await caches.match("/my/offline");
      return found?.headers.get("Content-Language");
    });
  await expect.poll(kept).toBe(language);
}

/** Sends what waits as if it had been said weeks ago: then the server takes none of it. */
async function sendTooLate(route: Route): Promise<void> {
  const events = route.request().postDataJSON() as object[];
  const saidAt = new Date(Date.now() - 40 * 86_400_000).toISOString();
  const postData = JSON.stringify(events.map((event) => ({ ...event, saidAt })));
  await route.continue({ postData });
}

/** The clinic's first questions, all of them, for somebody who has answered none. */
async function askAll(phone: BrowserContext, clinic: Clinic): Promise<void> {
  const desk = await phone.browser()?.newPage({ baseURL: clinic.origin });
  if (!desk) throw new Error("There is no browser.");
  await signIn(desk, TAMSIN);
  await openLive(desk, `/clinic/patients/${await idOf(desk, "Gwendolyn Starr")}/intake`);
  const send = desk.locator("button[name=intent][value=send]");
  const back = desk.locator("button[name=intent][value=take-back]");
  await expect(send.or(back).first()).toBeVisible();
  if (await send.isVisible()) await send.click();
  await expect(back).toBeVisible();
  await desk.close();
}

/** Of a server to which it is such a time today, UTC. */
const at = (time: string) => ({ NODE_ENV: "test", SUPPLE_TEST_NOW: instantAt(time).toISOString() });

const instantAt = (time: string) => new Date(`${new Date().toISOString().slice(0, 10)}T${time}Z`);

/** What a clock there shows then. */
const inLondon = (time: string) =>
  instantAt(time).toLocaleTimeString("en-GB", { timeZone: "Europe/London", timeStyle: "short" });

/** Links in the mails so far, once there are as many. */
async function mailed(clinic: Clinic, link: RegExp, atLeast: number): Promise<string[]> {
  const links = () => [...new Set(clinic.mails().flatMap((mail) => mail.match(link) ?? []))];
  await expect.poll(() => links().length).toBeGreaterThanOrEqual(atLeast);
  return links();
}
