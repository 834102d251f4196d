import type { Page } from "@playwright/test";
import { expectFit, expectSoundInDark } from "./fit";
import { sessionPath } from "./pages";
import { EVER, expect, expectSound, openLive, PHONE_ONLY, signIn, TAMSIN, test } from "./support";

// What a patient's pages become once something is pressed, in each language: what is on a page as it opens is looked at
// by every-page.spec.

const LANGUAGES = ["en", "de", "es", "ar"];

test.describe("in each language", PHONE_ONLY, () => {
  test.skip(process.env.PROOFS !== "yes", "minutes, for what the pages themselves show most of");

  for (const language of LANGUAGES) {
    /** It fits, and axe finds nothing, by day and by night. */
    async function expectGood(page: Page, what: string): Promise<void> {
      await expectFit(page, `${what} in ${language}`);
      await expectSound(page);
      await expectSoundInDark(page);
    }

    async function begin(page: Page, path: string): Promise<void> {
      await signIn(page, EVER);
      await page.goto(`/my?lang=${language}`);
      await openLive(page, path);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
    }

    test(`the guided session in ${language}`, async ({ page }) => {
      await begin(page, "/my");
      const path = await sessionPath(page);
      await openLive(page, path ?? "/my");
      const aids = page.locator(".player-aids button");
      const sheet = page.locator("dialog[open]");
      for (const [place, what] of ["how it is done", "sound and pace"].entries()) {
        await aids.nth(place).click();
        await expect(sheet).toBeVisible();
        await expectGood(page, what);
        await sheet.locator("form[method=dialog] button").click();
        await expect(sheet).toBeHidden();
      }
      const controls = page.locator(".player-controls");
      await controls.locator("button.side").first().click();
      await expectGood(page, "a set that was skipped");
      await controls.locator(".main").click();
      await controls.locator(".main").click();
      await expectGood(page, "a hold that waits");
      await controls.locator(".painful").click();
      await page.locator("input[type=radio][value='7']").check();
      await expectGood(page, "too painful");
      await openLive(page, "/my");
      await expect(page.locator(".unsaved")).toBeVisible();
      await expectGood(page, "a session that waits");
    });

    test(`something is wrong in ${language}`, async ({ page, context }) => {
      await begin(page, "/my/wrong");
      const signs = page.locator("input[name=signs]");
      // The first of all is one of an emergency, the last one to be told of today or at the next visit.
      for (const sign of [signs.first(), signs.last()]) {
        await openLive(page, "/my/wrong");
        await sign.check();
        // Nobody is to be told, for the tests of others.
        await context.setOffline(true);
        await page.locator(".save-bar button").first().click();
        await expect(page.locator(".wrong-answer")).toBeVisible();
        await context.setOffline(false);
        await expectGood(page, "what to do");
      }
    });

    test(`a calendar's address in ${language}`, async ({ page }) => {
      await begin(page, "/my/reminders");
      await page.locator("button[value=make-feed]").click();
      await expect(page.locator("input[name=feed]")).toBeVisible();
      await expectGood(page, "the address of a calendar");
    });

    test(`before the sign-in in ${language}`, async ({ page, context }) => {
      const pages = ["/login", "/reset", "/reset?sent", "/my/offline"];
      for (const path of [...pages, await invitation(page)]) {
        await context.clearCookies();
        await page.goto(`${path}${path.includes("?") ? "&" : "?"}lang=${language}`);
        await expect(page.locator("html"), path).toHaveAttribute("lang", language);
        await expectGood(page, path);
      }
    });
  }
});

/** Of somebody whom the clinic invites now; a link is shown once, to whoever made it. */
async function invitation(page: Page): Promise<string> {
  await signIn(page, TAMSIN);
  await page.goto("/clinic/patients/new");
  await page.getByLabel("Name").fill(`Odalys Fennimore ${Date.now()}`);
  await page.getByLabel("Email").fill(`odalys-${Date.now()}@fits.example`);
  await page.getByLabel("Condition").fill("Psoas tightness");
  await page.getByRole("button", { name: "Add patient" }).click();
  const link = page.locator("input[readonly]").first();
  await expect(link).toHaveValue(/invite/);
  return new URL(await link.inputValue()).pathname;
}
