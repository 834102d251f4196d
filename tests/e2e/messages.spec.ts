import {
  DESKTOP_ONLY,
  EVER,
  expect,
  expectSound,
  live,
  openAs,
  openLive,
  openRecord,
  signIn,
  TAMSIN,
  test,
} from "./support";

const ANSWER = "Yes, leave the pigeon out until we meet.";

test("three clicks from the caseload answer a message, which comes in on the patient's open page", {
  ...DESKTOP_ONLY,
}, async ({ page, browser, contextOptions, trouble }) => {
  const phone = await openAs(browser, contextOptions, trouble);
  await signIn(phone, EVER);
  await openLive(phone, "/my/messages");
  await signIn(page, TAMSIN);
  await openLive(page, "/clinic");

  await page.getByRole("link", { name: /^Messages/ }).click();
  await page.waitForURL("/clinic/messages");
  await page.getByRole("link", { name: /^Ever Thistlewood/ }).click();
  await expect(page.getByRole("textbox", { name: "Answer Ever" })).toBeFocused();
  await page.keyboard.type(ANSWER);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByRole("listitem").filter({ hasText: ANSWER })).toBeInViewport();
  await expect(page.getByRole("button", { name: "No answer needed" })).toHaveCount(0);

  // Nobody loads the patient's page again; what they write next is not lost by it, and comes in at the desk.
  await expect(phone.getByText(ANSWER)).toBeVisible();
  await phone.getByRole("textbox").fill("Thank you!");
  await phone.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("Thank you!")).toBeVisible();
  // Signing out in another window ends the stream of this one: it asks anew, and is told nothing.
  const refused = page.waitForResponse((answer) => /\/events\?/.test(answer.url()));
  const other = await page.context().newPage();
  await other.goto("/clinic/team");
  await other.getByRole("button", { name: "Sign out" }).click();
  expect((await refused).status()).toBe(401);
  await phone.context().close();
});

test("a ready reply about an exercise is sent again after the network was away, and opens the program without it", {
  ...DESKTOP_ONLY,
}, async ({ page, context }) => {
  await signIn(page, TAMSIN);
  await openRecord(page, "Ever Thistlewood");
  const record = new URL(page.url()).pathname;
  await openLive(page, `${record}/program`);
  // Other tests change this program: so it is about what stays in it.
  const before = await page.getByRole("link", { name: /^Write about this/ }).count();
  await page.getByRole("link", { name: /^Write about this\s+Butterfly$/ }).click();
  await expect(page.getByText("About Butterfly", { exact: true })).toBeVisible();
  await live(page);

  // What the patient wrote before waits, until it is said that it need not.
  await page.getByRole("button", { name: "No answer needed" }).click();
  await expect(page.getByText("It waits no longer.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "No answer needed" })).toBeVisible();

  await openLive(page, `${record}/messages?about=exercise:butterfly`);
  await page.getByRole("link", { name: /^Leave it out until the visit/ }).click();
  const field = page.getByRole("textbox", { name: "Answer Ever" });
  await expect(field).toHaveValue(
    /^Hello Ever, please leave the butterfly out until we meet on \w/,
  );
  await expect(page.locator(".filled").filter({ hasText: "the butterfly" })).toBeVisible();
  await field.press("End");
  await page.keyboard.type(" Keep the bridge.");
  // Whoever looks at the program meanwhile finds it as it was left.
  const tabs = page.getByRole("navigation", { name: "Record" });
  await tabs.getByRole("link", { name: "Program" }).click();
  await page.waitForURL(/\/program$/);
  await page.goBack();
  await expect(field).toHaveValue(/Keep the bridge\.$/);

  await context.setOffline(true);
  await page.getByRole("button", { name: "Send and take butterfly out" }).click();
  const unsent = page.locator(".unsent");
  await expect(unsent).toContainText("Keep the bridge.Not sent.");
  await expect(field).toBeHidden();
  await expectSound(page);
  await unsent.getByRole("button", { name: "Edit" }).click();
  await expect(field).toBeFocused();
  await page.getByRole("button", { name: "Send and take butterfly out" }).click();
  await expect(field).toBeHidden();
  await context.setOffline(false);
  await unsent.getByRole("button", { name: "Send again" }).click();

  // The program is open without it, and stays as it is until somebody saves.
  await page.waitForURL(/\/program\/edit\?without=butterfly/);
  await expect(page.getByText(`${before - 1} exercises, done in this order`)).toBeVisible();
  await page.goto(`${record}/program`);
  await expect(page.getByRole("link", { name: "Butterfly", exact: true }).first()).toBeVisible();
  await page.goto(`${record}/messages`);
  await expect(page.getByRole("listitem").filter({ hasText: "Keep the bridge." })).toBeVisible();
});
