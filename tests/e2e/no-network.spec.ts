import type { Page } from "@playwright/test";
import {
  EVER,
  expect,
  holding,
  openLive,
  openRecord,
  painRadio,
  signIn,
  TAMSIN,
  test,
} from "./support";

const WORDS = "Stiff this morning, better after a walk";
const alert = (page: Page) => page.getByRole("alert").filter({ hasText: /\w/ });
const save = (page: Page) => page.getByRole("button", { name: /^(Save|Pick|Add patient)/ }).first();

test("a patient saves without a network: the words stay, and go out at the next try", async ({
  page,
  context,
}) => {
  await signIn(page, EVER);
  await openLive(page, "/my/pain");
  await painRadio(page, 2).check({ force: true });
  await page.locator("textarea[name=note]").fill(WORDS);
  await context.setOffline(true);
  await save(page).click();
  await expect(alert(page)).toContainText("Not sent, your text is still here. Try again.");
  await expect(page.locator("textarea[name=note]")).toHaveValue(WORDS);
  await expect(painRadio(page, 2)).toBeChecked();
  await expect(save(page)).toBeFocused();

  // A link does not lead away either, and what was typed stays.
  await page.getByRole("link", { name: "Later" }).click();
  await expect(alert(page)).toContainText("No answer from the server");
  await expect(page.locator("textarea[name=note]")).toHaveValue(WORDS);

  await context.setOffline(false);
  await page.locator("textarea[name=note]").fill(`${WORDS}.`);
  await save(page).click();
  await expect(page).toHaveURL(/\/my\?saved/);
  await expect(alert(page)).toHaveCount(0);
  await page.goto("/my/sessions");
  await expect(page.getByText(`${WORDS}.`)).toHaveCount(1);
});

test("a clinician saves without a network: the words stay", async ({ page, context }) => {
  await signIn(page, TAMSIN);
  await openLive(page, "/clinic/patients/new");
  await page.getByLabel("Name").fill("Offline Oona");
  await page.getByLabel("Goal").fill(WORDS);
  await context.setOffline(true);
  await save(page).click();
  await expect(alert(page)).toContainText("Not sent, your text is still here.");
  await expect(page.getByLabel("Goal")).toHaveValue(WORDS);
  await context.setOffline(false);
  // It reaches the server now, which says what is missing.
  await save(page).click();
  await expect(page.getByText("Enter an email address.", { exact: true })).toBeVisible();
  await expect(page.getByLabel("Goal")).toHaveValue(WORDS);

  // What the server said stays as well when the next try does not get there.
  await context.setOffline(true);
  await save(page).click();
  await expect(alert(page).first()).toContainText("Not sent, your text is still here.");
  await expect(page.getByText("Enter an email address.", { exact: true })).toBeVisible();
  await expect(page.getByLabel("Goal")).toHaveValue(WORDS);
  await context.setOffline(false);
});

test("the builder keeps its draft, and its guard, without a network", async ({ page, context }) => {
  await signIn(page, TAMSIN);
  await openRecord(page, "Ever Thistlewood");
  await openLive(page, `${new URL(page.url()).pathname}/program/edit`);
  const name = page.locator("input[name=name]");
  await name.fill(WORDS);
  await context.setOffline(true);
  await page.getByRole("button", { name: /^Save/ }).click();
  await expect(alert(page)).toContainText("Not sent, your text is still here.");
  await expect(name).toHaveValue(WORDS);
  await context.setOffline(false);
  await page.getByRole("link", { name: "Cancel" }).click();
  await expect(page.getByRole("dialog")).toContainText("Leave without saving?");
  await page.getByRole("button", { name: /Stay|Keep/ }).click();
  await expect(name).toHaveValue(WORDS);
});

test("an answer of 500, 502, 503 or 504 keeps the form", async ({ page, trouble }) => {
  await signIn(page, EVER);
  await openLive(page, "/my/pain");
  for (const status of [500, 502, 503, 504]) {
    const words = `${WORDS}, ${status}`;
    await page.locator("textarea[name=note]").fill(words);
    await page.route("**/*.data*", (route) => route.fulfill({ status, body: "Bad gateway" }));
    await save(page).click();
    await expect(alert(page)).toContainText("Not sent, your text is still here.");
    await expect(page.locator("textarea[name=note]")).toHaveValue(words);
    await page.unroute("**/*.data*");
    await alert(page).getByRole("button", { name: "Close" }).click();
    await expect(alert(page)).toHaveCount(0);
  }
  // The browser itself reports the answers in its console.
  trouble.length = 0;
});

test("a page that does not come is asked for again by a button", async ({ page, trouble }) => {
  await signIn(page, EVER);
  await openLive(page, "/my");
  await page.route("**/my/progress.data*", (route) => route.abort());
  await page.getByRole("link", { name: "Progress" }).first().click();
  await expect(alert(page)).toContainText("No answer from the server");
  await expect(page).toHaveURL(/\/my$/);
  await page.unroute("**/my/progress.data*");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page).toHaveURL(/\/my\/progress/);
  await expect(alert(page)).toHaveCount(0);
  trouble.length = 0;
});

test("a slow save says so, and a second press sends nothing", async ({ page }) => {
  await signIn(page, EVER);
  await openLive(page, "/my/pain");
  await painRadio(page, 1).check({ force: true });
  let posts = 0;
  const waiting: (() => void)[] = [];
  await page.route("**/my/pain.data*", async (route) => {
    posts += 1;
    await new Promise<void>((resolve) => waiting.push(resolve));
    await route.continue();
  });
  await save(page).click();
  await expect(page.getByRole("status").filter({ hasText: "Saving…" })).toHaveCount(1);
  await expect(save(page)).toHaveAttribute("aria-busy", "true");
  await save(page).click({ force: true });
  await save(page).press("Enter");
  for (const go of waiting) go();
  await expect(page).toHaveURL(/\/my\?saved/);
  expect(posts).toBe(1);
  await expect(page.getByRole("status").filter({ hasText: "Saving…" })).toHaveCount(0);
});

test("another form that is pressed meanwhile is sent after the first", async ({ page }) => {
  await signIn(page, EVER);
  await openLive(page, "/my/account");
  const posts: string[] = [];
  page.on("request", (each) => {
    if (each.method() === "POST") posts.push(new URL(each.url()).pathname);
  });
  const { held, letGo } = holding();
  await page.route("**/my/account.data*", async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole("button", { name: "Save time zone" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saving…" })).toHaveCount(1);
  await page.getByRole("button", { name: "Sign out" }).click();
  letGo();
  await expect(page).not.toHaveURL(/\/my/);
  expect(posts).toEqual(["/my/account.data", "/logout.data"]);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the browser's own error page sends the form again when it is loaded again", async ({
    page,
    context,
  }) => {
    await signIn(page, EVER);
    await page.goto("/my/pain");
    await painRadio(page, 2).check({ force: true });
    await page.locator("textarea[name=note]").fill("Typed without scripts");
    await context.setOffline(true);
    await save(page).click();
    await expect(page).toHaveURL(/chrome-error/);
    await context.setOffline(false);
    await page.reload();
    await expect(page).toHaveURL(/\/my\?saved/);
    await page.goto("/my/sessions");
    await expect(page.getByText("Typed without scripts")).toHaveCount(1);
  });
});
