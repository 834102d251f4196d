import type { BrowserContext, Page } from "@playwright/test";
import { EVER, expect, openRecord, PASSWORD, painRadio, signIn, TAMSIN, test } from "./support";

const LEO = "leo@willowlane.example";
const ARAMINTA = "araminta@willowlane.example";
const WORDS = "Sharp at the front since the stairs";

/** A form that somebody fills in: how it is opened, filled, sent, and read again. */
type Form = {
  what: string;
  who: string;
  open: (page: Page) => Promise<void>;
  field: (page: Page) => ReturnType<Page["getByLabel"]>;
  save: string | RegExp;
};

const note = (page: Page) => page.locator("textarea[name=note]");
const goal = (page: Page) => page.getByLabel("Goal");
const programName = (page: Page) => page.locator("input[name=name]");

/** The log of yesterday: today's is logged by another test of this clinic. */
async function openLog(page: Page): Promise<void> {
  await page.goto("/my");
  const today = await page.evaluate(() => new Date().toLocaleDateString("sv"));
  const day = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);
  await page.goto(`/my/log/${day}/1?outcome=done`);
}

const pain: Form = {
  ...{ what: "the pain form", who: EVER, field: note, save: /^(Save|Pick)/ },
  open: async (page) => {
    await page.goto("/my/pain");
    await painRadio(page, 3).check({ force: true });
  },
};
const log: Form = {
  ...{ what: "the log", who: EVER, field: note, save: /^(Save|Pick)/ },
  open: async (page) => {
    await openLog(page);
    await painRadio(page, 3).check({ force: true });
  },
};
const newPatient: Form = {
  ...{ what: "add patient", who: TAMSIN, field: goal, save: "Add patient" },
  open: async (page) => {
    await page.goto("/clinic/patients/new");
    await page.getByLabel("Name").fill("Nora Unsaved");
    await page.getByLabel("Email").fill("nora.unsaved@example.org");
    await page.getByLabel("Condition").fill("Psoas tightness");
  },
};
const builder: Form = {
  ...{ what: "the builder", who: TAMSIN, field: programName, save: /^Save (version|program)/ },
  open: async (page) => {
    await openRecord(page, "Ever Thistlewood");
    await page.goto(`${new URL(page.url()).pathname}/program/edit`);
  },
};
const edit: Form = {
  ...{ what: "the edit page", who: TAMSIN, field: goal, save: /^Save/ },
  open: async (page) => {
    await openRecord(page, "Ever Thistlewood");
    await page.goto(`${new URL(page.url()).pathname}/edit`);
  },
};
const forms = [pain, log, newPatient, builder, edit];

async function typeInto(page: Page, form: Form): Promise<void> {
  await form.open(page);
  await form.field(page).fill(WORDS);
}

const save = (page: Page, form: Form) =>
  page.getByRole("button", { name: form.save }).first().click();

async function fillSignIn(page: Page, email: string): Promise<void> {
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** A second tab of the same browser, in which somebody else signs in. */
async function signInInOtherTab(context: BrowserContext, email: string): Promise<Page> {
  const tab = await context.newPage();
  await context.clearCookies();
  await signIn(tab, email);
  return tab;
}

/** The sign-in ends while somebody types. */
const endSignIn = (context: BrowserContext) => context.clearCookies();

test.describe("a form that somebody else opened", () => {
  const handovers = [
    { ...pain, next: ARAMINTA, nextName: "Araminta" },
    { ...log, next: ARAMINTA, nextName: "Araminta" },
    { ...builder, next: LEO, nextName: "Leo" },
  ];
  for (const form of handovers) {
    test(`${form.what} is not saved by whoever signed in since, and shows nothing of the first`, async ({
      page,
      context,
    }) => {
      await signIn(page, form.who);
      await typeInto(page, form);
      const tab = await signInInOtherTab(context, form.next);
      const answer = page.waitForResponse((each) => each.request().method() === "POST");
      await save(page, form);
      expect((await answer).status()).toBe(409);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "This form was opened by somebody else",
      );
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
      await expect(page.locator("body")).toContainText(`You are signed in as ${form.nextName}`);
      await expect(page.locator("body")).toContainText("Nothing was saved");
      expect(await page.content()).not.toContain(WORDS);
      await expect(page.locator("body")).not.toContainText("Ever", { useInnerText: true });
      await page.getByRole("link", { name: "Go to the start" }).click();
      await expect(page.locator("body")).toContainText(form.nextName);
      expect(await page.content()).not.toContain(WORDS);
      await tab.close();
      await context.clearCookies();
      await signIn(page, EVER);
      await page.goto("/my/sessions");
      await expect(page.locator("body")).not.toContainText(WORDS);
    });
  }
});

