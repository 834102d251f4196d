import type { Page } from "@playwright/test";
import {
  EVER,
  expect,
  openAs,
  openLive,
  openRecord,
  PHONE_ONLY,
  painRadio,
  signIn,
  TAMSIN,
  test,
} from "./support";

test("the guided session counts a hold down, pauses, skips, stops for pain and ends at the log", async ({
  page,
}) => {
  await page.clock.install();
  await signIn(page, EVER);
  await page.goto("/my");
  const start = page.getByRole("link", { name: /^Start/ });
  await start.first().click();
  await expect(page).toHaveURL(/\/my\/session\//);
  const begin = page.getByRole("button", { name: /begin|start|go on|ready/i }).first();
  const timer = page.getByRole("timer");
  await expect(begin.or(timer).first()).toBeVisible();
  if (await begin.isVisible()) await begin.click();
  await expect(timer).toBeVisible();
  const secondsLeft = async () => Number((await timer.textContent())?.match(/\d+/)?.[0]);
  const first = await secondsLeft();
  await page.clock.runFor(5_000);
  await expect.poll(secondsLeft).toBeLessThan(first);

  await page
    .getByRole("button", { name: /^Pause/ })
    .last()
    .click();
  const held = await secondsLeft();
  await page.clock.runFor(10_000);
  expect(await secondsLeft()).toBe(held);

  await page.getByRole("button", { name: "Too painful" }).click();
  await expect(painRadio(page, 7)).toBeVisible();
});

/** Today's session, or an extra one. */
async function sessionPath(page: Page): Promise<string> {
  const start = page.getByRole("link", { name: /^(Start|Do an extra one)$/ });
  return (await start.first().getAttribute("href")) ?? "";
}

/** Of a session that goes on by itself. */
async function letRunToTheLog(page: Page): Promise<void> {
  const log = page.getByRole("button", { name: "Start the session again" });
  await expect(async () => {
    await page.clock.runFor(30_000);
    await expect(log).toBeVisible({ timeout: 100 });
  }).toPass();
}

type Told = { by: "sound" | "voice" | "vibration" | "screen"; what: string; at: number };

/** Takes down what the browser is asked to sound, say and shake, and to keep the screen on, through the real interfaces. */
async function recordCues(page: Page): Promise<() => Promise<Told[]>> {
  await page.addInitScript(() => {
    const told: Told[] = [];
    Object.assign(window, { told });
    const note = (by: Told["by"], what: string) => told.push({ by, what, at: Date.now() });
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (when) {
      note("sound", String(this.frequency.value));
      start.call(this, when);
    };
    navigator.vibrate = (pattern) => {
      note("vibration", [pattern].flat().join(" "));
      return true;
    };
    navigator.wakeLock.request = () => {
      note("screen", "on");
      return Promise.reject(new DOMException("Nothing to keep on", "NotAllowedError"));
    };
    const voice = { lang: "en-GB", name: "Test" } as SpeechSynthesisVoice;
    speechSynthesis.getVoices = () => [voice];
    // Nothing is said where a tap only wakes the voice.
    speechSynthesis.speak = ({ text }) => void (text === "" || note("voice", text));
  });
  return () => page.evaluate(() => (window as unknown as { told: Told[] }).told);
}

test("a session is done with the phone face down", PHONE_ONLY, async ({ page }) => {
  const told = await recordCues(page);
  // Half an hour of frames of a moving figure would be drawn for nobody.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.clock.install();
  await signIn(page, EVER);
  await openLive(page, "/my");
  const path = await sessionPath(page);
  await openLive(page, path);
  await page.getByRole("button", { name: "Sound and pace" }).click();
  await page.getByLabel("Spoken words").check();
  await page.getByLabel("Go on by itself").check();
  await page.getByRole("button", { name: "Back to the session" }).click();
  const start = page.getByRole("button", { name: "Start", exact: true });
  // All of the screen is in sight: nothing lies under the button.
  const [next, main] = [
    await page.locator(".player-next").boundingBox(),
    await start.boundingBox(),
  ];
  expect((next?.y ?? 0) + (next?.height ?? 0)).toBeLessThanOrEqual(main?.y ?? 0);
  // The phone remembers what was chosen: the one tap on Today begins the session.
  await openLive(page, "/my");
  await page
    .getByRole("link", { name: /^(Start|Do an extra one)$/ })
    .first()
    .click();
  await letRunToTheLog(page);
  const all = await told();
  const of = (by: Told["by"]) => all.filter((each) => each.by === by);
  expect(of("screen"), "the screen is kept on").toHaveLength(1);
  const changes = of("vibration").map(({ what }) => what);
  // 3, 2, 1; a start; half; a rest; the other side; the next one; the last end of all. Each has its sound and its words.
  for (const pattern of [
    ...["40", "250", "60 80 60", "150 100 150", "120 80 120 80 400", "400 120 400"],
    "200 100 200 100 600",
  ]) {
    expect(changes, `a vibration of ${pattern}`).toContain(pattern);
  }
  const isTold = (by: Told["by"], at: number) =>
    of(by).some((each) => Math.abs(each.at - at) < 200);
  for (const { at, what } of of("voice")) expect(isTold("vibration", at), what).toBe(true);
  for (const { at, what } of of("vibration")) expect(isTold("sound", at), what).toBe(true);
  const words = of("voice").map(({ what }) => what);
  expect(words[0]).toMatch(/, set 1 of \d\. Get into position$/);
  expect(words.slice(1, 4)).toEqual(["3", "2", "1"]);
  expect(words[4]).toMatch(/Hold for \d+ seconds\.$/);
  for (const change of ["Done. Rest.", "Next stretch.", "Change sides."]) {
    expect(words).toContain(change);
  }
  expect(words.join(" "), "nothing waits for a tap").not.toMatch(/press/i);
  expect(words.at(-1)).toBe("All stretches done.");

  // One tap on Today began it, two more log it.
  await painRadio(page, 2).check();
  await page.getByRole("button", { name: /^Save/ }).click();
  await expect(page).toHaveURL(/\/my\?saved/);
  // Today's session is there again for whoever comes next.
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page).toHaveURL(/\/my\?undone/);
});

