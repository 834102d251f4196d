import { expect, expectSound, signIn, TAMSIN, test } from "./support";

const FILE = `First Name,Last Name,Email,Date of Birth
Ottilie,Marrow,ottilie@import.example,25/12/1970
Ever,Thistlewood,ever.two@import.example,
Nobody,Inparticular,,
`;

test("a file is looked at, and then its people are there", async ({ page }) => {
  await signIn(page, TAMSIN);
  await page.goto("/clinic/patients/new");
  await page.getByRole("link", { name: "Import many from a file" }).click();
  const file = { name: "patients.csv", mimeType: "text/csv", buffer: Buffer.from(FILE) };
  await page.getByLabel("CSV file").setInputFiles(file);
  await page.getByRole("button", { name: "Look at the file" }).click();
  await expect(page.getByText("There is no email.")).toBeVisible();
  await expectSound(page);
  // Left as it is: who is perhaps there already is not added.
  await expect(page.getByLabel("Somebody else: add Ever Thistlewood")).not.toBeChecked();
  await page.getByRole("button", { name: /^Yes, add/ }).click();
  await expect(page.getByText("1 person was added")).toBeVisible();
  await page.getByText("Who was added").click();
  await page.getByRole("link", { name: "Ottilie Marrow" }).click();
  await expect(page.getByRole("heading", { name: "Ottilie Marrow" })).toBeVisible();
});
