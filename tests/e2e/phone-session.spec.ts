import type { Page, Route } from "@playwright/test";
import {
  EVER,
  expect,
  live,
  openLive,
  painRadio,
  setTextSize,
  signIn,
  skipToTheLog,
  test,
  translate,
} from "./support";

// Ever's session of today, or an extra one where another file has logged it: each test finds one to begin.

const openSession = (page: Page) =>
  page.getByRole("link", { name: /^(Start|Do an extra one)$/ }).first();

async function beginSession(page: Page): Promise<void> {
  await signIn(page, EVER);
  await openLive(page, "/my");
  await openSession(page).click();
  await page.getByRole("button", { name: "Start", exact: true }).click();
}

const timer = (page: Page) => page.getByRole("timer");
const secondsLeft = async (page: Page) =>
  Number((await timer(page).textContent())?.match(/\d+/)?.[0]);

test("a translated session counts, stops for pain, ends and is logged", async ({ page }) => {
  await signIn(page, EVER);
  await openLive(page, "/my");
  await translate(page);
  await openSession(page).click();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  const first = await secondsLeft(page);
  await expect.poll(() => secondsLeft(page)).toBeLessThan(first);
  const controls = page.locator(".player-controls .main");
  await expect(controls).toHaveText("Pause");
  await controls.click();
  await expect(controls).toHaveText("Resume");
  await expect(page.locator(".player-breath")).toHaveText("Paused");
  await page.getByRole("button", { name: "Too painful" }).click();
  await painRadio(page, 9).check();
  await page.getByRole("button", { name: /^Go on with/ }).click();
  await expect(page.locator(".player-place")).toContainText("2 of");
  await skipToTheLog(page);
  await painRadio(page, 3).check();
  await page.getByRole("button", { name: /^Save/ }).click();
  await expect(page).toHaveURL(/\/my\?saved/);
  await expect(page.getByText("pain 3", { exact: false }).first()).toBeVisible();
  // What was typed wrong is set right, on the same translated pages.
  await page.getByRole("link", { name: "Change" }).first().click();
  const during = page.getByRole("group", { name: /^How much did it hurt/ });
  await expect(during.getByRole("radio", { name: /^9/ })).toBeChecked();
  await during.getByRole("radio", { name: /^4/ }).check();
  await page.getByRole("button", { name: /^Save/ }).click();
  await expect(page).toHaveURL(/\/my\?changed/);
});

test("a tap on Start counts before the page's scripts have arrived", async ({ page }) => {
  await signIn(page, EVER);
  await page.goto("/my");
  const path = await openSession(page).getAttribute("href");
  const session = await page.context().newPage();
  const held: Route[] = [];
  let isHeld = true;
  await session.route(/\.js(\?|$)/, (route) => (isHeld ? held.push(route) : route.continue()));
  await session.goto(path ?? "", { waitUntil: "commit" });
  const start = session.locator(".player-controls .main");
  await expect(start).toHaveText(/Start/);
  await start.click();
  await expect(session.getByText("Starting")).toBeVisible();
  await expect(session.getByRole("button", { name: /^Skip/ })).toBeDisabled();
  isHeld = false;
  await Promise.all(held.map((route) => route.continue()));
  await expect(start).toHaveText("Pause");
  await expect(start).toBeFocused();
  await session.close();
});

test("one tap skips one set, a double tap no more, and both can be taken back", async ({
  page,
}) => {
  await beginSession(page);
  const place = page.locator(".player-title p");
  const before = await place.textContent();
  const heading = await page.getByRole("heading", { level: 1 }).textContent();
  await page.getByRole("button", { name: "Skip set" }).dblclick();
  await expect(place).toContainText("set 2 of");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading ?? "");
  await page
    .getByRole("button", { name: /^All of the/ })
    .last()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(heading ?? "");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(place).toHaveText(before ?? "");
  // The button that was pressed has gone: the keyboard goes on at the main one.
  await expect(page.getByRole("button", { name: "Resume" })).toBeFocused();
});

