import { expect, expectSound, openRecord, signIn, TAMSIN, test } from "./support";

// Corwin has a new hip that must not bend past a right angle. By keyboard alone: what stops the program, and the ways out.

test("a conflict in the builder is swapped, and another kept with a reason, by keyboard", async ({
  page,
}) => {
  await signIn(page, TAMSIN);
  await openRecord(page, "Corwin Batch");
  await expect(page.getByRole("list", { name: "Precautions" })).toContainText("right angle");
  const record = page.url();
  await page.goto(`${record}/program/edit`);

  const add = (name: string) => page.getByRole("button", { name: `Add ${name}`, exact: true });
  await expect(add("Single knee to chest").locator("xpath=..")).toContainText("Against:");
  await add("Single knee to chest").press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "1 conflict open" })).toBeAttached();

  const save = page.locator("button[value=save]");
  await expect(save).toHaveText("1 conflict open");
  await save.press("Enter");
  const conflict = page.getByRole("region", { name: /^Single knee to chest goes against/ });
  await expect(conflict).toBeFocused();
  await expect(conflict).toContainText("No bending of the hip past a right angle”, left, noted");
  await expectSound(page);
  await page.keyboard.press("Tab");
  const swap = page.locator(":focus");
  const other = ((await swap.textContent()) ?? "").replace("Swap for ", "");
  await page.keyboard.press("Enter");
  const program = page.getByRole("region", { name: "Program" });
  await expect(program.getByRole("heading", { name: other })).toBeFocused();
  await expect(save).toHaveText(/^Save version/);

  await add("Figure four").press("Enter");
  await page.getByRole("button", { name: "Keep, give a reason for Figure four" }).press("Enter");
  const reason = page.getByLabel(/^Reason to keep it/);
  await expect(reason).toBeFocused();
  await page.getByRole("button", { name: "Keep with reason" }).press("Enter");
  await expect(reason).toBeFocused();
  await expect(page.getByText("Write a reason, or swap or remove it.").last()).toBeVisible();
  await page.keyboard.type("Foot on the shin only, tried here.");
  await page.getByRole("button", { name: "Keep with reason" }).press("Enter");
  await expect(page.getByRole("button", { name: /^Change the reason/ }).last()).toBeFocused();
  await save.press("Enter");

  await expect(page).toHaveURL(/\/program\?saved=/);
  await expect(page.getByText("Foot on the shin only, tried here.").first()).toBeVisible();
  await page.goto(record);
  await expect(page.getByText("Foot on the shin only, tried here.")).toBeVisible();
});

test("a template that goes against it says why, and is adjusted in the builder", async ({
  page,
}) => {
  await signIn(page, TAMSIN);
  await openRecord(page, "Rosalind Thorn");
  await page.getByRole("link", { name: "Assign program" }).click();
  const card = page.getByRole("radio", { name: /^Return to squats/ });
  const panel = page.getByRole("region", { name: "Precautions and Return to squats" });
  await expect(panel).toBeHidden();
  await card.check();
  await expect(panel).toContainText("Figure four");
  await expect(panel).toContainText("No bending of the hip past a right angle”, right, noted");
  await page.getByRole("button", { name: "Assign", exact: true }).click();
  const refused = page.getByRole("alert").filter({ hasText: "go against a precaution" });
  await expect(refused).toBeVisible();
  await page.getByRole("link", { name: /^Figure four: Write a reason/ }).press("Enter");
  await expect(panel.getByLabel(/^Reason to keep it.*Figure four$/)).toBeFocused();
  await expectSound(page);
  await panel.getByRole("link", { name: "Adjust in the builder" }).click();
  await expect(page.getByRole("region", { name: /^Figure four goes against/ })).toBeVisible();
  await expect(page.locator("button[value=save]")).toHaveText(/conflicts open$/);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the same buttons swap, keep and save", async ({ page }) => {
    await signIn(page, TAMSIN);
    await openRecord(page, "Rosalind Thorn");
    await page.goto(`${page.url()}/program/edit`);
    await page.getByRole("button", { name: "Add Figure four", exact: true }).click();
    await page.locator("button[value=save]").click();
    await expect(page.getByText("1 exercise goes against a precaution")).toBeVisible();
    await page.getByRole("button", { name: "Keep, give a reason for Figure four" }).click();
    await page.getByLabel(/^Reason to keep it/).fill("Foot on the shin only.");
    await page.getByRole("button", { name: "Keep with reason" }).click();
    await page.locator("button[value=save]").click();
    await expect(page).toHaveURL(/\/program\?saved=/);
    await expect(page.getByText("Foot on the shin only.")).toBeVisible();
  });
});