/** Without scripts the server does the same for every form: every day a patient's and a clinic's, all among the proofs. */
const formsWithout = process.env.PROOFS === "yes" ? forms : [pain, builder];

for (const scripts of [true, false]) {
  test.describe(`a sign-in that ended, ${scripts ? "with" : "without"} scripts`, () => {
    test.use({ javaScriptEnabled: scripts });

    for (const form of scripts ? forms : formsWithout) {
      test(`${form.what} is there again for the same person, filled and not sent`, async ({
        page,
        context,
      }) => {
        await signIn(page, form.who);
        await typeInto(page, form);
        const address = new URL(page.url()).pathname;
        await endSignIn(context);
        await save(page, form);
        await expect(page).toHaveURL(/\/login\?next=/);
        await expect(page.locator("body")).toContainText("what you typed was not saved");
        expect(await page.content()).not.toContain(WORDS);
        await fillSignIn(page, form.who);
        await expect(form.field(page)).toHaveValue(WORDS);
        expect(new URL(page.url()).pathname).toBe(address);
        await expect(page.locator("body")).toContainText("Not saved yet");
        if (form.who === EVER) await expect(painRadio(page, 3)).toBeChecked();
      });
    }

    test("what one person typed is dropped when another one signs in", async ({
      page,
      context,
    }) => {
      await signIn(page, EVER);
      await typeInto(page, pain);
      await endSignIn(context);
      await save(page, pain);
      await fillSignIn(page, ARAMINTA);
      await expect(page).toHaveURL(/\/my$/);
      expect(await page.content()).not.toContain(WORDS);
      await page.goto("/my/pain");
      await expect(note(page)).toHaveValue("");
    });
  });
}

test("what was shown again can be saved", async ({ page, context }) => {
  await signIn(page, EVER);
  await typeInto(page, pain);
  await endSignIn(context);
  await save(page, pain);
  await fillSignIn(page, EVER);
  await expect(note(page)).toHaveValue(WORDS);
  await save(page, pain);
  await expect(page).toHaveURL(/\/my\?saved/);
});

test("an older tab asks which log counts, and takes no note away", async ({ page, context }) => {
  await signIn(page, EVER);
  await typeInto(page, pain);
  const older = await context.newPage();
  await older.goto(page.url());
  await painRadio(older, 4).check({ force: true });
  await save(page, pain);
  await expect(page).toHaveURL(/\/my\?saved/);
  await page.goto("/my/sessions");
  const newest = page.getByRole("listitem").filter({ hasText: WORDS }).first();
  await newest.getByRole("link", { name: /^Change/ }).click();
  await note(page).fill(`${WORDS}, better now`);
  await save(page, pain);
  await expect(page).toHaveURL(/\/my\?changed/);

  await save(older, pain);
  await expect(older.getByRole("alert").filter({ hasText: "Not saved" })).toContainText(
    `${WORDS}, better now`,
  );
  await expect(painRadio(older, 4)).toBeChecked();
  await older.getByRole("button", { name: "Save this instead" }).click();
  await expect(older).toHaveURL(/\/my\?changed/);
  await older.goto("/my/sessions");
  await expect(older.getByText(`${WORDS}, better now`)).toHaveCount(1);
  await older.close();
});