test(
  "what hurts is done in its easier version where one is allowed, and the clinician sees it",
  PHONE_ONLY,
  async ({ page, browser, contextOptions, trouble }) => {
    await page.addInitScript(() => localStorage.setItem("supple-player", '{"goesOn":true}'));
    await page.clock.install();
    await signIn(page, EVER);
    await openLive(page, "/my");
    await openLive(page, await sessionPath(page));
    const tooPainful = page.getByRole("button", { name: "Too painful" });
    const easier = page.getByRole("button", { name: /^Easier version/ });
    const goOn = page.getByRole("button", { name: /^Go on with/ });
    // None is allowed for these; above the ceiling the warning signs are asked about.
    await tooPainful.click();
    await painRadio(page, 9).check();
    await expect(page.getByRole("heading", { name: "Is one of these true?" })).toBeVisible();
    await painRadio(page, 2).check();
    await expect(page.getByRole("heading", { name: "Is one of these true?" })).toHaveCount(0);
    await expect(easier).toHaveCount(0);
    await goOn.click();
    for (const name of ["Butterfly", "Bridge"]) {
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
      await tooPainful.click();
      await goOn.click();
    }

    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pigeon");
    await tooPainful.click();
    await expect(easier).toHaveCount(0);
    await painRadio(page, 9).check();
    await expect(easier).toHaveCount(0);
    await painRadio(page, 2).check();
    await easier.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Figure four");
    await expect(page.locator(".player-title p")).toHaveText("Left sideset 1 of 2");
    // Not done in the last weeks: how it is done stands open before it begins.
    await expect(page.getByText("Lie on your back with both knees bent")).toBeVisible();
    await letRunToTheLog(page);
    await expect(page.getByRole("listitem").filter({ hasText: "Pigeon" })).toContainText(
      "Easier version: figure four",
    );
    await painRadio(page, 1).check();
    await page.getByRole("button", { name: /^Save/ }).click();
    await expect(page).toHaveURL(/\/my\?saved/);

    const desk = await openAs(browser, contextOptions, trouble);
    await signIn(desk, TAMSIN);
    await openRecord(desk, "Ever Thistlewood");
    await expect(desk.getByText("Easier version in 1 session: Figure four").first()).toBeVisible();
    await desk.context().close();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page).toHaveURL(/\/my\?undone/);
  },
);

test(
  "where the network goes away before the whole page has come, the session goes on and says so",
  PHONE_ONLY,
  async ({ page }) => {
    await signIn(page, EVER);
    await openLive(page, "/my");
    const path = await sessionPath(page);
    let isAway = true;
    await page.route(/\.js(\?|$)/, async (route) => {
      const answer = await route.fetch();
      // A name of the style sheet that only what comes late uses.
      const isLate = (await answer.text()).includes("player-choices");
      if (isAway && isLate) await route.abort("internetdisconnected");
      else await route.fulfill({ response: answer });
    });
    await openLive(page, path);
    await expect(page.getByText("so nothing sounds, speaks or vibrates")).toBeVisible();
    await page.getByRole("button", { name: "Start", exact: true }).click();
    await expect(page.locator(".player-controls .main")).toHaveText("Pause");
    await page.getByRole("button", { name: "Sound and pace" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Keep going" }).click();
    await expect(page.locator(".player-controls .main")).toHaveText("Pause");
    await page.getByRole("button", { name: "Leave session" }).click();
    await expect(page.getByRole("dialog")).toContainText("What you did is kept on this phone.");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Too painful" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Part of this page did not load.",
    );
    await expect(page.getByRole("button", { name: "Go on with butterfly" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Something is wrong" })).toBeVisible();
    isAway = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(painRadio(page, 7)).toBeVisible();
    await page.evaluate(() => localStorage.clear());
  },
);
