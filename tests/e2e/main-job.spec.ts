import {
  EVER,
  expect,
  live,
  ONCE,
  openAs,
  openLive,
  painRadio,
  signIn,
  signInByForm,
  TAMSIN,
  test,
} from "./support";

// Each project has a server and a demo clinic of its own, so that Ever's session of today is still open here.

test("three clicks assign a program, three taps log a session, and both charts show it", async ({
  page,
  browser,
  trouble,
}, { project }) => {
  await signInByForm(page, TAMSIN);
  await expect(page).toHaveTitle(/^Caseload/);
  await page.goto("/clinic?q=Ever%20Thistlewood");
  await page.getByRole("link", { name: "Ever Thistlewood" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Ever Thistlewood" })).toBeVisible();
  const record = page.url();

  // Three clicks, counted: the link, the template, the button.
  await page.getByRole("link", { name: "Assign program" }).click();
  await page.getByRole("radio", { name: /^Hip-flexor release/ }).check();
  await page.getByRole("button", { name: "Assign", exact: true }).click();
  await expect(page.getByRole("heading", { name: /Hip-flexor release/ }).first()).toBeVisible();

  const phone = await openAs(browser, project.use, trouble);
  await signInByForm(phone, EVER);
  await expect(phone).toHaveURL(/\/my$/);

  // Three taps, counted: all done, the number, save.
  await phone.getByRole("button", { name: "All done" }).click();
  await expect(phone.getByRole("radio", { checked: true })).toHaveCount(0);
  await painRadio(phone, 0).click();
  await phone.getByRole("button", { name: /^Save/ }).click();
  await expect(phone).toHaveURL(/\/my\?/);
  await expect(phone.getByRole("button", { name: "All done" })).toHaveCount(0);

  await phone.goto("/my/progress?range=2w");
  await phone.getByText("As a list").click();
  await expectTodaysRow(phone);
  await page.goto(`${record}?range=2w`);
  await page.getByText("Show as table").click();
  await expectTodaysRow(page);
  await phone.context().close();
});

test("one click from the caseload prepares a visit, and one more copies the brief", async ({
  page,
}) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await signIn(page, TAMSIN);
  await openLive(page, "/clinic?q=Ever%20Thistlewood");
  await page.getByRole("link", { name: "Ever Thistlewood" }).first().click();
  const brief = page.getByRole("region", { name: /visit/ });
  const lines = brief.getByRole("listitem");
  await expect(lines.first()).toBeInViewport();
  await expect(lines.last()).toBeInViewport();
  expect(await lines.count()).toBeLessThanOrEqual(5);
  await live(page);
  await brief.getByRole("button", { name: "Copy brief" }).click();
  await expect(brief.getByRole("status")).toHaveText(/^Brief copied, \d lines\.$/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split("\n")).toHaveLength(await lines.count());
  expect(copied).toMatch(/^Pain: .* -> .*/m);
});

/** The day's row says done, and its 0 is a number, not a gap. */
async function expectTodaysRow(page: import("@playwright/test").Page): Promise<void> {
  const row = page.getByRole("row").filter({ hasText: /Done/ }).filter({ hasText: /\b0\b/ });
  await expect(row.first()).toBeVisible();
}

test("a tap sent twice, a reload and the back button leave one log", ONCE, async ({ page }) => {
  await signIn(page, EVER);
  await page.goto("/my/sessions");
  const before = await page.getByRole("listitem").count();
  await page.goto("/my/pain");
  await painRadio(page, 2).click();
  const save = page.getByRole("button", { name: /^Save/ });
  await save.dblclick();
  await expect(page).toHaveURL(/\/my\?saved/);
  // Until the page runs its scripts, "back" changes only the address: wait as a person would.
  await page.reload();
  await live(page);
  // Back on the form: it is the same report again, which the same number leaves as it is.
  await page.goBack();
  await expect(painRadio(page, 2)).toBeChecked();
  await page.getByRole("button", { name: /^Save/ }).click();
  await expect(page).toHaveURL(/\/my\?/);
  await page.goto("/my/sessions");
  await expect(page.getByRole("listitem")).toHaveCount(before + 1);
});

test("the keyboard alone picks a pain score", ONCE, async ({ page }) => {
  await signIn(page, EVER);
  await page.goto("/my/pain");
  await painRadio(page, 0).focus();
  await page.keyboard.press("7");
  await expect(painRadio(page, 7)).toBeChecked();
  await page.keyboard.press("ArrowRight");
  await expect(painRadio(page, 8)).toBeChecked();
  await page.keyboard.press("Home");
  await expect(painRadio(page, 0)).toBeChecked();
});
