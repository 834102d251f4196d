import { EVER, expect, painRadio, signIn, test } from "./support";

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
