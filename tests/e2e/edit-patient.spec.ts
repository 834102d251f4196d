import type { Page } from "@playwright/test";
import { DESKTOP_ONLY, expect, expectSound, openLive, signIn, TAMSIN, test } from "./support";

async function addPatient(page: Page, name: string): Promise<string> {
  await page.goto("/clinic/patients/new");
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Email").fill(`${name.toLowerCase().replaceAll(" ", "-")}@edit.example`);
  await page.getByLabel("Condition").fill("Psoas tightness");
  await page.getByRole("button", { name: "Add patient" }).click();
  await page.getByRole("link", { name: "Open record" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/new"));
  return new URL(page.url()).pathname;
}

test("what is typed is asked after, named, put right and saved, by the keyboard alone", async ({
  page,
}) => {
  await signIn(page, TAMSIN);
  const record = await addPatient(page, "Edith Keys");
  await page.getByRole("link", { name: "Assign program" }).click();
  await page.getByRole("radio", { name: /^Hip-flexor release/ }).check();
  await page.getByRole("button", { name: "Assign", exact: true }).click();
  await openLive(page, record);

  await page.getByRole("link", { name: "Edit", exact: true }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Edit Edith Keys" })).toBeVisible();
  await expectSound(page);
  await page.getByLabel("Minutes a day").fill("15");
  await page.getByLabel("Date or year of birth").fill("2080");
  await expect(page.getByRole("status").filter({ hasText: "2 changes, not saved" })).toContainText(
    "Date or year of birth, minutes a day",
  );

  // Leaving is asked; the safe button has the focus, and Escape is the same.
  await page.getByRole("link", { name: "Caseload" }).last().click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("button", { name: "Stay here" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page.getByLabel("Minutes a day")).toHaveValue("15");

  // Enter in a field saves; what is wrong takes the focus and leads to its field.
  await page.getByLabel("Minutes a day").press("Enter");
  const line = page.getByRole("link", { name: /2080 is in the future/ });
  await expect(line).toBeInViewport();
  await expectSound(page);
  await page.keyboard.press("Tab");
  await expect(line).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Date or year of birth")).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("3 May 1980");
  await expect(page.getByLabel("Minutes a day")).toHaveValue("15");

  // A precaution: what the running program asks that it forbids is said at once.
  await page.locator("summary", { hasText: "Add a precaution" }).press("Enter");
  const added = page.getByRole("group", { name: "New precaution" });
  await added.getByLabel("Precaution", { exact: true }).selectOption("no-weight-on-knee");
  await added.getByLabel("In your own words").fill("Sore since the fall");
  await page.getByRole("button", { name: "Save", exact: true }).press("Enter");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expect(page.getByText("does not keep to the precautions")).toBeVisible();
  await expect(
    page.getByRole("listitem").filter({ hasText: "Sore since the fall" }).last(),
  ).toBeVisible();
  await expectSound(page);

  // Saved, nothing is asked.
  await page.getByRole("link", { name: "Back to the record" }).press("Enter");
  await expect(page).toHaveURL(new RegExp(`${record}$`));
});

test("dropped changes are gone, and Add patient asks before typed words are left", async ({
  page,
}) => {
  await signIn(page, TAMSIN);
  const record = await addPatient(page, "Drop Changes");
  await openLive(page, `${record}/edit`);
  await page.getByLabel("Pronouns").fill("she/her");
  await page.getByRole("link", { name: "Drop changes", exact: true }).click();
  await expect(page.getByLabel("Pronouns")).toHaveValue("");
  await expect(page.getByText("Changes count once they are saved.")).toBeVisible();

  await openLive(page, "/clinic/patients/new");
  await page.getByLabel("Name").fill("Half Typed");
  await page.getByRole("link", { name: "Back to the caseload" }).click();
  await page.getByRole("button", { name: "Stay here" }).press("Enter");
  await expect(page.getByLabel("Name")).toHaveValue("Half Typed");
  await expect(page.getByRole("link", { name: "Back to the caseload" })).toBeFocused();
  await page.getByRole("link", { name: "Back to the caseload" }).click();
  await page.getByRole("button", { name: "Leave", exact: true }).click();
  await expect(page).toHaveTitle(/^Caseload/);
});

test("an episode is closed, archived and brought back, opened again and followed by another, each after a question", async ({
  page,
}) => {
  await signIn(page, TAMSIN);
  const record = await addPatient(page, "Two Episodes");
  await page.goto(`${record}/edit`);
  await page.getByRole("link", { name: "Discharge" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Discharge Two Episodes");
  await expectSound(page);
  await page.getByText("Passed on").click();
  await page.getByRole("button", { name: "Discharge", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${record}$`));
  // Off the lists it is read only, until it is brought back.
  await page.goto(`${record}/edit`);
  await page.getByRole("link", { name: "Archive the record" }).click();
  await expectSound(page);
  await page.getByRole("button", { name: "Archive", exact: true }).click();
  await expect(page.getByText(/^Archived .* by Tamsin Vale\.$/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Edit", exact: true })).toHaveCount(0);
  await expectSound(page);
  await page.getByRole("button", { name: "Bring back" }).click();
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await page.getByRole("link", { name: "Open again" }).click();
  await page.getByRole("button", { name: "Open again" }).click();
  await expect(page).toHaveURL(new RegExp(`${record}$`));
  await page.goto(`${record}/episode`);
  await expectSound(page);
  await page.getByLabel("Condition").fill("Knee pain");
  await page.getByLabel("Side").selectOption("LEFT");
  await page.getByRole("button", { name: "Open episode" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Knee pain, left" })).toContainText(
    "Open",
  );
  await expect(page.getByRole("listitem").filter({ hasText: "Psoas tightness" })).toContainText(
    "Discharged",
  );
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a patient is edited, and a precaution added and removed", async ({ page }) => {
    await signIn(page, TAMSIN);
    const record = await addPatient(page, "Plain Edit");
    await page.goto(`${record}/edit`);
    await page.getByLabel("Goal").fill("Run 5 km again");
    await page.getByText("Add a precaution").click();
    await page
      .getByRole("group", { name: "New precaution" })
      .getByLabel("In your own words")
      .fill("No sauna");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await expect(page.getByLabel("Goal")).toHaveValue("Run 5 km again");
    await expect(page.getByText("Not checked: choose from the list")).toBeVisible();
    await page.getByRole("checkbox", { name: "Remove No sauna" }).check();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("None noted.")).toBeVisible();
  });
});

/** As long as each may be. */
const LONGEST = {
  ...{ Opening: "Mmm wide ".repeat(44), "What we did": "Word after word ".repeat(25) },
  "From here": Array.from({ length: 5 }, () => "A line of what to do ".repeat(5)).join("\n"),
};

test(
  "a discharge takes six clicks, and its letter one page of A4 and of Letter",
  DESKTOP_ONLY,
  async ({ page }) => {
    await signIn(page, TAMSIN);
    await openLive(page, await addPatient(page, "Lettie Long"));
    let clicks = 0;
    const click = (one: ReturnType<Page["locator"]>) => {
      clicks += 1;
      return one.click();
    };
    await click(page.getByRole("link", { name: "Edit", exact: true }));
    await click(page.getByRole("link", { name: "Discharge" }));
    await click(page.getByText("Reached", { exact: true }));
    await click(page.getByText("Goal reached", { exact: true }));
    await click(page.getByRole("button", { name: "Discharge and write letter" }));
    await expect(page.getByRole("heading", { name: "Letter about Lettie Long" })).toBeVisible();
    await expectSound(page);
    for (const [label, text] of Object.entries(LONGEST)) {
      await page.getByLabel(label, { exact: true }).fill(text.trim());
    }
    // Leaving it is asked.
    await page.getByRole("link", { name: "Caseload" }).last().click();
    await page.getByRole("dialog").getByRole("button", { name: "Stay" }).press("Enter");
    await click(page.getByRole("button", { name: "Keep letter" }));
    expect(clicks).toBe(6);
    await expect(page.getByText(/^Kept /)).toBeVisible();
    // As many rows as there can be.
    await page.locator(".letter tbody").evaluate((body: HTMLTableSectionElement) => {
      while (body.rows.length < 8) body.append(body.rows[0]?.cloneNode(true) ?? "");
    });
    await expectOnePage(page);
  },
);

test("the patient's copy of a letter is one page too", DESKTOP_ONLY, async ({ page }) => {
  await signIn(page, "isolde@willowlane.example");
  await openLive(page, "/my/letter");
  await expectOnePage(page);
});

async function expectOnePage(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  for (const format of ["A4", "Letter"]) {
    const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString("latin1");
    expect([format, pdf.match(/\/Type\s*\/Page\b/g)?.length]).toEqual([format, 1]);
  }
}
