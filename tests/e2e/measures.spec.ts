import { idOf } from "./pages";
import { expect, expectSound, openLive, signIn, TAMSIN, test } from "./support";

test("a PSFS takes eight clicks at most from the record, or none with the keyboard", async ({
  page,
}) => {
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
  for (const way of ["Show as table", "Outcome sheet"]) {
    await page.getByRole("link", { name: way }).first().click();
    await expect(page).toHaveURL(way === "Outcome sheet" ? /\?print/ : /\?view=table/);
    await expectSound(page);
  }
  await page.getByRole("link", { name: "Back to measures" }).click();

  await page.getByRole("link", { name: "Measure now" }).press("Enter");
  const first = page.getByRole("group", { name: "Get up after a long call" }).getByRole("radio");
  await first.first().focus();
  await page.keyboard.press("t");
  await expect(page.getByRole("radio", { name: "10" }).first()).toBeChecked();
  await page.keyboard.press("7");
  await expect(page.getByRole("radio", { name: "7" }).first()).toBeChecked();
});
