import type { Page } from "@playwright/test";
import { recordPages } from "./pages";
import { expect, PHONE_ONLY, signIn, TAMSIN, test } from "./support";

// Names and precautions are as long as people and their conditions make them.

const NAME = "Wilhelmina Featherstonehaughcourt";
const PRECAUTION =
  "No lifting above shoulder height, no twisting under load, and no kneeling on the operated side before the next visit";

async function sideways(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

test(
  "a long surname and a long precaution widen no page of a small screen",
  PHONE_ONLY,
  async ({ page }) => {
    expect(NAME.split(" ")[1]?.length).toBeGreaterThanOrEqual(22);
    expect(PRECAUTION.length).toBeGreaterThanOrEqual(112);
    await signIn(page, TAMSIN);
    await page.goto("/clinic/patients/new");
    await page.getByLabel("Name").fill(NAME);
    await page.getByLabel("Email").fill("wilhelmina@long.example");
    await page.getByLabel("Condition").fill("Psoas tightness");
    await page.getByLabel("In your own words").fill(PRECAUTION);
    await page.getByRole("button", { name: "Add patient" }).click();
    await page.getByRole("link", { name: "Assign program" }).click();
    const id = /patients\/([^/]+)/.exec(page.url())?.[1] ?? "";
    await page.getByRole("radio", { name: /^Hip-flexor release/ }).check();
    await page.getByRole("button", { name: "Assign", exact: true }).click();
    await expect(page).toHaveURL(/program/);
    for (const path of ["/clinic", `/clinic?q=${NAME.split(" ")[1]}`, ...recordPages(id)]) {
      await page.goto(path);
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 700 });
        expect.soft(await sideways(page), `${path} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
  },
);
