import type { Page } from "@playwright/test";
import { EVER, expect, openLive, PHONE_ONLY, painRadio, signIn, test } from "./support";

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

type Told = { by: "sound" | "voice" | "vibration"; what: string; at: number };

/** Takes down what the browser is asked to sound, say and shake, through the real interfaces. */
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
    const voice = { lang: "en-GB", name: "Test" } as SpeechSynthesisVoice;
    speechSynthesis.getVoices = () => [voice];
    speechSynthesis.speak = ({ text }) => void note("voice", text);
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
  const start = page.getByRole("link", { name: /^(Start|Do an extra one)$/ });
  const path = (await start.first().getAttribute("href")) ?? "";
  await openLive(page, path);
  await page.getByRole("button", { name: "Sound and pace" }).click();
  await page.getByLabel("Spoken words").check();
  await page.getByLabel("Go on by itself").check();
  await page.getByRole("button", { name: "Back to the session" }).click();
  // The phone remembers what was chosen.
  await openLive(page, path);

  await page.getByRole("button", { name: "Start", exact: true }).click();
  const log = page.getByRole("button", { name: "Start the session again" });
  await expect(async () => {
    await page.clock.runFor(30_000);
    await expect(log).toBeVisible({ timeout: 100 });
  }).toPass();
  const all = await told();
  const of = (by: Told["by"]) => all.filter((each) => each.by === by);
  const changes = of("vibration").map(({ what }) => what);
  // 3, 2, 1; a start; half; an end; the last end of all. Each feels different, and has its sound and its words.
  for (const pattern of ["40", "250", "60 80 60", "400 120 400", "200 100 200 100 600"]) {
    expect(changes, `a vibration of ${pattern}`).toContain(pattern);
  }
  const isTold = (by: Told["by"], at: number) =>
    of(by).some((each) => Math.abs(each.at - at) < 200);
  for (const { at, what } of of("voice")) expect(isTold("vibration", at), what).toBe(true);
  for (const { at, what } of of("vibration")) expect(isTold("sound", at), what).toBe(true);
  const words = of("voice").map(({ what }) => what);
  expect(words.slice(0, 3)).toEqual(["3", "2", "1"]);
  expect(words[3]).toMatch(/Hold for \d+ seconds\.$/);
  expect(words).toContain("Next stretch.");
  expect(words.at(-1)).toBe("All stretches done.");

  // One tap began it, two more log it.
  await painRadio(page, 2).check();
  await page.getByRole("button", { name: /^Save/ }).click();
  await expect(page).toHaveURL(/\/my\?saved/);
  // Today's session is there again for whoever comes next.
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page).toHaveURL(/\/my\?undone/);
});
