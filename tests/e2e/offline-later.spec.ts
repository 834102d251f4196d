import type { BrowserContext, Page } from "@playwright/test";
import {
  type Clinic,
  emptied,
  exported,
  logPain,
  newLines,
  recordOf,
  signIn,
  test,
  untilKept,
  waiting,
  withWeek,
} from "./own-clinic";
import { patientPages } from "./pages";
import { expect, expectSound, PHONE_ONLY, painRadio, TAMSIN } from "./support";

// What comes later: days without a server, a program that is changed meanwhile, what the clinic does not take, and danger
// without a network in each language.

const JUNIPER = { email: "juniper@willowlane.example", name: "Juniper Hale" };
const CORWIN = { email: "corwin@willowlane.example", name: "Corwin Batch" };
const COSMO = { email: "cosmo@willowlane.example", name: "Cosmo Penhallow" };
const DAY_MS = 86_400_000;
/** The patients' zone. */
const dateAt = (time: number) =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(time);

test.describe.configure({ mode: "default" });

/** Answers the questions about a session that lie open, and waits until it is on the phone. */
async function save(page: Page, score: number, kept: number): Promise<void> {
  await painRadio(page, score).check({ force: true });
  await page.getByRole("button", { name: /^Save/ }).click();
  await expect(waiting(page)).toHaveText(new RegExp(`, ${kept} waiting`));
}

async function asClinician(phone: BrowserContext, { origin }: Clinic): Promise<Page> {
  const desk = await phone.browser()?.newPage({ baseURL: origin });
  if (!desk) throw new Error("There is no browser.");
  await signIn(desk, TAMSIN);
  return desk;
}

test(
  "four days without a server: each session is stored once, on its own day",
  PHONE_ONLY,
  async ({ phone, clinic }) => {
    const page = await withWeek(phone, JUNIPER.email);
    const log = () => exported(clinic, JUNIPER.email, JUNIPER.name);
    const before = await log();
    const first = Date.now();
    await clinic.stop();
    for (const day of [0, 1, 2, 3]) {
      await page.clock.setFixedTime(first + day * DAY_MS);
      await page.goto("/my");
      await page.getByRole("button", { name: "All done" }).click();
      await save(page, day + 1, day + 1);
    }
    await page.clock.setFixedTime(first + 4 * DAY_MS);
    await page.goto("/my");
    await expect(page.getByRole("link", { name: /^Start/ })).toBeVisible();
    await expectSound(page);
    await waiting(page).click();
    await expect(page.getByRole("listitem")).toHaveCount(4);
    await expectSound(page);

    const SUPPLE_TEST_NOW = new Date(first + 4 * DAY_MS).toISOString();
    await clinic.start({ NODE_ENV: "test", SUPPLE_TEST_NOW });
    await page.getByRole("button", { name: "Try now" }).click();
    await emptied(page);
    const stored = newLines(before, await log());
    const sessions = stored.filter((line) => line.includes(",session,,,done,"));
    expect(sessions).toHaveLength(4);
    for (const day of [0, 1, 2, 3]) {
      const said = first + day * DAY_MS;
      const [line = ""] = sessions.filter((each) => each.startsWith(`${dateAt(said)},`));
      const [, at = ""] = line.split(",");
      expect(Math.abs(Date.parse(at) - said), line).toBeLessThan(600_000);
      const pain = new RegExp(`^${dateAt(said)},[^,]*,pain,after,${day + 1},`);
      expect(stored.filter((each) => pain.test(each))).toHaveLength(1);
    }
    const chart = await asClinician(phone, clinic);
    await chart.goto(`${await recordOf(clinic, JUNIPER.name)}?view=table`);
    const rows = chart.getByRole("table").first().getByRole("row");
    for (const score of [1, 2, 3, 4]) {
      await expect(rows.nth(6 - score)).toHaveText(new RegExp(`^\\w+ \\d+ \\w+–${score}.*Done$`));
    }
    await chart.context().close();

    // 14 days after the last word from the server nothing is kept any more.
    await clinic.stop();
    await page.clock.setFixedTime(first + 19 * DAY_MS);
    await page.goto("/my");
    await expect(page.getByText("Nothing is kept on this phone.")).toBeVisible();
    await clinic.start();
  },
);

