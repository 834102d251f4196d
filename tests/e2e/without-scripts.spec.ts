import { expect, painRadio, test } from "./support";

// No script runs here: a clinic is made, a patient invited, a program assigned and a session logged by plain forms.
test.use({ javaScriptEnabled: false });

test("the whole main job works without scripts", async ({ page }, { project }) => {
  await page.goto("/signup");
  await page.getByLabel("Your name").fill("Robin Example");
  await page.getByLabel("Clinic name").fill("Plain Clinic");
  await page.getByLabel("Email").fill(`robin-${project.name}@plain.example`);
  await page.getByLabel("Password").fill("four plain words here");
  await page.getByRole("button", { name: "Create clinic" }).click();
  await expect(page).toHaveTitle(/^Caseload/);

  await page.getByRole("link", { name: "Add patient" }).first().click();
  await page.getByLabel("Name").fill("Sam Example");
  await page.getByLabel("Email").fill(`sam-${project.name}@plain.example`);
  await page.getByLabel("Condition").fill("Psoas tightness");
  await page.getByRole("button", { name: "Add patient" }).click();
  const invitation = await page.locator("input[readonly]").first().inputValue();
  expect(invitation).toContain("/invite/");

  await page.getByRole("link", { name: "Assign program" }).first().click();
  await page.getByRole("radio", { name: /^Hip-flexor release/ }).check();
  await page.getByRole("button", { name: "Assign", exact: true }).click();
  await expect(page.getByRole("heading", { name: /Hip-flexor release/ }).first()).toBeVisible();
  const record = page.url().replace(/\/program.*$/, "");
  await page.getByRole("button", { name: "Sign out" }).click();

  await page.goto(invitation);
  await page.getByLabel("Password").fill("another four plain words");
  await page.getByRole("button", { name: "Save and start" }).click();
  await expect(page).toHaveURL(/\/my$/);
  await page.getByRole("button", { name: "All done" }).click();
  await page.getByRole("button", { name: /^Save/ }).click();
  await expect(page.getByText("Choose a number", { exact: false }).first()).toBeVisible();
  await painRadio(page, 4).check();
  await page.getByRole("button", { name: /^Save/ }).click();
  await expect(page).toHaveURL(/\/my\?saved/);
  await page.goto("/my/progress");
  await expect(page.locator("svg[role=img]").first()).toBeVisible();
  await page.goto("/my/account");
  await page.getByRole("button", { name: "Sign out" }).click();

  await page.goto("/login");
  await page.getByLabel("Email").fill(`robin-${project.name}@plain.example`);
  await page.getByLabel("Password").fill("four plain words here");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.goto(record);
  await expect(page.getByRole("heading", { level: 1, name: "Sam Example" })).toBeVisible();
  await page.getByText("Show as table").click();
  await expect(page.getByRole("row").filter({ hasText: "Done" }).first()).toContainText("4");
});

test("a used invitation, a wrong password and a stranger's record are answered in plain words", async ({
  page,
}) => {
  await page.goto("/login");
  await page.getByLabel("Email").fill("nobody@willowlane.example");
  await page.getByLabel("Password").fill("wrong words here");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "do not match" })).toBeVisible();
  await expect(page.getByLabel("Email")).toHaveValue("nobody@willowlane.example");
  const answer = await page.goto("/clinic/patients/somebody");
  expect(page.url()).toContain("/login?next=");
  expect(answer?.status()).toBe(200);
  await page.goto("/invite/not-a-token");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing here");
});
