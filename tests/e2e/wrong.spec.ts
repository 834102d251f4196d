import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { expect, expectSound, openAs, openRecord, PASSWORD, signIn, TAMSIN, test } from "./support";

// "Something is wrong": by a patient of a clinic of their own, and by two of the demo's whom no other test looks at, so
// that its own patient goes on with their program.

type People = {
  browser: Browser;
  page: Page;
  options: BrowserContextOptions;
  trouble: string[];
  tag: string;
};

/** A clinic with its owner on `page`, and a patient of theirs on a page of their own. */
async function clinicWithPatient({ browser, page, options, trouble, tag }: People) {
  await page.goto("/signup");
  await page.getByLabel("Your name").fill("Robin Example");
  await page.getByLabel("Clinic name").fill("Harbour Clinic");
  await page.getByLabel("Email").fill(`robin-${tag}@wrong.example`);
  await page.getByLabel("Password").fill("four plain words here");
  await page.getByRole("button", { name: "Create clinic" }).click();
  await expect(page).toHaveTitle(/^Caseload/);
  await page.goto("/clinic/patients/new");
  await page.getByLabel("Name").fill("Sam Example");
  await page.getByLabel("Email").fill(`sam-${tag}@wrong.example`);
  await page.getByLabel("Condition").fill("Psoas tightness");
  await page.getByRole("button", { name: "Add patient" }).click();
  const invitation = await page.locator("input[readonly]").first().inputValue();
  const patient = await openAs(browser, options, trouble);
  await patient.goto(new URL(invitation).pathname);
  await patient
    .getByLabel(/password/i)
    .first()
    .fill("four plain words here");
  await patient.getByRole("button").first().click();
  await expect(patient).toHaveURL(/\/my$/);
  return patient;
}

async function giveNumbers(page: Page) {
  await page.goto("/clinic/settings/clinic");
  await page.getByLabel("Phone of the clinic").fill("0100 555 0123");
  await page.getByLabel("Emergency number").fill("112");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
}

const title = (page: Page) => page.getByRole("heading", { level: 1 }).locator("visible=true");

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";
  test(`a patient ticks a sign and reads at once what to do, ${how}`, async ({ browser, trouble }, {
    project,
  }) => {
    const { viewport, baseURL, deviceScaleFactor } = project.use;
    const options = { viewport, baseURL, deviceScaleFactor, javaScriptEnabled };
    const page = await openAs(browser, options, trouble);
    const tag = `${project.name}-${javaScriptEnabled}`;
    const patient = await clinicWithPatient({ browser, page, options, trouble, tag });
    // What looks at a page runs in it, and so with scripts alone; both ways draw the same page.
    const sound = async (shown: Page) => (javaScriptEnabled ? expectSound(shown) : undefined);
    await giveNumbers(page);
    await sound(page);

    await patient.getByRole("link", { name: "Something is wrong" }).click();
    await expect(patient).toHaveURL(/\/my\/wrong\?new=/);
    await sound(patient);
    expect(await patient.getByRole("checkbox", { checked: true }).count()).toBe(0);
    await patient.getByLabel("In your own words").fill("Since the flight");
    await patient.getByRole("button", { name: "Show what to do" }).click();
    await expect(patient.getByRole("alert").filter({ hasText: "Tick at least one" })).toBeVisible();
    await patient.getByLabel("One calf is swollen, warm or sore").check();
    await patient.getByRole("button", { name: "Show what to do" }).click();
    await expect(title(patient)).toContainText("Call today");
    await expect(patient.getByText("Harbour Clinic has this since")).toBeVisible();
    await expect(patient.getByRole("link", { name: "Call 0100 555 0123" })).toBeVisible();
    await expect(patient.getByText("I have one calf that is swollen")).toBeVisible();
    await sound(patient);

    await patient.getByRole("link", { name: "Something else is wrong" }).click();
    await patient.getByLabel("My chest hurts, or I cannot get my breath").check();
    await patient.getByRole("button", { name: "Show what to do" }).click();
    await expect(title(patient)).toContainText("Get emergency help now");
    await expect(patient.getByRole("link", { name: "Call 112", exact: true })).toBeVisible();
    await sound(patient);
    await patient.goto("/my");
    await expect(patient.getByText("You told us that something is wrong")).toBeVisible();
    await sound(patient);

    // The clinic sees it on the record, and decides.
    await page.goto("/clinic?q=Sam");
    await page.getByRole("link", { name: "Sam Example" }).first().click();
    await expect(page.getByText("Sam Example reported that something is wrong")).toBeVisible();
    await sound(page);
    await page.getByLabel("Whom did you speak to?").fill("Sam, by phone");
    await page.getByRole("radio", { name: /^Go on as before/ }).check();
    await page.getByRole("button", { name: "Save the decision" }).click();
    await expect(page.getByText("Give the reason.").first()).toBeVisible();
    await expect(page.getByLabel("Whom did you speak to?")).toHaveValue("Sam, by phone");
    await sound(page);
    await page.getByLabel("Reason").fill("Seen by a doctor, nothing found");
    await page.getByRole("button", { name: "Save the decision" }).click();
    await expect(page.getByText("The program goes on.")).toBeVisible();
    await patient.goto("/my");
    await expect(patient.getByText("You told us that something is wrong")).toHaveCount(0);
  });
}

