import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, expectSound, openLive, signIn, TAMSIN, test } from "./support";

/** Document, scripts and styles of the library with all its figures, compressed, in bytes; fonts apart. */
const LIBRARY_LIMIT = 150_000;
/** The words of one language, which every page loads once: counted apart, as in the budget of each page. */
const WORDS_LIMIT = 8_000;

const cards = (page: Page) => page.getByRole("listitem").filter({ has: page.getByRole("article") });
const fitWords = (page: Page) => page.getByRole("status").filter({ hasText: "fit" });

test("all figures come in under 150 kB, and nothing moves while they do", async ({ page }) => {
  await signIn(page, TAMSIN);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  // On a busy machine the typeface may come after the page, and its letters move lines: that is not the figures' doing.
  await page.route("**/*.woff2", (route) => route.fulfill({ status: 204 }));
  const sizes: Promise<[isWords: boolean, bytes: number]>[] = [];
  page.on("response", (answer) => {
    const type = answer.request().resourceType();
    if (!["document", "script", "stylesheet", "fetch"].includes(type)) return;
    const isWords = /\/assets\/words-[^/]+\.js$/.test(answer.url());
    sizes.push(answer.body().then((body) => [isWords, gzipSync(body).length]));
  });
  await openLive(page, "/clinic/library");

  const drawn = await page
    .locator("svg.figure use")
    .evaluateAll((uses) =>
      uses.map((use) => document.querySelector(use.getAttribute("href") ?? "")?.childElementCount),
    );
  expect(drawn.length).toBeGreaterThanOrEqual(36);
  for (const parts of drawn) expect(parts).toBeGreaterThan(5);

  const measured = await Promise.all(sizes);
  const sum = (words: boolean) =>
    measured.reduce((all, [isWords, bytes]) => (isWords === words ? all + bytes : all), 0);
  expect(sum(true)).toBeGreaterThan(1_000);
  expect(sum(true), "the words of one language, in bytes").toBeLessThan(WORDS_LIMIT);
  const total = sum(false);
  expect(total).toBeGreaterThan(50_000);
  expect(total, "document, scripts and styles, in bytes").toBeLessThan(LIBRARY_LIMIT);
  expect(await page.evaluate(() => Reflect.get(window, "shifts"))).toEqual([]);
});

test("searching and choosing by keyboard: the address follows, Back and reload keep it", async ({
  page,
}) => {
  await signIn(page, TAMSIN);
  await openLive(page, "/clinic");
  await page.getByRole("link", { name: "Library" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Library" })).toBeVisible();
  // Reached without a new document, the figures are there all the same.
  await expect(page.locator("#still-lunge > *").first()).toBeAttached();
  const all = await cards(page).count();

  await page.getByRole("searchbox", { name: "Search the library" }).focus();
  await page.keyboard.type("pigeon");
  await expect(fitWords(page)).toHaveText(`2 of ${all} fit`);
  await expect(page).toHaveURL(/q=pigeon/);
  await expect(page.getByRole("searchbox")).toBeFocused();

  const quadriceps = page.getByRole("checkbox", { name: /^Quadriceps/ });
  await quadriceps.focus();
  await page.keyboard.press("Space");
  await expect(fitWords(page)).toHaveText(`1 of ${all} fit`);
  await expect(quadriceps).toBeChecked();
  await expect(quadriceps).toBeFocused();
  await page.reload();
  await expect(fitWords(page)).toHaveText(`1 of ${all} fit`);
  await expectSound(page);

  await page.getByRole("link", { name: "Pigeon with quad reach" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pigeon with quad reach");
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: /^Quadriceps/ })).toBeChecked();
  await page.getByRole("link", { name: "Clear all" }).click();
  await expect(fitWords(page)).toHaveText(`${all} of ${all} fit`);
  await expect(page.getByRole("searchbox")).toHaveValue("");
});

test("what is not there: said, with a way out", async ({ page }) => {
  await signIn(page, TAMSIN);
  await page.goto("/clinic/library?q=thsl&goal=habit");
  await expect(page.getByText("Nothing found for “thsl”")).toBeVisible();
  await expectSound(page);
  await page.getByRole("link", { name: "Clear and show all" }).click();
  await expect(fitWords(page)).toHaveText(/^(\d+) of \1 fit$/);
});

test("an exercise in full: either side, its muscles, its variants and templates, one sheet of paper", async ({
  page,
}) => {
  await signIn(page, TAMSIN);
  await page.goto("/clinic/library/lunge");
  await expectSound(page);
  const figures = page.getByRole("region", { name: "How it looks" });
  await expect(figures.getByText("Shown for the right")).toBeVisible();
  await figures.getByRole("link", { name: "Left" }).press("Enter");
  await expect(figures.getByText("Shown for the left")).toBeVisible();
  await expect(page).toHaveURL(/side=left/);

  const margin = { top: "10mm", right: "10mm", bottom: "10mm", left: "10mm" };
  await page.emulateMedia({ media: "print" });
  const pdf = (await page.pdf({ format: "A4", margin })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: "screen" });

  await page.getByRole("link", { name: "Hip-flexor release" }).click();
  await expect(page).toHaveURL(/\/clinic\/templates#hip-flexor-release$/);
  await expect(page.locator("#hip-flexor-release")).toBeInViewport();
  await expectSound(page);
  await page.goBack();
  await page.getByRole("link", { name: "Hip flexors" }).click();
  await expect(page.getByRole("checkbox", { name: /^Hip flexors/ })).toBeChecked();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("searching, choosing and the figures work by plain addresses", async ({ page }) => {
    await signIn(page, TAMSIN);
    await page.goto("/clinic/library");
    const all = await cards(page).count();
    await page.getByRole("searchbox", { name: "Search the library" }).fill("pigeon");
    await page
      .locator("label")
      .filter({ hasText: /^Quadriceps/ })
      .click();
    await page.getByRole("button", { name: "Search" }).click();
    await expect(fitWords(page)).toHaveText(`1 of ${all} fit`);
    await expect(page.getByRole("checkbox", { name: /^Quadriceps/ })).toBeChecked();
    await expect(page.locator("#still-pigeon-quad > *").first()).toBeAttached();
    await page.getByRole("link", { name: "Pigeon with quad reach" }).click();
    await page.getByRole("link", { name: "Left" }).click();
    await expect(page.getByText("Shown for the left")).toBeVisible();
  });
});