test(
  "a program that is changed meanwhile: what was not taken is mended, and nothing is lost",
  PHONE_ONLY,
  async ({ phone, clinic }) => {
    const page = await withWeek(phone, CORWIN.email);
    const log = () => exported(clinic, CORWIN.email, CORWIN.name);
    const before = await log();
    const today = dateAt(Date.now());
    await clinic.stop();
    await page.goto("/my");
    const stretches = page.getByRole("heading", { name: /stretches, about/ });
    const planned = await stretches.innerText();
    await page.getByRole("button", { name: "All done" }).click();
    await save(page, 2, 1);
    await page.goto(`/my/log/${today}/2?outcome=some`);
    await save(page, 3, 2);

    await phone.setOffline(true);
    await clinic.start();
    const desk = await asClinician(phone, clinic);
    const program = `${await recordOf(clinic, CORWIN.name)}/program`;
    await desk.goto(program);
    await desk.getByText("Stop program").press("Enter");
    await desk.getByRole("button", { name: /^Stop / }).press("Enter");
    const undo = desk.getByRole("status").getByRole("button", { name: "Undo" });
    await expect(undo).toBeVisible();

    await phone.setOffline(false);
    await page.goto("/my/offline?to=outbox");
    await expect(page.getByText("You have no program on that day").first()).toBeVisible();
    const refused = page.getByRole("heading", { level: 3 });
    await expect(refused).toHaveCount(2);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 320, height: 568 });
    await expectSound(page);
    // Not dropped without a question.
    const extra = page.locator("section").filter({ hasText: "Pain 3" });
    await extra.getByRole("button", { name: "Drop it" }).click();
    await page.getByRole("button", { name: "Keep it" }).click();
    // Opened as a pain log, and gone from here once that is saved.
    await extra.getByRole("button", { name: "Open it as a pain log" }).click();
    await expect(painRadio(page, 3)).toBeChecked();
    await page.getByRole("button", { name: /^Save/ }).click();
    await page.getByText("1 log not taken. Still on this phone.").click();
    await expect(refused).toHaveCount(1);

    // The program is back, and another one: the log belongs to what was on the phone.
    await undo.click();
    await expect(desk.getByRole("link", { name: "Edit program" })).toBeVisible();
    await desk.goto(`${program}/edit`);
    await desk
      .getByRole("button", { name: /^Remove/ })
      .first()
      .click();
    await desk.getByRole("button", { name: /^Save/ }).first().click();
    await desk.waitForURL((url) => !url.pathname.endsWith("/edit"));
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(refused).toHaveCount(0);
    const stored = newLines(before, await log()).join("\n");
    expect(stored.match(/,session,,,done,/g)).toHaveLength(1);
    expect(stored.match(/pain,after,2/g)).toHaveLength(1);
    expect(stored.match(/pain,daily,3/g)).toHaveLength(1);
    await desk.context().close();

    // What the phone keeps from now on is the new one.
    await phone.setOffline(true);
    await page.clock.setFixedTime(Date.now() + DAY_MS);
    await page.goto("/my");
    await expect(stretches).toBeVisible();
    await expect(stretches).not.toHaveText(planned);
  },
);