test("without a connection the answer is there all the same, and says that nobody knows yet", async ({
  browser,
  trouble,
}, { project }) => {
  const { viewport, baseURL } = project.use;
  const options = { viewport, baseURL };
  const page = await openAs(browser, options, trouble);
  const tag = `${project.name}-offline`;
  const patient = await clinicWithPatient({ browser, page, options, trouble, tag });
  await patient.goto("/my/wrong", { waitUntil: "networkidle" });
  await patient.getByLabel("I feel numb around my genitals or back passage").check();
  await patient.context().setOffline(true);
  await patient.getByRole("button", { name: "Show what to do" }).click();
  await expect(title(patient)).toContainText("Get emergency help now");
  await expect(title(patient)).toBeFocused();
  await expect(patient.getByText("Call your emergency number.")).toBeVisible();
  await expect(patient.getByText("The clinic has not been told yet.")).toBeVisible();
  await patient.context().setOffline(false);
  await patient.getByRole("button", { name: "Try again" }).click();
  await expect(patient.getByText("Harbour Clinic has this since")).toBeVisible();
  await expect(patient).toHaveURL(/\/my\/wrong\?report=/);
});

for (const { javaScriptEnabled, how, name } of [
  { javaScriptEnabled: true, how: "with scripts", name: "Cosmo Penhallow" },
  { javaScriptEnabled: false, how: "without scripts", name: "Bramble Oakes" },
]) {
  test(`a sign from a phone is the first row at the next load, and to acknowledge it ends no pause, ${how}`, async ({
    browser,
    trouble,
  }, { project }) => {
    const { viewport, baseURL } = project.use;
    const options = { viewport, baseURL, javaScriptEnabled };
    const page = await openAs(browser, options, trouble);
    const patient = await openAs(browser, options, trouble);
    const first = page.locator("[data-queue-row]").first();
    await signIn(page, TAMSIN);
    await page.goto("/clinic");
    await expect(first).toBeVisible();
    await expect(first).not.toHaveAccessibleName(new RegExp(name));

    const [firstName = ""] = name.split(" ");
    await signIn(patient, `${firstName.toLowerCase()}@willowlane.example`);
    await patient.goto("/my");
    await patient.getByRole("link", { name: "Something is wrong" }).click();
    await patient.getByLabel("My chest hurts, or I cannot get my breath").check();
    await patient.getByLabel("In your own words").fill("Since the stairs this morning");
    await patient.getByRole("button", { name: "Show what to do" }).click();
    await expect(title(patient)).toContainText("Get emergency help now");
    await expect(patient.getByText("Willow Lane Clinic has this since")).toBeVisible();

    await page.goto("/clinic");
    await expect(first).toHaveAccessibleName(new RegExp(`^${name}: `));
    await expect(first.getByText("“Since the stairs this morning”").first()).toBeVisible();
    await expect(first.getByText("Program paused by the rule since")).toBeVisible();
    await first
      .getByRole("textbox", { name: /^What you did/ })
      .fill("Called, spoke. Ambulance came.");
    await first.getByRole("button", { name: "Acknowledge" }).click();
    await expect(page.getByText(`Acknowledged: ${name}`)).toBeVisible();

    const paused = patient.getByText("Your program is paused");
    await patient.goto("/my");
    await expect(paused).toBeVisible();
    await expect(patient.getByRole("button", { name: "All done" })).toHaveCount(0);
    await openRecord(page, name);
    await page.getByLabel("Whom did you speak to?").fill("The hospital, by phone");
    await page.getByRole("radio", { name: /^Go on as before/ }).check();
    await page.getByLabel("Reason").fill("A pulled rib, nothing worse");
    await page.getByRole("button", { name: "Save the decision" }).click();
    await expect(page.getByText("The program goes on.")).toBeVisible();
    await patient.goto("/my");
    await expect(paused).toHaveCount(0);
  });

  test(`what was ticked is there again after a sign-in that ended, ${how}`, async ({
    browser,
    trouble,
  }, { project }) => {
    const { viewport, baseURL } = project.use;
    const options = { viewport, baseURL, javaScriptEnabled };
    const patient = await openAs(browser, options, trouble);
    const email = `${name.split(" ")[0]?.toLowerCase()}@willowlane.example`;
    const [calf, fever] = ["One calf is swollen, warm or sore", "I have a fever, or I feel ill"];
    const shown = patient.getByRole("button", { name: "Show what to do" });
    await signIn(patient, email);
    await patient.goto("/my/wrong");
    await patient.getByLabel(calf).check();
    await patient.getByLabel(fever).check();
    await patient.getByLabel("In your own words").fill("Since the flight");
    await patient.context().clearCookies();
    await shown.click();

    await patient.getByLabel("Email").fill(email);
    await patient.getByLabel("Password").fill(PASSWORD);
    await patient.getByRole("button", { name: "Sign in" }).click();
    await expect(patient).toHaveURL(/\/my\/wrong/);
    // Filled in and not sent: what to do stands there, and that nobody knows yet.
    await expect(title(patient)).toContainText("Call today");
    await expect(patient.getByText("The clinic has not been told yet.")).toBeVisible();
    for (const sign of [calf, fever]) {
      await expect(
        patient.getByRole("checkbox", { name: sign, includeHidden: true }),
      ).toBeChecked();
    }
    await expect(patient.locator("textarea[name=note]")).toHaveValue("Since the flight");
    expect(
      await patient.getByRole("checkbox", { checked: true, includeHidden: true }).count(),
    ).toBe(2);
    // Nothing was stored: the program goes on.
    const other = await patient.context().newPage();
    await other.goto("/my");
    await expect(other.getByText("Your program is paused")).toHaveCount(0);
  });
}
