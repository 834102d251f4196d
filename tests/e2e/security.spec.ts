import type { Page } from "@playwright/test";
import {
  DESKTOP_ONLY,
  expect,
  live,
  openAs,
  openLive,
  PASSWORD,
  signIn,
  TAMSIN,
  test,
} from "./support";

const LEO = "leo@willowlane.example";
const WORDS = "Runs a half marathon in May";
const MINUTE = 60_000;

/** The server's clock cannot be moved under everybody: what it tells about the end of a sign-in is said here. */
async function sayLeft(page: Page, endsInMs: number): Promise<void> {
  await page.route("**/clinic/sign-in-end", async (route) => {
    const isPage = route.request().headers()["x-caused-by"] === "page";
    if (isPage) await route.fulfill({ json: { endsInMs, isLast: false } });
    else await route.fallback();
  });
}

/** What a tab fetches a minute after it was opened, and nothing of which is seen. */
async function fetchWarning(page: Page): Promise<void> {
  const fetched = page.waitForResponse(/\/assets\/[^/]+\.js$/);
  await page.clock.runFor(MINUTE);
  await fetched;
  await page.clock.runFor(2_000);
}

test(
  "a sign-in that is about to end warns, and goes on when somebody is there",
  DESKTOP_ONLY,
  async ({ page }) => {
    await page.clock.install();
    await signIn(page, LEO);
    await openLive(page, "/clinic/templates");
    await fetchWarning(page);
    const dialog = page.getByRole("dialog", { name: "Still there?" });
    await expect(dialog).toHaveCount(0);
    // Well within the two minutes of the warning, whatever part of one the page has been open for.
    await sayLeft(page, 1.7 * MINUTE);
    await page.clock.fastForward(13.3 * MINUTE);
    await expect(dialog).toBeVisible();
    await expect(dialog).toContainText(/You are signed out at \d\d:\d\d/);
    await expect(dialog.getByRole("button", { name: "Stay signed in" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(dialog).toHaveCount(0);
    await page.clock.runFor(MINUTE);
    await expect(dialog).toHaveCount(0);
  },
);

test(
  "what somebody typed when their sign-in ended by itself is there again afterwards",
  DESKTOP_ONLY,
  async ({ page, browser, trouble }, { project }) => {
    await page.clock.install();
    await signIn(page, LEO);
    await openLive(page, "/clinic/patients/new");
    await fetchWarning(page);
    await page.getByLabel("Name").fill("Nora Kept");
    await page.getByLabel("Goal").fill(WORDS);
    const elsewhere = await openAs(browser, project.use, trouble);
    await signIn(elsewhere, LEO);
    await openLive(elsewhere, "/clinic/settings/security");
    await elsewhere.getByRole("button", { name: "Sign out everywhere else" }).click();
    await expect(elsewhere.getByText("Signed out everywhere else.")).toBeVisible();
    await elsewhere.context().close();
    const left = page.waitForURL(/\/login/);
    await page.clock.fastForward(16 * MINUTE);
    await left;
    await live(page);
    await expect(page.locator("main")).toContainText("what you typed was not saved");
    await page.getByLabel("Email").fill(LEO);
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByText("What you typed is here again")).toBeVisible();
    await expect(page.getByLabel("Goal")).toHaveValue(WORDS);
    await expect(page.getByLabel("Name")).toHaveValue("Nora Kept");
  },
);

test("what is typed as a password can be looked at", DESKTOP_ONLY, async ({ page }) => {
  await openLive(page, "/login");
  const password = page.getByLabel("Password");
  await password.fill("four plain words");
  await expect(password).toHaveAttribute("type", "password");
  await page.getByLabel("Show what I type").check();
  await expect(password).toHaveAttribute("type", "text");
  await expect(password).toHaveValue("four plain words");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test(
    "a password is asked for again, and is changed by a plain form",
    DESKTOP_ONLY,
    async ({ page }) => {
      await page.goto("/login");
      await expect(page.getByLabel("Show what I type")).toBeHidden();
      await page.getByRole("link", { name: "Forgot password?" }).click();
      await page.getByLabel("Email").fill("nobody@willowlane.example");
      await page.getByRole("button", { name: "Mail me a link" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look in your mail");
      await signIn(page, TAMSIN);
      await page.goto("/clinic/settings/security");
      await page.getByText("Change password").first().click();
      await page.getByLabel("Current password").fill("not the one it is");
      await page.getByLabel("New password").fill("four plain words here");
      await page.getByRole("button", { name: "Change password" }).click();
      await expect(page.getByText("This is not your current password.").first()).toBeVisible();
    },
  );
});
