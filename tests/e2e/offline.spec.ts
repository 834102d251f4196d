import type { Page } from "@playwright/test";
import {
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
import { EVER, expect, expectSound, PHONE_ONLY, painRadio, skipToTheLog, TAMSIN } from "./support";

// A phone and a server of its own that is really stopped. Everything that is checked afterwards is asked of the server,
// as a clinician sees it.

/** Another patient of the same clinic. */
const CORWIN = "corwin@willowlane.example";

test.describe.configure({ mode: "default" });

test(
  "a session, its morning and pain without a server, each stored once",
  PHONE_ONLY,
  async ({ phone, clinic }) => {
    let page = await withWeek(phone);
    const before = await exported(clinic, TAMSIN);
    await clinic.stop();

    await page.clock.install();
    await page.reload();
    await expect(page.getByRole("heading", { name: /^Good .*, Ever$/ })).toBeVisible();
    await page.getByRole("link", { name: /^Start/ }).click();
    await page.getByRole("button", { name: "Start", exact: true }).click();
    await expect(page.getByRole("timer")).toBeVisible();
    await page.clock.runFor(60_000);
    await skipToTheLog(page);
    await expectSound(page);
    await painRadio(page, 3).check({ force: true });
    await page.getByRole("button", { name: /^Save/ }).click();
    await expect(waiting(page)).toHaveText(/1 waiting/);
    await logPain(page, 4);
    await expect(waiting(page)).toHaveText(/2 waiting/);

    await page.close();
    page = await phone.newPage();
    await page.goto("/my");
    await expect(waiting(page)).toHaveText(/2 waiting/);
    const tomorrow = new Date(Date.now() + 86_400_000);
    tomorrow.setHours(8, 0, 0, 0);
    await page.clock.setFixedTime(tomorrow);
    await page.reload();
    await page.getByRole("link", { name: /How was this morning/ }).click();
    await painRadio(page, 2).check({ force: true });
    await page.getByRole("button", { name: /^Save/ }).click();
    await expect(waiting(page)).toHaveText(/3 waiting/);
    // A wrong number is taken back before it is sent.
    await logPain(page, 10);
    await waiting(page).click();
    await expect(page.getByRole("heading", { name: "Waiting on this phone" })).toBeVisible();
    await page.getByRole("button", { name: /^Take it back: .*pain 10/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Take it back" }).click();
    await expect(page.getByText("Taken back.")).toBeVisible();
    await expect(page.getByRole("listitem")).toHaveCount(3);

    // A day later by the clock of both.
    await clinic.start({ NODE_ENV: "test", SUPPLE_TEST_NOW: tomorrow.toISOString() });
    await page.getByRole("button", { name: "Try now" }).click();
    await emptied(page);
    await expect(page.getByText("All with the clinic.")).toBeVisible();
    const stored = newLines(before, await exported(clinic, TAMSIN)).join("\n");
    expect(stored).not.toMatch(/pain,daily,10/);
    for (const line of [
      /session,,,partly/,
      /pain,after,3/,
      /pain,daily,4/,
      /pain,next-morning,2/,
    ]) {
      expect(stored.match(new RegExp(line, "g"))).toHaveLength(1);
    }
    // Said the day before, and stored as said then.
    const [, said = ""] = /,([^,]+),pain,daily,4/.exec(stored) ?? [];
    expect(Date.parse(said)).toBeLessThan(tomorrow.getTime() - 3_600_000);
    const chart = await phone.browser()?.newPage({ baseURL: clinic.origin });
    if (!chart) throw new Error("There is no browser.");
    await signIn(chart, TAMSIN);
    await chart.goto(`${await recordOf(clinic)}?view=table`);
    await expect(chart.getByRole("table").first()).toContainText("4");
    await chart.context().close();
    await clinic.stop();
    await clinic.start();
  },
);

test(
  "faults of the server, an answer that is lost, two tabs: stored once all the same",
  PHONE_ONLY,
  async ({ phone, clinic }) => {
    const page = await withWeek(phone);
    const before = await exported(clinic);
    await phone.route("**/my/pain.data*", (route) => route.fulfill({ status: 500, body: "Fault" }));
    let tries = 0;
    await phone.route("**/my/sync", async (route) => {
      tries += 1;
      if (tries <= 2) return route.fulfill({ status: 500, body: "Fault" });
      if (route.request().postData() === "[]" || tries > 5) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await page.goto("/my/pain");
    await painRadio(page, 5).check({ force: true });
    await page.getByRole("button", { name: /^Save/ }).click();
    await expect(waiting(page)).toHaveText(/1 waiting/);
    const other = await phone.newPage();
    await other.goto("/my/offline?to=outbox");
    await expect(async () => {
      await Promise.all(
        [page, other].map((each) => each.evaluate(() => window.dispatchEvent(new Event("online")))),
      );
      await emptied(other);
    }).toPass();
    const stored = newLines(before, await exported(clinic)).join("\n");
    expect(stored.match(/pain,daily,5/g)).toHaveLength(1);
  },
);

/** Begins a session, and stops its first exercise for pain. */
async function beginSession(page: Page, pain: number): Promise<void> {
  await page
    .getByRole("link", { name: /^(Start|Do an extra one)$/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.getByRole("button", { name: "Too painful" }).click();
  await painRadio(page, pain).check({ force: true });
  await page.getByRole("button", { name: /^Go on with/ }).click();
  await expect(page.locator(".player-place")).toContainText("2 of");
}

/** A begun session, in plain. */
const BEGUN = /supple-run|exerciseId|itemId/;

test("two people on one phone", PHONE_ONLY, async ({ phone, clinic }) => {
  const page = await withWeek(phone);
  const before = await exported(clinic);
  await page.goto("/my");
  await phone.setOffline(true);
  await page.goto("/my");
  await beginSession(page, 7);
  // The number waits by itself: the session may never be logged.
  await page.goto("/my");
  await expect(waiting(page)).toHaveText(/1 waiting/);
  await expect(page.getByText(/Not saved yet.*pain 7/)).toBeVisible();
  await logPain(page, 6);
  await logPain(page, 1);
  await expect(waiting(page)).toHaveText(/3 waiting/);
  expect(await page.evaluate(readAll)).toMatch(BEGUN);
  await phone.route("**/my/sync", (route) => route.abort());
  await phone.setOffline(false);
  await page.goto("/my/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Keep them and sign out" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/my"));
  await phone.unroute("**/my/sync");
  // Nobody is signed in, and nothing of hers can be read any more.
  const ofEver = new RegExp(`Ever|Thistlewood|red-flag|"score":|${BEGUN.source}`);
  await expect(async () => expect(await page.evaluate(readAll)).not.toMatch(ofEver)).toPass();

  await signIn(page, CORWIN);
  await page.goto("/my");
  await untilKept(page);
  await expect(page.getByText("3 logs wait on this phone for somebody else.")).toBeVisible();
  const left = await page.evaluate(readAll);
  expect(left.length).toBeGreaterThan(1_000);
  expect(left).not.toMatch(/Ever|Thistlewood|red-flag|"score":[67]|supple-run/);
  await page.goto("/my/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/my"));

  await signIn(page, EVER);
  await page.goto("/my");
  await untilKept(page);
  await emptied(page);
  await expect(async () => {
    const stored = newLines(before, await exported(clinic)).join("\n");
    expect(stored.match(/pain,(daily,[16]|during,7)/g)).toHaveLength(3);
  }).toPass();
  // Her session goes on where it was.
  await expect(page.getByText(/Not saved yet.*pain 7/)).toBeVisible();
  await page.getByRole("link", { name: "Go on" }).click();
  await expect(page.locator(".player-place")).toContainText("2 of");
});

/** Everything readable that this browser keeps: open stores, caches, storage. */
async function readAll(): Promise<string> {
  const texts: string[] = [JSON.stringify([localStorage, sessionStorage])];
  for (const { name = "" } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open(name);
      asked.onsuccess = () => resolve(asked.result);
    });
    for (const store of db.objectStoreNames) {
      const rows = await new Promise<unknown[]>((resolve) => {
        const asked = db.transaction(store).objectStore(store).getAll();
        asked.onsuccess = () => resolve(asked.result);
      });
      texts.push(JSON.stringify(rows));
    }
    db.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    const page = await cache.match("/my/offline");
    texts.push((await page?.text()) ?? "");
  }
  return texts.join("\n");
}

test(
  "an ended sign-in asks for another one, and drops nothing",
  PHONE_ONLY,
  async ({ phone, clinic }) => {
    const page = await withWeek(phone);
    const before = await exported(clinic);
    await phone.setOffline(true);
    await page.goto("/my");
    await beginSession(page, 4);
    await page.goto("/my");
    await logPain(page, 9);
    await expect(waiting(page)).toHaveText(/2 waiting/);
    await phone.clearCookies();
    await phone.setOffline(false);
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    await expect(page.getByText("Sign in again to send 2 logs.")).toBeVisible();
    // From then on it is nobody's phone: it says what to do in danger, and nothing of hers.
    await expect(page.getByText("Signs of an emergency")).toBeVisible();
    await expect(async () => expect(await page.evaluate(readAll)).not.toMatch(BEGUN)).toPass();
    await signIn(page, EVER);
    await page.goto("/my");
    await untilKept(page);
    await emptied(page);
    await expect(async () => {
      const stored = newLines(before, await exported(clinic)).join("\n");
      expect(stored).toMatch(/pain,daily,9/);
      expect(stored).toMatch(/pain,during,4/);
    }).toPass();
    await expect(page.getByText(/Not saved yet.*pain 4/)).toBeVisible();
  },
);

test(
  "what is wrong is answered without a server, and the program rests",
  PHONE_ONLY,
  async ({ phone, clinic }) => {
    const page = await withWeek(phone);
    await clinic.stop();
    await page.goto("/my/wrong");
    await page.getByLabel("One calf is swollen, warm or sore").check();
    await page.getByRole("button", { name: "Show what to do" }).click();
    await expect(page.getByRole("heading", { level: 1 }).locator("visible=true")).toContainText(
      "Call today",
    );
    await expect(page.getByText("Saved on this phone", { exact: true })).toBeVisible();
    await page.getByRole("link", { name: "Back to Today" }).click();
    await expect(page.getByText("Your stretches rest")).toBeVisible();
    await expect(page.getByRole("link", { name: /^Start/ })).toHaveCount(0);
    await clinic.start();
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    await emptied(page);
    await page.goto("/my");
    await expect(page.getByText("Your program is paused")).toBeVisible();
  },
);
