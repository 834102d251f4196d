import {
  EVER,
  expect,
  expectSound,
  live,
  openLive,
  PASSWORD,
  PHONE_ONLY,
  signIn,
  test,
} from "./support";

// A report that has not reached the clinic. Nothing of it is sent: the demo's patient goes on with their program.

test(
  "what is ticked can be changed, and is not dropped without a question",
  PHONE_ONLY,
  async ({ page }) => {
    await signIn(page, EVER);
    await openLive(page, "/my/wrong");
    const title = page.getByRole("heading", { level: 1 }).locator("visible=true");
    const calf = page.getByLabel("One calf is swollen, warm or sore");
    await calf.check();
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Show what to do" }).click();
    await expect(title).toContainText("Call today");
    await expectSound(page);

    await page.getByRole("button", { name: "Change what I ticked" }).click();
    await expect(title).toHaveText("Does any of this fit you?");
    await expect(title).toBeFocused();
    await expect(calf).toBeChecked();
    await page.getByLabel("My chest hurts, or I cannot get my breath").check();
    // Pressed beside a tick it is no way round the answer.
    await page.getByRole("button", { name: "None of these, it just hurts" }).click();
    await expect(title).toContainText("Get emergency help now");
    await expect(page.getByText("The clinic has not been told yet.")).toBeVisible();
    // What is said of the form does not lie over it, however narrow the phone.
    await expect(page.locator(".travel-trouble .notice")).toHaveCount(1);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 568 });
      await title.scrollIntoViewIfNeeded();
      expect(await title.evaluate(isOnTop)).toBe(true);
    }

    // Browsers take a tap on a number for leaving: nothing may be asked before the call.
    const isLetGo = await page.evaluate(() =>
      window.dispatchEvent(new Event("beforeunload", { cancelable: true })),
    );
    expect(isLetGo).toBe(true);
    await page.context().setOffline(false);
    await page.getByRole("link", { name: "Back to Today" }).click();
    const question = page.getByRole("dialog", { name: "Leave before the clinic knows?" });
    await expect(question).toBeVisible();
    await expectSound(page);
    await question.getByRole("button", { name: "Stay here" }).click();
    await expect(question).toHaveCount(0);
    await expect(title).toContainText("Get emergency help now");
    await page.getByRole("link", { name: "Back to Today" }).click();
    await question.getByRole("button", { name: "Leave" }).click();
    await expect(page).toHaveURL(/\/my$/);
    await live(page);
    await expect(page.getByText("Your program is paused")).toHaveCount(0);
  },
);

test(
  "whose sign-in has ended reads whom to call before they sign in again",
  PHONE_ONLY,
  async ({ page }) => {
    await signIn(page, EVER);
    await openLive(page, "/my/wrong");
    await page.context().clearCookies();
    await page.getByLabel("My chest hurts, or I cannot get my breath").check();
    await page.getByRole("button", { name: "Show what to do" }).click();
    await expect(page).toHaveURL(/\/login\?next=/);
    await expect(page.getByText("In danger now? Call your emergency number first.")).toBeVisible();
    await expectSound(page);
    await page.getByLabel("Email").fill(EVER);
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in" }).click();
    // Shown again as it was filled in, with its answer; sent it is not.
    await expect(page.getByText("Get emergency help now")).toBeVisible();
    await expect(page.getByText("The clinic has not been told yet.")).toBeVisible();
    await expect(page.getByLabel("My chest hurts, or I cannot get my breath")).toBeChecked();
  },
);

/** Whether what is seen at an element's middle is the element, and not something over it. */
function isOnTop(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}
