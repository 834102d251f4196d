import type { Page, Response } from "@playwright/test";
import { expectFit, expectSoundInDark, SIZES, tooWide } from "./fit";
import { clinicPages, deskPages, idOf, PUBLIC_PAGES, patientPages } from "./pages";
import {
  DESKTOP_ONLY,
  EVER,
  expect,
  expectSound,
  holding,
  live,
  ONCE,
  PETRA,
  signIn,
  TAMSIN,
  test,
} from "./support";

// Every page of both areas, looked at as people with other screens, other sizes of text and other browsers see it.

const areas = [
  { name: "public", pages: async () => PUBLIC_PAGES, who: null },
  { name: "patient's", pages: patientPages, who: EVER },
  { name: "clinic's", pages: clinicPages, who: TAMSIN },
  { name: "front desk's", pages: deskPages, who: PETRA },
];

/** What takes minutes and finds little that the rest does not: among the proofs. */
const isProof = process.env.PROOFS === "yes";

for (const area of areas) {
  test(`the ${area.name} pages are sound, and fit small screens and large text`, async ({ page }, {
    project,
  }) => {
    const isTwice = area.who !== null && project.name === "desktop";
    test.skip(isTwice && !isProof, "the phone looks at each page at four sizes already");
    if (area.who) await signIn(page, area.who);
    for (const path of await area.pages(page)) {
      const answer = await openWithoutMoves(page, path);
      expect(answer?.status(), path).toBe(200);
      await expectSound(page);
      if (area.who === EVER && !path.startsWith("/my/wrong"))
        softly(await page.locator("a[href^='/my/wrong']").count(), path).toBeGreaterThan(0);
      if (project.name !== "phone") continue;
      const own = page.viewportSize();
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await page.evaluate((text) => {
          document.documentElement.style.fontSize = text;
        }, size.text);
        // A chart follows its page a moment later.
        await softly.poll(() => tooWide(page), `${path} at ${size.name}`).toEqual([]);
      }
      if (own) await page.setViewportSize(own);
    }
  });
}

/** Asked for by an address, as Ever has chosen none; the other languages, the night and most of axe among the proofs. */
const SPOKEN = [
  { language: "ar", dir: "rtl" },
  ...(isProof ? ["en", "de", "es"].map((language) => ({ language, dir: "ltr" })) : []),
];

for (const { language, dir } of SPOKEN) {
  test(`the patient's pages fit in ${language}`, async ({ page }, { project }) => {
    test.skip(project.name !== "phone", "one screen is enough");
    await signIn(page, EVER);
    const paths = await patientPages(page);
    await page.goto(`/my?lang=${language}`);
    for (const path of paths) {
      await page.goto(path);
      await expect(page.locator("html"), path).toHaveAttribute("lang", language);
      await expect(page.locator("html"), path).toHaveAttribute("dir", dir);
      if (isProof || /^\/my(\/wrong|\/session\/.*)?$/.test(path)) await expectSound(page);
      await expectFit(page, `${path} in ${language}`);
      if (isProof) await expectSoundInDark(page);
    }
  });
}

/**
 * Opens a page whose scripts come late: where they move what stands there, a finger that is just pressing a button
 * leaves it over another one, and the press is lost.
 */
async function openWithoutMoves(page: Page, path: string): Promise<Response | null> {
  const { held, letGo } = holding();
  await page.route("**/assets/*.js", async (route) => {
    await held;
    await route.fallback();
  });
  const answer = await page.goto(path, { waitUntil: "commit" });
  // Drawn whole, with its styles and its letters.
  await page.waitForFunction(() => document.readyState === "interactive");
  await page.evaluate(async () => {
    await document.fonts.ready;
    const places = new Map<Element, number>();
    for (const each of document.querySelectorAll("main *:not(svg *)"))
      places.set(each, each.getBoundingClientRect().top);
    Object.assign(window, { places });
  });
  letGo();
  await live(page);
  await page.unroute("**/assets/*.js");
  const moved = await page.evaluate(() => {
    const { places } = window as unknown as { places: Map<Element, number> };
    const isMoved = ([each, top]: [Element, number]) =>
      each.isConnected && Math.abs(each.getBoundingClientRect().top - top) > 1;
    return [...places]
      .filter(isMoved)
      .map(([each, top]) => `${each.tagName}.${each.getAttribute("class")} at ${top}`);
  });
  softly(moved.slice(0, 3), `${path} is moved by its scripts`).toEqual([]);
  return answer;
}

