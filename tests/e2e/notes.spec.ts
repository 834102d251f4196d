import type { BrowserContext, Page } from "@playwright/test";
import {
  DESKTOP_ONLY,
  expect,
  expectSound,
  live,
  openAs,
  openLive,
  openRecord,
  signIn,
  TAMSIN,
  test,
} from "./support";

const LEO = "leo@willowlane.example";
const saved = (page: Page) => page.getByText(/^Draft saved \d/);
const say = (page: Page) => page.getByLabel(/^S ?what they say/);
const plan = (page: Page) => page.getByLabel(/^P ?what happens next/);
const notesOf = (page: Page) => `${new URL(page.url()).pathname}/notes`;

async function openNotes(page: Page, name: string, query = "?write"): Promise<string> {
  await openRecord(page, name);
  const path = notesOf(page);
  await openLive(page, `${path}${query}`);
  return path;
}

/** Somewhere else: what a shared cookie jar holds is gone. */
async function endSignIn(context: BrowserContext): Promise<void> {
  await context.clearCookies();
}

test("three clicks note today's visit and sign it", DESKTOP_ONLY, async ({ page }) => {
  await signIn(page, TAMSIN);
  await openRecord(page, "Hesper Lovage");
  await live(page);
  let clicks = 0;
  const click = async (name: string, within = page.locator("body")) => {
    clicks += 1;
    await within
      .getByRole("link", { name, exact: true })
      .or(within.getByRole("button", { name, exact: true }))
      .click();
  };
  await click("Add note");
  await expect(say(page)).toBeFocused();
  await page.keyboard.type("Rides an hour without it. /re");
  await expect(page.getByRole("option", { name: "/red" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(say(page)).toHaveValue("Rides an hour without it. Red flags asked, none.");
  await expect(saved(page)).toBeVisible();
  // A figure goes to what is measured, though the page itself put the caret into what they say.
  const observed = page.getByLabel(/^O ?what you/);
  await page.locator(".put-ins .chip").first().click();
  await expect(observed).not.toHaveValue("");
  await observed.fill("");
  await expectSound(page);
  await click("Sign note");
  await expect(page.getByRole("dialog")).toContainText("O, A, P are empty");
  await expectSound(page);
  await click("Sign note", page.getByRole("dialog"));
  await expect(page.getByText("Signed. It can be amended, never rewritten.")).toBeVisible();
  expect(clicks).toBeLessThanOrEqual(3);
  await expect(page.getByText("Rides an hour without it. Red flags asked, none.")).toBeVisible();
});

test(
  "what was typed without a network is there again, after the sign-in and the tab have ended",
  DESKTOP_ONLY,
  async ({ page, context }) => {
    await signIn(page, TAMSIN);
    const path = await openNotes(page, "Corwin Batch");
    await context.setOffline(true);
    await say(page).fill("Typed in the lift");
    await expect(page.getByText(/kept on this device \d/)).toBeVisible();
    await plan(page).fill("Stairs from Monday");
    await endSignIn(context);
    await page.close({ runBeforeUnload: false });
    await context.setOffline(false);

    // Somebody else at this browser is shown nothing of it.
    const others = await context.newPage();
    await signIn(others, LEO);
    await openLive(others, `${path}?write`);
    await expect(say(others)).toHaveValue("");
    const left = await others.evaluate(() => JSON.stringify(localStorage));
    expect(left).toContain("supple-note:");
    expect(left).not.toMatch(/Typed in the lift|Stairs/);
    await others.getByRole("button", { name: "Sign out" }).click();
    await expect(others).not.toHaveURL(/\/clinic/);
    await others.close();

    const again = await context.newPage();
    await signIn(again, TAMSIN);
    await openLive(again, path);
    await again.getByRole("link", { name: "Open and save it" }).click();
    await expect(say(again)).toHaveValue("Typed in the lift");
    await expect(plan(again)).toHaveValue("Stairs from Monday");
    await expect(saved(again)).toBeVisible();
    expect(await again.evaluate(() => Object.keys(localStorage))).not.toContainEqual(
      expect.stringMatching(/^supple-note/),
    );
    await openLive(again, path);
    await expect(plan(again)).toHaveValue("Stairs from Monday");
    await again.getByRole("button", { name: "Throw away" }).click();
    await again.getByRole("dialog").getByRole("button", { name: "Throw away" }).click();
    await again.getByRole("button", { name: "Undo" }).click();
    await expect(say(again)).toHaveValue("Typed in the lift");
  },
);

test(
  "signing out asks about a note that is on this device alone, and leaves it sealed",
  DESKTOP_ONLY,
  async ({ page, context }) => {
    await signIn(page, TAMSIN);
    const path = await openNotes(page, "Marigold Finch");
    await context.setOffline(true);
    await say(page).fill("Not sent");
    await expect(page.getByText(/kept on this device \d/)).toBeVisible();
    await page.close({ runBeforeUnload: false });
    await context.setOffline(false);
    const again = await context.newPage();
    await openLive(again, "/clinic/library");
    const asked: string[] = [];
    const answer = (isYes: boolean) =>
      again.once("dialog", async (dialog) => {
        asked.push(dialog.message());
        await (isYes ? dialog.accept() : dialog.dismiss());
      });
    answer(false);
    await again.getByRole("button", { name: "Sign out" }).click();
    expect(asked).toHaveLength(1);
    await expect(again).toHaveURL(/\/clinic\/library/);
    answer(true);
    await again.getByRole("button", { name: "Sign out" }).click();
    await expect(again).not.toHaveURL(/\/clinic/);
    await signIn(again, TAMSIN);
    await openLive(again, path);
    await again.getByRole("link", { name: "Open and save it" }).click();
    await expect(say(again)).toHaveValue("Not sent");
  },
);

test(
  "two clinicians at one note: nothing is lost, and both are told",
  DESKTOP_ONLY,
  async ({ page, browser, trouble }, { project }) => {
    await signIn(page, TAMSIN);
    const path = await openNotes(page, "Thaddeus Wren");
    await say(page).fill("Sits well");
    await expect(saved(page)).toBeVisible();
    const leo = await openAs(browser, project.use, trouble);
    await signIn(leo, LEO);
    await leo.goto(path);
    await leo.getByRole("link", { name: /a draft of Tamsin Vale/ }).click();
    await live(leo);
    await expect(leo.getByText("Tamsin Vale has this note open too.")).toBeVisible();
    await plan(leo).fill("Goes on as it is");
    await leo.keyboard.press("Control+s");
    await expect(saved(leo)).toBeVisible();

    await plan(page).fill("Block under the hip");
    const both = page.getByRole("region", { name: "This note changed in another window" });
    await expect(both).toBeFocused();
    await expect(both).toContainText("Goes on as it is");
    await expect(both).toContainText(/Leo Marsh (saved it at|has this note open)/);
    await expectSound(page);
    await both.getByRole("button", { name: "Go on with this" }).click();
    await expect(plan(page)).toHaveValue("Goes on as it is\nBlock under the hip");
    await expect(page.getByText("Leo Marsh has this note open too.")).toBeVisible();

    // He typed nothing since: what is newer comes in when he looks at his window again.
    await leo.evaluate(() => window.dispatchEvent(new Event("focus")));
    await expect(plan(leo)).toHaveValue("Goes on as it is\nBlock under the hip");
    await expect(leo.getByText(/^Changed in another window/)).toBeVisible();

    // Signed elsewhere, his words stay on his page.
    await page.getByRole("button", { name: "Sign note" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Sign note" }).click();
    await expect(page.getByText("Signed. It can be amended")).toBeVisible();
    await plan(leo).fill("One word more");
    await leo.keyboard.press("Control+s");
    await expect(
      leo.getByRole("alert").filter({ hasText: "Tamsin Vale signed this note" }),
    ).toBeVisible();
    await leo.getByRole("button", { name: "Keep it as a new draft" }).click();
    await expect(saved(leo)).toBeVisible();
    await expect(plan(leo)).toHaveValue("One word more");
    await leo.getByRole("button", { name: "Put in the note" }).click();
    await expect(plan(leo)).toHaveValue(/^One word more\n.+\n.+\n/);
    await leo.context().close();
  },
);

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a note is written in another shape, signed and amended", DESKTOP_ONLY, async ({ page }) => {
    await signIn(page, TAMSIN);
    await openRecord(page, "Bramble Oakes");
    await page.goto(`${notesOf(page)}?write`);
    await page
      .getByRole("link", { name: /^Add note/ })
      .first()
      .click();
    await page.locator("textarea[name='part.S']").fill("Rang about the chair");
    await page.getByRole("radio", { name: "Phone call" }).check({ force: true });
    await page.getByRole("button", { name: "Keep as draft" }).click();
    await expect(page.getByRole("heading", { name: /^Phone note/ })).toBeVisible();
    await page.locator("textarea[name='part.P']").fill("Higher seat");
    await page.getByRole("button", { name: "Sign note", exact: true }).first().click();
    if (await page.getByRole("button", { name: "Sign note anyway" }).isVisible())
      await page.getByRole("button", { name: "Sign note anyway" }).click();
    await expect(page.getByText("Signed. It can be amended")).toBeVisible();
    await page.getByRole("link", { name: "Amend" }).first().click();
    await page.getByLabel("P", { exact: true }).fill("Lower seat");
    await page.getByRole("button", { name: "Save version 2" }).click();
    await expect(page.getByText("Write why. Version 1 stays readable.").first()).toBeVisible();
    await expect(page.getByLabel("P", { exact: true })).toHaveValue("Lower seat");
    await page.getByLabel("Why").fill("Said it the wrong way round");
    await page.getByRole("button", { name: "Save version 2" }).click();
    await expect(page.locator("del").first()).toContainText("Higher");
    await expect(page.locator("ins").first()).toContainText("Lower");
    await page.getByRole("link", { name: "Version 1" }).first().click();
    await expect(page.getByText("no longer in force")).toBeVisible();
  });
});
