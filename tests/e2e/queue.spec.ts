import type { Page } from "@playwright/test";
import { expect, expectSound, openLive, signIn, signInByForm, TAMSIN, test } from "./support";

// Tamsin goes through who needs attention in the morning: by keyboard alone, and without scripts.

const rowOf = (page: Page, name: string) =>
  page.getByRole("listitem", { name: new RegExp(`^${name}: `) });

test("the queue by keyboard alone: move, open, acknowledge, take back, snooze", async ({
  page,
}) => {
  // A warning sign stands first, and its row is open on arrival.
  await signInByForm(page, TAMSIN);
  const keys = page.getByText("Single keys act here:");
  await expect(keys).toBeAttached();
  const rows = page.locator("[data-queue-row]");
  const name = async (at: number) =>
    ((await rows.nth(at).getAttribute("aria-label")) ?? "").split(":")[0] ?? "";
  const [first, second] = [await name(0), await name(1)];

  await page.keyboard.press("j");
  await expect(rowOf(page, first)).toBeFocused();
  await page.keyboard.press("j");
  await expect(rowOf(page, second)).toBeFocused();
  await page.keyboard.press("k");
  const panel = rowOf(page, first);
  await expect(panel.getByText("Red flag", { exact: true })).toBeVisible();
  await expect(panel.getByRole("heading", { name: /^What came in/ })).toBeVisible();
  await page.keyboard.press("o");
  await expect(panel.getByRole("heading", { name: /^What came in/ })).toHaveCount(0);
  await expect(rowOf(page, first)).toBeFocused();
  await page.keyboard.press("o");
  await expect(panel.getByRole("heading", { name: /^What came in/ })).toBeFocused();
  await expectSound(page);
  await page.keyboard.press("o");
  await expect(rowOf(page, first)).toBeFocused();

  await page.keyboard.press("a");
  const words = panel.getByRole("textbox", { name: /^What you did/ });
  await expect(words).toBeFocused();
  // In a field every key types what it says.
  await page.keyboard.type("jaso");
  await expect(words).toHaveValue("jaso");
  await words.fill("");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(words).toHaveValue("Called, no answer. ");
  await words.fill("");
  await panel.getByRole("button", { name: "Acknowledge" }).press("Enter");
  await expect(panel.getByText("Say what you did.", { exact: false })).toBeVisible();
  await expect(words).toBeFocused();
  await page.keyboard.type("Called, spoke. Rests until Friday.");
  await panel.getByRole("button", { name: "Acknowledge" }).press("Enter");

  await expect(
    page.getByRole("status").filter({ hasText: `Acknowledged: ${first}` }),
  ).toBeVisible();
  await expect(rowOf(page, second)).toBeFocused();
  await expectSound(page);
  await page.keyboard.press("u");
  await expect(rowOf(page, first)).toBeFocused();

  const snoozed = page.getByRole("navigation", { name: "Alerts" }).getByRole("link", {
    name: /^Snoozed \d+$/,
  });
  const [count = ""] = ((await snoozed.textContent()) ?? "").match(/\d+/) ?? [];
  await page.keyboard.press("s");
  await expect(panel.getByRole("radio", { name: /^Tomorrow/ })).toBeFocused();
  await page.keyboard.press("Space");
  await expectSound(page);
  await panel.getByRole("button", { name: "Snooze" }).press("Enter");
  await expect(rowOf(page, second)).toBeFocused();
  await expect(snoozed).toHaveText(new RegExp(`^Snoozed ?${Number(count) + 1}$`));
  await snoozed.press("Enter");
  await expect(page.getByText(first, { exact: true }).first()).toBeVisible();
  await expectSound(page);
  const wake = page.getByRole("button", { name: new RegExp(`^Wake now: ${first}`) });
  await wake.focus();
  // The list may just have been drawn anew: a key goes to what has the focus.
  await expect(wake).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(rowOf(page, first)).toBeFocused();
});

test("single keys are listed, and can be switched off", async ({ page }) => {
  await signIn(page, TAMSIN);
  const rows = page.locator("[data-queue-row]");
  await openLive(page, "/clinic");
  await expect(page.getByText("Single keys act here:")).toBeAttached();
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keys in the queue" });
  await expect(dialog).toBeVisible();
  await expectSound(page);
  await dialog.getByRole("button", { name: "Switch single keys off" }).press("Enter");
  await expect(page.getByText("Single keys are off here.")).toBeAttached();
  await page.reload();
  await expect(page.getByText("Single keys are off here.")).toBeAttached();
  await page.keyboard.press("j");
  await expect(rows.first()).not.toBeFocused();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a row opens, says what is missing, keeps what was typed, and is answered", async ({
    page,
  }) => {
    await signIn(page, TAMSIN);
    await page.goto("/clinic");
    const resolve = page.getByRole("link", { name: "Resolve" });
    const open = page.getByRole("link", { name: /^Open: / }).last();
    const name = ((await open.getAttribute("aria-label")) ?? "").replace("Open: ", "");
    await open.click();
    await resolve.click();
    await page.getByRole("textbox", { name: /^Note/ }).fill("He comes back in spring.");
    await page.getByRole("button", { name: "Resolve" }).click();
    await expect(page.getByText("Pick a reason.", { exact: false })).toBeVisible();
    await expect(page.getByRole("textbox", { name: /^Note/ })).toHaveValue(
      "He comes back in spring.",
    );
    await page.getByRole("radio", { name: "Explained by the patient" }).check();
    await page.getByRole("button", { name: "Resolve" }).click();
    await expect(rowOf(page, name)).toHaveCount(0);
    await page
      .getByRole("navigation", { name: "Alerts" })
      .getByRole("link", { name: /^Done/ })
      .click();
    await expect(
      page.getByText("“Explained by the patient: He comes back in spring.”", { exact: false }),
    ).toBeVisible();
  });
});