test("staying goes on as it was; leaving keeps the number, and Today offers it", async ({
  page,
}) => {
  await beginSession(page);
  await page.getByRole("button", { name: "Leave session" }).click();
  await expect(page.getByRole("button", { name: "Keep going" })).toBeFocused();
  await expect(page.getByRole("button", { name: "Keep going" })).toHaveAttribute(
    "data-look",
    "filled",
  );
  const left = await secondsLeft(page);
  await page.getByRole("button", { name: "Keep going" }).click();
  await expect.poll(() => secondsLeft(page)).toBeLessThan(left);
  await page.getByRole("button", { name: "Leave session" }).click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Pause" })).toHaveCount(1);

  await page.getByRole("button", { name: "Too painful" }).click();
  // The number is stored at once, the session is not: the words say which.
  await painRadio(page, 4).check();
  await expect(page.getByText("sees this now")).toBeVisible();
  await page.goto("/my");
  await expect(page.getByText(/Not saved yet.*pain 4/)).toBeVisible();
  await page.getByRole("link", { name: "Go on" }).click();
  await expect(painRadio(page, 4)).toBeChecked();
  await page.goto("/my");
  await page.getByRole("link", { name: "Save what you did" }).click();
  await expect(page.getByRole("button", { name: "Start the session again" })).toBeVisible();

  // Nothing is thrown away without a question.
  await page.getByRole("button", { name: "Start the session again" }).click();
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.goto("/my");
  await page.getByRole("button", { name: /^(Start again|Drop it)$/ }).click();
  await expect(page.getByRole("button", { name: "Keep it" })).toBeFocused();
  await page
    .getByRole("dialog")
    .getByText(/^(Start again|Drop it)$/)
    .click();
  await page.goto("/my");
  await expect(page.getByText(/Not saved yet/)).toHaveCount(0);
});

test("what another version of the app kept begins anew, in words", async ({ page }) => {
  await beginSession(page);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((each) => each.startsWith("supple-run:"));
    localStorage.setItem(key ?? "", JSON.stringify({ version: 1, player: { index: "3" } }));
  });
  await page.reload();
  await expect(page.getByText("This session begins anew")).toBeVisible();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByText("This session begins anew")).toHaveCount(0);
});

test("a second person in the same browser is shown nothing of it", async ({ page, context }) => {
  await beginSession(page);
  await page.goto("/my");
  await expect(page.getByText(/Not saved yet/)).toBeVisible();
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      const [, owner = "", ...place] = key.split(":");
      if (!key.startsWith("supple-run:")) continue;
      localStorage.setItem(["supple-run", `not-${owner}`, ...place].join(":"), localStorage[key]);
      localStorage.removeItem(key);
    }
  });
  await page.reload();
  await live(page);
  await expect(page.getByText(/Not saved yet/)).toHaveCount(0);
  await context.clearCookies();
});

const SIZES = [
  { width: 390, height: 844, text: 200 },
  { width: 320, height: 568, text: 100 },
  { width: 844, height: 390, text: 100 },
  { width: 667, height: 375, text: 100 },
];

for (const { width, height, text } of SIZES) {
  test(`the player fits ${width} × ${height} with text of ${text} %`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await setTextSize(page, text);
    await beginSession(page);
    const controls = ["Pause", "Too painful", /^Skip/].map((name) =>
      page.getByRole("button", { name }).last(),
    );
    for (const part of [timer(page), ...controls]) await expectWhole(part);
    const [ring, bar] = [await boxOf(timer(page)), await boxOf(page.locator(".player-controls"))];
    expect(ring.y + ring.height, "the countdown above the controls").toBeLessThanOrEqual(bar.y + 8);
    await page.locator(".player-cues li").last().scrollIntoViewIfNeeded();
    await expect(page.locator(".player-cues li").last()).toBeInViewport();
    await expectNoSidewaysScroll(page);
    await page.getByRole("button", { name: "Leave session" }).click();
    await page.getByRole("button", { name: "Stop and log what I did" }).click();
    await expectNoSidewaysScroll(page);
    await page.evaluate(() => localStorage.clear());
  });
}

/** In the window from edge to edge, with all of its text inside. */
async function expectWhole(part: ReturnType<Page["locator"]>): Promise<void> {
  await expect(part).toBeInViewport({ ratio: 0.99 });
  const isCut = await part.evaluate((element) => element.scrollWidth > element.clientWidth + 1);
  expect(isCut, `text of ${await part.textContent()}`).toBe(false);
}

async function boxOf(part: ReturnType<Page["locator"]>) {
  return (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over, `sideways scrolling on ${page.url()}`).toBeLessThanOrEqual(0);
}

test("forced colours tell the picked number, the countdown and the place apart", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await beginSession(page);
  const colourOf = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  expect(await colourOf(".timer-arc", "stroke")).not.toBe(
    await colourOf(".timer circle", "stroke"),
  );
  expect(await colourOf(".player-place i[data-state=current]", "background-color")).not.toBe(
    await colourOf(".player-place i[data-state=ahead]", "background-color"),
  );
  await page.getByRole("button", { name: "Too painful" }).click();
  await painRadio(page, 4).check();
  expect(await colourOf(".pain-cell input:checked", "background-color")).not.toBe(
    await colourOf(".pain-cell input:not(:checked)", "background-color"),
  );
  await page.evaluate(() => localStorage.clear());
});
