import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContext, test as base, type Page } from "@playwright/test";
import {
  signIn as cookieOf,
  findRecord,
  freePort,
  startServer,
} from "../../scripts/own-server.mjs";
import { copyOfClinic, EVER, expect, PASSWORD, painRadio, TAMSIN } from "./support";

// A phone with a worker, and a server of its own that can really be stopped: for the stories without a network.

type Server = Awaited<ReturnType<typeof startServer>>;

/** One server for the file: what a test logs, the next one finds. */
export class Clinic {
  #server: Server | null = null;
  #place: { port: number; dataDir: string } | null = null;
  origin = "";

  async start(env: Record<string, string> = {}): Promise<void> {
    this.#place ??= { port: await freePort(), dataDir: copyOfClinic("offline") };
    this.#server = await startServer({ ...this.#place, env });
    this.origin = this.#server.origin;
  }

  async stop(): Promise<void> {
    await this.#server?.kill();
    this.#server = null;
  }

  /** From here on it takes requests and says nothing, as a network of one bar does. */
  hang(): void {
    this.#signal("SIGSTOP");
  }

  /** What it was asked meanwhile is answered now. */
  goOn(): void {
    this.#signal("SIGCONT");
  }

  /** What it has mailed so far, as it lies in its outbox: head and body, the oldest first. */
  mails(): string[] {
    const folder = join(this.#place?.dataDir ?? "", "outbox");
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder).filter((name) => name.endsWith(".eml"));
    // Long lines are broken by "=".
    return names
      .sort()
      .map((name) => readFileSync(join(folder, name), "utf8").replace(/=\r?\n/g, ""));
  }

  #signal(signal: NodeJS.Signals): void {
    if (this.#server?.pid === undefined) throw new Error("There is no server.");
    process.kill(this.#server.pid, signal);
  }
}

export const test = base.extend<{ phone: BrowserContext }, { clinic: Clinic }>({
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

export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto("/login");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => url.pathname !== "/login");
}

/** What the phone keeps of whoever is signed in is there, and the worker looks after the page. */
export async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    if (navigator.serviceWorker.controller === null) return false;
    const state = localStorage.getItem("supple-phone");
    return state !== null && JSON.parse(state).isKept;
  });
}

/** A phone with somebody's week on it. */
export async function withWeek(phone: BrowserContext, email = EVER): Promise<Page> {
  const page = await phone.newPage();
  await signIn(page, email);
  await page.goto("/my");
  await untilKept(page);
  return page;
}

export const waiting = (page: Page) => page.getByText(/^Saved on this phone, \d+ waiting\.$/);

export async function logPain(page: Page, score: number): Promise<void> {
  await page.getByRole("link", { name: "Log pain" }).click();
  await painRadio(page, score).check({ force: true });
  await page.getByRole("button", { name: /^Save/ }).click();
  await expect(page.getByRole("heading", { name: /^Good / })).toBeVisible();
}

/** The lines of a patient's log as it is exported. */
export async function exported(
  clinic: Clinic,
  reader = EVER,
  name = "Ever Thistlewood",
): Promise<string[]> {
  const { origin } = clinic;
  const path = await recordOf(clinic, name);
  const cookie = await cookieOf(origin, reader);
  const csv = await fetch(`${origin}/export${path.replace("/clinic", "")}/log.csv`, {
    headers: { Cookie: cookie },
  });
  expect(csv.status).toBe(200);
  return (await csv.text()).split(/\r?\n/);
}

export async function recordOf({ origin }: Clinic, name = "Ever Thistlewood"): Promise<string> {
  return findRecord(origin, await cookieOf(origin, TAMSIN), name);
}

export const newLines = (before: string[], after: string[]) =>
  after.filter((line) => !before.includes(line));

export const emptied = (page: Page) =>
  page.waitForFunction(() => {
    const state = localStorage.getItem("supple-phone");
    return state !== null && JSON.parse(state).waiting === 0;
  });