test(
  "a server that says nothing: danger is answered, and what is said is not lost",
  PHONE_ONLY,
  async ({ phone, clinic }) => {
    let page = await withWeek(phone, COSMO.email);
    const log = () => exported(clinic, COSMO.email, COSMO.name);
    const before = await log();
    // Then that it is kept says that this document's own script takes care of it.
    await page.addInitScript(() => localStorage.removeItem("supple-phone"));
    const calf = () => page.getByLabel("One calf is swollen, warm or sore");
    const answers = async (score: number) => {
      await painRadio(page, score).check({ force: true });
      await page.getByRole("button", { name: /^Save/ }).click();
    };
    // By a link and by its address.
    clinic.hang();
    await page.getByRole("link", { name: "Something is wrong" }).last().click();
    await expect(calf()).toBeVisible();
    await page.goto("/my/wrong");
    await expect(calf()).toBeVisible();
    clinic.goOn();

    // The page says that it is kept; and it is kept before it says so.
    await page.goto("/my/pain");
    await untilKept(page);
    clinic.hang();
    await answers(6);
    await expect(waiting(page)).toHaveText(/, 1 waiting/);
    clinic.goOn();
    await page.goto("/my/pain");
    await untilKept(page);
    await emptied(page);
    clinic.hang();
    await answers(7);
    await expect(page.getByRole("status").filter({ hasText: "Saving…" })).toHaveCount(1);
    await page.close();
    page = await phone.newPage();
    await page.goto("/my");
    await expect(waiting(page)).toHaveText(/, 1 waiting/);
    clinic.goOn();
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    await emptied(page);
    const stored = newLines(before, await log()).join("\n");
    expect(stored.match(/pain,daily,[67],/g)?.sort()).toEqual(["pain,daily,6,", "pain,daily,7,"]);

    // A fault of the server is no answer to danger either.
    await phone.route("**/my/wrong.data*", (route) => route.fulfill({ status: 500 }));
    await page.goto("/my/progress");
    await untilKept(page);
    await page.getByRole("link", { name: "Something is wrong" }).last().click();
    await expect(calf()).toBeVisible();

    // What is dropped at a sign-out is gone from the phone, and was never sent.
    await phone.route("**/my/sync", (route) => route.abort());
    await phone.setOffline(true);
    await page.goto("/my");
    await logPain(page, 8);
    await expect(waiting(page)).toHaveText(/, 1 waiting/);
    await phone.setOffline(false);
    await page.goto("/my/account");
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("button", { name: "Drop them and sign out" }).click();
    await page.waitForURL((url) => !url.pathname.startsWith("/my"));
    const stores = () =>
      page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    await expect.poll(stores).toEqual(["supple"]);
    expect(newLines(before, await log()).join("\n")).not.toMatch(/pain,daily,8,/);
  },
);

/** The worker keeps its page, and before it the pack, in this language. */
async function untilKeptIn(page: Page, language: string): Promise<void> {
  const kept = () =>
    page.evaluate(async () => {
      const found = await caches.match("/my/offline");
      return found?.headers.get("Content-Language");
    });
  await expect.poll(kept).toBe(language);
}

/** A press before the scripts have taken the page over may say that no page came: then it is pressed once more. */
async function openWrong(page: Page, from: string): Promise<void> {
  await expect(async () => {
    await page.locator("a[href='/my/wrong']").last().click({ timeout: 5_000 });
    await expect(page.locator("input[name=signs]").first()).toBeVisible({ timeout: 5_000 });
  }, `from ${from}`).toPass();
}

test(
  "what is wrong is answered without a network from every page, in each language",
  PHONE_ONLY,
  async ({ phone }) => {
    const page = await withWeek(phone, COSMO.email);
    const own = (await patientPages(page)).filter((path) => path.startsWith("/my"));
    const paths = [...own, "/my/offline?to=outbox"];
    // The reports stay here, so that each language is asked about somebody whose program goes on.
    await phone.route("**/my/sync", (route) => route.abort());
    const languages = ["en", "es", "de", "ar"];
    const isWhole = process.env.PROOFS === "yes";
    const answers = new Set<string>();
    for (const [i, language] of languages.entries()) {
      await page.goto(`/my?lang=${language}`);
      await untilKeptIn(page, language);
      // Every page in some language, every language on some page; among the proofs each in each.
      for (const path of paths.filter((_, at) => isWhole || at % languages.length === i)) {
        await page.goto(path);
        await phone.setOffline(true);
        if (new URL(page.url()).pathname !== "/my/wrong") await openWrong(page, path);
        await phone.setOffline(false);
      }
      await phone.setOffline(true);
      await page.goto("/my/wrong");
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await page.locator("input[name=signs][value=calf-swelling]").check();
      await page
        .locator("main form button[type=submit], main form button:not([type])")
        .first()
        .click();
      await expect(page.locator("main a[href^='tel:']").first()).toBeVisible();
      answers.add(
        await page.getByRole("heading", { level: 1 }).locator("visible=true").innerText(),
      );
      await phone.setOffline(false);
    }
    expect(answers.size).toBe(languages.length);
  },
);
