import { type BrowserContext, test as base, type Page } from "@playwright/test";
import { signIn as cookieOf, freePort, startServer } from "../../scripts/own-server.mjs";
import { EVER, expect, PASSWORD, PHONE_ONLY, painRadio, TAMSIN } from "./support";

// A phone and a server of its own that is really stopped. Everything that is checked afterwards is asked of the server,
// as a clinician sees it.

type Server = Awaited<ReturnType<typeof startServer>>;

/** One server for the file: what a test logs, the next one finds. */
class Clinic {
  #server: Server | null = null;
  #place: { port: number; dataDir: string } | null = null;
  origin = "";

  async start(env: Record<string, string> = {}): Promise<void> {
    const port = this.#place?.port ?? (await freePort());
    this.#server = await startServer({ port, dataDir: this.#place?.dataDir, env });
    this.#place = { port, dataDir: this.#server.dataDir };
    this.origin = this.#server.origin;
  }

  async stop(): Promise<void> {
    await this.#server?.kill();
    this.#server = null;
  }
}

const test = base.extend<{ phone: BrowserContext }, { clinic: Clinic }>({
  clinic: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from here
    async ({}, use) => {
      const clinic = new Clinic();
      await clinic.start();
      await use(clinic);
      await clinic.stop();
    },
    { scope: "worker" },
  ],
  phone: async ({ browser, contextOptions, clinic }, use) => {
    const phone = await browser.newContext({
      ...{ ...contextOptions, baseURL: clinic.origin, serviceWorkers: "allow" },
      ...{ viewport: { width: 390, height: 844 }, hasTouch: true },
    });
    await use(phone);
    await phone.close();
  },
});

test.describe.configure({ mode: "serial" });

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto("/login");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => url.pathname !== "/login");
}

/** What the phone keeps of whoever is signed in is there, and the worker looks after the page. */
async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    if (navigator.serviceWorker.controller === null) return false;
    const state = localStorage.getItem("supple-phone");
    return state !== null && JSON.parse(state).isKept;
  });
}

/** A phone with somebody's week on it. */
async function withWeek(phone: BrowserContext, email = EVER): Promise<Page> {
  const page = await phone.newPage();
  await signIn(page, email);
  await page.goto("/my");
  await untilKept(page);
  return page;
}

const waiting = (page: Page) => page.getByText(/^Saved on this phone, \d+ waiting\.$/);

async function logPain(page: Page, score: number): Promise<void> {
  await page.getByRole("link", { name: "Log pain" }).click();
  await painRadio(page, score).check({ force: true });
  await page.getByRole("button", { name: /^Save/ }).click();
  await expect(page.getByRole("heading", { name: /^Good / })).toBeVisible();
}

/** Ever's log as the clinic exports it. */
async function exported({ origin }: Clinic): Promise<string[]> {
  const cookie = await cookieOf(origin, TAMSIN);
  const list = await fetch(`${origin}/clinic?q=Ever`, { headers: { Cookie: cookie } });
  const [, id] = /href="\/clinic\/patients\/([^/?"]+)"/.exec(await list.text()) ?? [];
  const csv = await fetch(`${origin}/export/patients/${id}/log.csv`, {
    headers: { Cookie: cookie },
  });
  return (await csv.text()).split("\r\n");
}

test("a week without a server", PHONE_ONLY, async ({ phone, clinic }) => {
  const page = await withWeek(phone);
  const before = await exported(clinic);
  await clinic.stop();

  await page.reload();
  await expect(page.getByRole("heading", { name: /^Good .*, Ever$/ })).toBeVisible();
  await logPain(page, 4);
  await expect(waiting(page)).toHaveText(/1 waiting/);
  expect(before.length).toBeGreaterThan(1);
});
