import type { Page } from "@playwright/test";
import { EVER, expect, ONCE, openRecord, signIn, TAMSIN, test } from "./support";

const recharts = (page: Page) => page.locator(".recharts-surface").first();

test("printed from a window of any width, the labels stand at their lines", async ({ page }) => {
  await signIn(page, EVER);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/my/progress");
  await expect(recharts(page)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 794, height: 1123 });
  await expect(recharts(page)).toBeHidden();
  const drawing = page.getByRole("img", { name: /Your pain/ });
  await expect(drawing).toBeVisible();
  // The path has a line a change; across, its unit is a hundredth of the plot.
  const path = await drawing.locator("[data-line=revisions]").getAttribute("d");
  const shares = [...(path ?? "").matchAll(/M([\d.]+)/g)].map(([, share]) => Number(share));
  expect(shares.length).toBeGreaterThan(1);
  const plot = await drawing.boundingBox();
  const labels = page.locator(".chart-revisions li");
  for (const [i, share] of shares.entries()) {
    const label = await labels.nth(i).boundingBox();
    const line = (plot?.x ?? 0) + ((plot?.width ?? 0) * share) / 100;
    expect(Math.abs((label?.x ?? 0) + 3 - line)).toBeLessThan(2);
  }
});

test("the live chart has every mark where the plain one has it", async ({ page }) => {
  await signIn(page, TAMSIN);
  await openRecord(page, "Ever Thistlewood");
  await expect(recharts(page)).toBeVisible();
  const places = await page.locator(".chart").evaluate((chart) => {
    const [live, plain] = chart.querySelectorAll<HTMLElement>(":scope > div:first-of-type > div");
    if (!live || !plain) throw new Error("There are no two drawings.");
    const corner = chart.getBoundingClientRect();
    const placesOf = (of: HTMLElement, other: HTMLElement, svg: string) => {
      of.style.display = "block";
      other.style.display = "none";
      return [...of.querySelectorAll(`${svg} :is(rect, line, path, text, use)`)].map((mark) => {
        const { x, y, width, height } = mark.getBoundingClientRect();
        return [x - corner.x, y - corner.y, width, height].map((each) => Math.round(each));
      });
    };
    return {
      live: placesOf(live, plain, ".recharts-surface > svg"),
      plain: placesOf(plain, live, "svg[role=img]"),
    };
  });
  expect(places.plain.length).toBeGreaterThan(100);
  expect(places.live).toEqual(places.plain);
});

test("paper has no buttons", ONCE, async ({ page }) => {
  await signIn(page, TAMSIN);
  await openRecord(page, "Ever Thistlewood");
  await page.getByRole("link", { name: "Program", exact: true }).click();
  await expect(page.getByRole("link", { name: "Edit program" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".btn, button, summary:has-text('Stop')")).not.toHaveCount(0);
  for (const button of await page.locator(".btn, button, summary:has-text('Stop')").all()) {
    await expect(button).toBeHidden();
  }
  await expect(page.getByText("Half-kneeling lunge").first()).toBeVisible();
});

test(
  "an extra session on a due day is told under the pointer as in the table",
  ONCE,
  async ({ page }) => {
    await signIn(page, TAMSIN);
    await openRecord(page, "Anselm Quill");
    await page.getByRole("link", { name: "2 weeks", exact: true }).click();
    await page.waitForURL(/range=2w/);
    await page.getByText("Show as table").click();
    const rows = page.locator(".chart-table tbody tr");
    await expect(rows.first()).toBeVisible();
    const words = await rows.locator("td:last-child").allTextContents();
    await page.goBack();
    expect(words.filter((each) => each.startsWith("Done, 1 extra")).length).toBeGreaterThan(0);
    await recharts(page).focus();
    const told: string[] = [];
    const tip = page.getByRole("status").filter({ hasText: "Session" });
    for (let day = 0; day < words.length; day += 1) {
      await page.keyboard.press("ArrowRight");
      await expect(tip).toBeVisible();
      told.push((await tip.locator("dd").last().textContent()) ?? "");
    }
    expect(told).toContain("Done, 1 extra");
    expect(told).toContain("Rest day, 1 extra");
    for (const each of told) expect(words).toContain(each);
  },
);

test("a patient's legend opens without scripts", async ({ browser, page, baseURL }) => {
  await signIn(page, EVER);
  const state = await page.context().storageState();
  const options = { javaScriptEnabled: false, storageState: state };
  const context = await browser.newContext(baseURL ? { ...options, baseURL } : options);
  const bare = await context.newPage();
  await bare.goto("/my/progress");
  await expect(bare.getByText("Pain after one session")).toBeVisible();
  await expect(bare.locator("details").getByText("Days without a log")).toBeHidden();
  const markOf = (moment: string) => bare.locator(`.chart [data-moment="${moment}"] use`).first();
  const [after, mornings] = [markOf("after"), markOf("nextMorning")];
  await expect(after).toBeVisible();
  await expect(mornings).toBeHidden();
  await bare.getByText("More marks").click();
  await expect(bare.locator("details").getByText("Days without a log")).toBeVisible();
  await expect(mornings).toBeVisible();
  await context.close();
});
