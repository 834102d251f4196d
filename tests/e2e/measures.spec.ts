import { idOf } from "./pages";
import {
  EVER,
  expect,
  expectSound,
  ONCE,
  openAs,
  openLive,
  openRecord,
  PHONE_ONLY,
  signIn,
  TAMSIN,
  test,
} from "./support";

test(
  "a PSFS takes eight clicks at most from the record, or none with the keyboard",
  ONCE,
  async ({ page }) => {
    await signIn(page, TAMSIN);
    const record = `/clinic/patients/${await idOf(page, "Bramble Oakes")}`;
    await openLive(page, record);
    let clicks = 0;
    const click = async (
      role: "link" | "button" | "radio",
      name: string | RegExp,
      within?: string,
    ) => {
      clicks += 1;
      const place = within === undefined ? page : page.getByRole("group", { name: within });
      await place.getByRole(role, { name, exact: true }).click();
    };
    await click("link", "Measures");
    await click("link", "Measure now");
    await click("radio", "9", "Get up after a long call");
    await click("radio", "10", "Walk up four floors");
    await click("radio", "8", "Sit through a meeting");
    await click("button", "Save");
    await expect(page.getByText("+4.7, beyond error of 2.0").first()).toBeVisible();
    expect(clicks).toBeLessThanOrEqual(8);
    await expectSound(page);

    await page.getByRole("link", { name: "Measure now" }).press("Enter");
    const first = page.getByRole("group", { name: "Get up after a long call" }).getByRole("radio");
    await first.first().focus();
    await page.keyboard.press("t");
    await expect(page.getByRole("radio", { name: "10" }).first()).toBeChecked();
    await page.keyboard.press("7");
    await expect(page.getByRole("radio", { name: "7" }).first()).toBeChecked();
  },
);

test("an intake is answered with the keyboard, and saves itself", ONCE, async ({ page }) => {
  await signIn(page, TAMSIN);
  const intake = `/clinic/patients/${await idOf(page, "Gwendolyn Starr")}/intake`;
  await openLive(page, intake);
  const running = page.getByRole("group", { name: "Groin pain after much more running" });
  await running.getByRole("radio", { name: "No" }).focus();
  await page.keyboard.press("n");
  await expect(running.getByRole("radio", { name: "No" })).toBeChecked();
  await page.getByRole("textbox", { name: "Activity 3" }).fill("Climb the stairs");
  await page.keyboard.press("Tab");
  await page.keyboard.press("t");
  await expect(page.getByRole("link", { name: "Activities 3 of 3" })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: /^Saved \d\d:\d\d$/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Activity 3" })).toHaveValue("Climb the stairs");
  await expect(page.getByText("all no.")).toBeVisible();
});

test(
  "questions on a phone are closed in the middle, gone on with and sent, and the clinic sees them judged",
  PHONE_ONLY,
  async ({ browser, page: phone, contextOptions, trouble }) => {
    await signIn(phone, EVER);
    await openLive(phone, "/my");
    await phone.getByRole("link", { name: /3 questions wait/ }).click();
    await expect(phone).toHaveURL(/measures$/);
    await phone.getByRole("link", { name: "Start" }).click();
    const last = phone.getByText(/^Last time it was/);
    const answer = async (activity: string, score: string) => {
      await expect(phone.getByRole("heading", { level: 1 })).toContainText(activity);
      await expect(phone.getByRole("radio", { checked: true })).toHaveCount(0);
      await expect(last).toBeHidden();
      await phone.getByRole("radio", { name: score, exact: true }).check();
      await expect(last).toBeVisible();
      await phone.getByRole("button", { name: "Next" }).click();
    };
    await answer("Sit through a film", "9");
    await expect(phone.getByRole("heading", { level: 1 })).toBeFocused();
    await answer("Run 5 km", "6");
    await expect(phone).toHaveURL(/q=3$/);
    await expectSound(phone);
    // Closed, and opened again where it was left.
    await openLive(phone, "/my/measures");
    await phone.getByRole("link", { name: "Go on" }).click();
    await answer("Put on socks", "9");
    await expectSound(phone);
    await phone.getByRole("button", { name: "Send to Tamsin" }).click();
    await expect(phone.getByRole("heading", { name: "Sent. Thank you" })).toBeVisible();

    const desk = await openAs(browser, contextOptions, trouble);
    await signIn(desk, TAMSIN);
    await openRecord(desk, "Ever Thistlewood");
    await desk.getByRole("link", { name: "Measures" }).click();
    await expect(desk.getByText("+4.7, beyond error of 2.0").first()).toBeVisible();
    await expect(desk.getByText("Ever Thistlewood, phone").first()).toBeVisible();
    await desk.context().close();
  },
);
