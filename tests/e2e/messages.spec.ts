import { DESKTOP_ONLY, EVER, expect, openAs, openLive, signIn, TAMSIN, test } from "./support";

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
  await page.getByRole("textbox", { name: "Answer Ever" }).focus();
  await page.keyboard.type(ANSWER);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByRole("listitem").filter({ hasText: ANSWER })).toBeVisible();
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