/** Of everything that is too wide one reads in one run. */
const softly = expect.configure({ soft: true });

test("a field without a name and pale words are found", DESKTOP_ONLY, async ({ page }) => {
  await page.goto("/status");
  await expectSound(page);
  await page.evaluate(() => {
    const words = Object.assign(document.createElement("p"), { textContent: "Hardly to be read" });
    words.style.cssText = "color: #ccc; background: #fff";
    document.body.append(document.createElement("input"), words);
  });
  await expect(expectSound(page)).rejects.toThrow(/color-contrast.*\n.*label/);
});

/** An extension that has put an element of its own first into `<head>` before the page's scripts run. */
async function openWithExtension(page: Page, path: string): Promise<void> {
  await page.route(path, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace("<head>", "<head><style>.ext{}</style>");
    await route.fulfill({ response: answer, body });
  });
  await page.goto(path);
  await page.unroute(path);
  await page.waitForFunction(() => document.head.firstElementChild?.tagName === "META");
}

test(
  "an extension's style at the head's beginning leaves every drawing and button",
  ONCE,
  async ({ page }) => {
    await signIn(page, TAMSIN);
    const ever = await idOf(page, "Ever Thistlewood");
    for (const path of ["/clinic/library", "/clinic/templates"]) {
      await openWithExtension(page, path);
      await expect(page.locator("#still-lunge > *").first()).toBeAttached();
    }
    await openWithExtension(page, `/clinic/patients/${ever}/program/edit`);
    await expect(page.locator("#still-lunge > *").first()).toBeAttached();
    await page
      .getByRole("button", { name: /^Remove/ })
      .first()
      .click();
    await expect(
      page.getByRole("button", { name: /^(Undo|Put back|Restore)/ }).first(),
    ).toBeVisible();
    const styles = await page.locator("style").allTextContents();
    expect(styles).toContain(".ext{}");
  },
);

test(
  "after a navigation the focus or the announcement is on the new page",
  ONCE,
  async ({ page }) => {
    await signIn(page, TAMSIN);
    await page.goto("/clinic");
    const said = page.locator("body > p[role=status]");
    await page.getByRole("link", { name: "Library", exact: true }).press("Enter");
    await expect(page).toHaveURL(/library$/);
    await expect(said).toHaveText(/^Library/);
    await expect(page.getByRole("link", { name: "Library", exact: true })).toBeFocused();
    await page.getByRole("link", { name: "Bridge", exact: true }).press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Bridge" })).toBeFocused();
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1, name: "Library" })).toBeFocused();
  },
);

/** Where a keyboard and a screen reader are: on something of the page, not back at its beginning. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

test("every tab of the patient's pages is announced, and keeps its place", async ({ page }) => {
  await signIn(page, EVER);
  await page.goto("/my");
  const said = page.locator("body > p[role=status]");
  const tabs = page.getByRole("navigation", { name: "Main" }).getByRole("link");
  for (const tab of [1, 2, 3, 0]) {
    const name = (await tabs.nth(tab).textContent()) ?? "";
    await tabs.nth(tab).press("Enter");
    await expect(tabs.nth(tab)).toHaveAttribute("aria-current", "page");
    await expect(said).toHaveText(await page.title());
    expect(await focused(page), name).toBe(true);
  }
});

test(
  "an answer on the same page keeps the focus, and is announced",
  DESKTOP_ONLY,
  async ({ page }) => {
    await signIn(page, TAMSIN);
    await page.goto(`/clinic/patients/${await idOf(page, "Hesper Lovage")}/program`);
    await page.getByText("Stop program").press("Enter");
    await page.getByRole("button", { name: /^Stop / }).press("Enter");
    const undo = page.getByRole("status").getByRole("button", { name: "Undo" });
    await expect(undo).toBeVisible();
    await expect.poll(() => focused(page)).toBe(true);
    await undo.press("Enter");
    await expect(page.getByRole("link", { name: "Edit program" })).toBeVisible();
    await expect.poll(() => focused(page)).toBe(true);
  },
);
