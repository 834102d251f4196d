import { cpSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import {
  type Browser,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from "@playwright/test";
import axe from "axe-core";
import { idOf } from "./pages";

export { expect };

/** For a test of one screen alone: the clinic works at a desk, patients look at a phone. */
export const DESKTOP_ONLY = { tag: "@desktop" };
export const PHONE_ONLY = { tag: "@phone" };
/** Every day at a desk alone, in the long proofs on both. */
export const ONCE = { tag: "@once" };

export const PASSWORD = "supple-demo";
export const TAMSIN = "tamsin@willowlane.example";
export const PETRA = "petra@willowlane.example";
export const EVER = "ever@willowlane.example";

/** Every page of a test is listened to: an error in the console, a blocked script or style, a crash fails the test. */
export const test = base.extend<{ trouble: string[] }>({
  trouble: [
    async ({ context }, use) => {
      const trouble: string[] = [];
      context.on("page", (page) => listen(page, trouble));
      await use(trouble);
      expect(trouble, "errors in the console").toEqual([]);
    },
    { auto: true },
  ],
});

function listen(page: Page, trouble: string[]): void {
  page.on("pageerror", (error) => {
    // Remix leaves a request unheard that another navigation has overtaken. Nobody sees anything of it.
    const isOvertaken = /^(AbortError: )?signal is aborted without reason/.test(error.message);
    if (!isOvertaken) trouble.push(`${page.url()}: ${error.message}`);
  });
  page.on("console", (message) => {
    // The browser reports every answer of 400 and above as an error; tests that expect one say so by its status.
    const isStatus = /the server responded with a status of 4\d\d/.test(message.text());
    // A test that takes the network away means to.
    const isOffline = /net::ERR_INTERNET_DISCONNECTED/.test(message.text());
    if (message.type() === "error" && !isStatus && !isOffline)
      trouble.push(`${page.url()}: ${message.text()}`);
  });
}

/**
 * Opens a page and waits until its scripts have taken it over: before that, what is typed may be lost, and a change
 * of its texts makes React draw it anew. React marks each element of the page that it has compared with its own.
 */
export async function openLive(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await live(page);
}

/** The same for the page that is open. */
export async function live(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const all = [...document.querySelectorAll("main, main *:not(svg, svg *), body > [role=alert]")];
    return all.every((each) => Object.keys(each).some((key) => key.startsWith("__reactFiber")));
  });
  // What was compared is put in force, and its effects run, before the second frame.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Something to wait for until the test lets it go. */
export function holding(): { held: Promise<void>; letGo: () => void } {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { held, letGo };
}

/** Signs in through the form, as a person does, and stays on the page that it leads to. */
export async function signInByForm(page: Page, email: string): Promise<void> {
  await page.goto("/login");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => url.pathname !== "/login");
}

/** Signs in and opens no page: for a test of something else, which two more pages would only hold up. */
export async function signIn(page: Page, email: string): Promise<void> {
  const answer = await page.request.post("/login", {
    form: { email, password: PASSWORD },
    headers: { "Sec-Fetch-Site": "same-origin" },
    maxRedirects: 0,
  });
  expect(answer.status(), `signing in as ${email}`).toBe(302);
}

/** A page of its own for a second person, with the project's own size and address. */
export async function openAs(
  browser: Browser,
  options: BrowserContextOptions,
  trouble: string[],
): Promise<Page> {
  const context = await browser.newContext(options);
  context.on("page", (page) => listen(page, trouble));
  return context.newPage();
}

/** No serious or critical finding of axe, each id once, and nothing that scrolls sideways. */
export async function expectSound(page: Page): Promise<void> {
  if (isForAxe(page)) expect(await graveFindings(page), `axe on ${page.url()}`).toEqual([]);
  // The first of two elements with one id takes the label of the other, which axe does not notice.
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return ids.filter((id, place) => ids.indexOf(id) !== place);
  });
  expect(twice, `ids that stand twice on ${page.url()}`).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `sideways scrolling on ${page.url()}`).toBeLessThanOrEqual(0);
}

/** Every day axe looks at a page on the screen that its readers have, in the long proofs on both. */
function isForAxe(page: Page): boolean {
  const { pathname } = new URL(page.url());
  const isDesk = (page.viewportSize()?.width ?? 0) > 600;
  if (process.env.PROOFS === "yes" || !/^\/(clinic|my)\b/.test(pathname)) return true;
  return pathname.startsWith("/clinic") === isDesk;
}

/** Rule and elements of each. Only what fails is asked for: to describe what passes takes axe longer than to find it. */
async function graveFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as typeof window & { axe: typeof axe }).axe.run({ resultTypes: ["violations"] }),
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

/** Opens a patient's record, by name. */
export async function openRecord(page: Page, name: string): Promise<void> {
  await page.goto(`/clinic/patients/${await idOf(page, name)}`);
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** The demo clinic as it begins, for a server of a test's own: telling it takes longer. It is removed with the run. */
export function copyOfClinic(name: string): string {
  const { E2E_DATA: folder = "" } = process.env;
  const copy = mkdtempSync(join(folder, `${name}-`));
  cpSync(join(folder, "fresh"), copy, { recursive: true });
  return copy;
}

/** Leaves out whatever is still to come of a session, exercise by exercise. */
export async function skipToTheLog(page: Page): Promise<void> {
  const over = page.getByRole("button", { name: "Start the session again" });
  const whole = page.getByRole("button", { name: /^All of the (?!left|right)/ });
  await expect(async () => {
    if (await whole.isVisible()) await whole.click({ timeout: 1_000 });
    else await page.getByRole("button", { name: /^Skip/ }).click({ timeout: 1_000 });
    expect(await over.isVisible()).toBe(true);
  }).toPass({ intervals: [100] });
}

/** The eleven radios of the question about pain. */
export function painRadio(page: Page, score: number) {
  return page
    .getByRole("radiogroup", { name: /pain/i })
    .or(page.getByRole("group", { name: /pain/i }))
    .getByRole("radio", { name: new RegExp(`^${score}\\b`) })
    .first();
}

/**
 * Does to a page what a browser's translator does, and goes on doing it: each text becomes another text within two
 * `<font>` elements, behind the back of whoever drew it.
 */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const LEFT_ALONE = "script, style, noscript, textarea, option, title, font, svg";
    const replace = (text: Text) => {
      if (text.data.trim() === "" || !text.parentElement) return;
      if (text.parentElement.closest(LEFT_ALONE)) return;
      const outer = document.createElement("font");
      outer.appendChild(document.createElement("font")).textContent = text.data;
      text.replaceWith(outer);
    };
    const replaceIn = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
      if (root instanceof Text) texts.push(root);
      texts.forEach(replace);
    };
    replaceIn(document.body);
    const seen = (changes: MutationRecord[]) => {
      for (const { addedNodes } of changes) addedNodes.forEach(replaceIn);
    };
    new MutationObserver(seen).observe(document.body, { childList: true, subtree: true });
  });
}

/** Text of so many percent of its usual size, as a reader may set it, on every page from now on. */
export async function setTextSize(page: Page, percent: number): Promise<void> {
  await page.addInitScript((size) => {
    const apply = () => {
      document.documentElement.style.fontSize = `${size}%`;
    };
    document.addEventListener("DOMContentLoaded", apply);
  }, percent);
}
