import type { Locator, Page, Route } from "@playwright/test";
import { clinicPages, idOf, patientPages } from "./pages";
import {
  DESKTOP_ONLY,
  EVER,
  expect,
  openLive,
  PHONE_ONLY,
  painRadio,
  signIn,
  TAMSIN,
  test,
  translate,
} from "./support";

// What a browser's translator does to the texts of a page must break nothing that is pressed, and no text may stay behind.

/** Opens a page and translates it once its scripts run. */
async function open(page: Page, path: string): Promise<void> {
  await openLive(page, path);
  await translate(page);
}

const figures = (page: Page) => page.locator("main svg:has(use, path)").count();

/** Each page is left again through the main navigation, so that all of it is taken down as well. */
async function sweep(page: Page, paths: string[], leave: (page: Page) => Promise<void>) {
  for (const path of paths) {
    await openLive(page, path);
    // A chart takes the place of its plain drawing once its own script has come.
    if ((await page.locator(".chart[data-density]:visible").count()) > 0)
      await expect(page.locator(".recharts-surface").first()).toBeVisible();
    const drawn = await figures(page);
    await translate(page);
    expect(await figures(page), `drawings on ${path}`).toBe(drawn);
    await leave(page);
  }
}

test.describe("the clinic's pages, translated", DESKTOP_ONLY, () => {
  test.beforeEach(async ({ page }) => {
    await signIn(page, TAMSIN);
  });

  test("every page can be left for the next one", async ({ page }) => {
    test.skip(process.env.PROOFS !== "yes", "a minute, for what the pages below are used for too");
    const inTheClinic = (await clinicPages(page)).filter((path) => path.startsWith("/clinic"));
    await sweep(page, inTheClinic, async () => {
      const next = page.url().endsWith("/clinic/library") ? "Templates" : "Library";
      await page.getByRole("navigation", { name: "Main" }).getByText(next).click();
      await expect(page.getByRole("heading", { level: 1, name: next })).toBeVisible();
    });
  });

  test("the caseload searches, filters and sorts", async ({ page }) => {
    await open(page, "/clinic");
    const found = page.getByRole("status").filter({ hasText: "found" });
    const all = (await found.textContent()) ?? "";
    const search = page.getByRole("searchbox", { name: "Search" });
    await search.fill("corwin");
    await expect(found).toHaveText("1 patient found");
    await expect(page.getByText("Patients 1–1 of 1", { exact: true })).toBeVisible();
    await search.fill("zzz");
    await expect(page.getByText("No patient matches “zzz”.")).toBeVisible();
    await search.fill("zzzz");
    await expect(page.getByText("No patient matches “zzzz”.")).toBeVisible();
    await page.getByRole("link", { name: "Clear all" }).click();
    await expect(found).toHaveText(all);
    const chips = page.getByRole("list", { name: "Filters" });
    for (const name of [/^No program/, /^Mine/, /^No program/, /^All/]) {
      const chip = chips.getByRole("link", { name });
      const wasOn = (await chip.getAttribute("aria-current")) === "true";
      await chip.click();
      const on = chips.locator("[aria-current='true']").filter({ hasText: name });
      await expect(on).toHaveCount(wasOn ? 0 : 1);
    }
    await expect(found).toHaveText(all);
    const head = page.getByRole("columnheader", { name: "Patient" });
    await head.getByRole("link").click();
    await expect(head).toHaveAttribute("aria-sort", "ascending");
    await head.getByRole("link").click();
    await expect(head).toHaveAttribute("aria-sort", "descending");
  });

  test("a patient is refused, asked after, added, and given a program that is stopped and goes on", async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page, "/clinic/patients/new");
    const add = page.getByRole("button", { name: "Add patient" });
    await add.click();
    await expect(page.getByRole("alert").getByRole("link")).toHaveCount(3);
    await page.getByLabel("Name").fill("Trudi Translated");
    await add.click();
    await expect(page.getByRole("alert").getByRole("link")).toHaveCount(2);
    await page.getByRole("link", { name: "Back to the caseload" }).click();
    await page.getByRole("button", { name: "Stay here" }).click();
    await page.getByLabel("Email").fill("trudi@translated.example");
    await page.getByLabel("Condition").fill("Psoas tightness");
    await add.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Trudi Translated was added");
    await page.getByRole("button", { name: "Copy" }).click();
    await expect(page.getByText("Copied.")).toBeVisible();

    await page.getByRole("link", { name: "Assign program" }).click();
    await page.getByRole("radio", { name: /^Hip-flexor release/ }).check();
    await page.getByRole("button", { name: "Assign", exact: true }).click();
    await page.getByText("Stop program").click();
    await page.getByRole("button", { name: /^Stop Hip-flexor release/ }).click();
    // What was said of the assignment has an Undo as well, for as long as the stop is on its way.
    const stopped = page.getByRole("status").filter({ hasText: "is stopped" });
    await stopped.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("link", { name: "Edit program" })).toBeVisible();
  });

  test("a record changes its tab, its range and its drawing", async ({ page }) => {
    const record = `/clinic/patients/${await idOf(page, "Ever Thistlewood")}`;
    await open(page, record);
    const counts = page.locator(".overview-details section").last();
    const before = await counts.locator(".cap").first().textContent();
    for (const range of ["2 weeks", "12 weeks", "6 weeks"]) {
      await page.getByRole("link", { name: range, exact: true }).click();
      await expect(page.getByRole("heading", { level: 3, name: range })).toBeVisible();
      const days = page.locator(".recharts-surface").first();
      await expect(days).toBeVisible();
    }
    await expect(counts.locator(".cap").first()).toHaveText(before ?? "");
    await page.getByText("Show as table").click();
    await expect(page.locator(".chart-table tbody tr").first()).toBeVisible();
    await expect(page.locator(".chart")).toBeHidden();
    const tabs = page.getByRole("navigation", { name: "Record" });
    await tabs.getByText("Program").click();
    await expect(page.getByRole("link", { name: "Edit program" })).toBeVisible();
    await tabs.getByText("Overview").click();
    await expect(page.getByRole("heading", { name: "Pain and sessions" })).toBeVisible();
  });

  test("the builder counts, adds, removes, puts back and moves", async ({ page }) => {
    await open(page, `/clinic/patients/${await idOf(page, "Ever Thistlewood")}/program/edit`);
    const minutes = page.locator(".burden-figure").first();
    const items = page.locator(".item-row");
    const count = await items.count();
    const said = (n: number) => page.getByText(`${n} exercises, done in this order`);
    const before = (await minutes.textContent()) ?? "";
    const ofItem = items.first().locator(".item-head p");
    const itemBefore = (await ofItem.textContent()) ?? "";
    await items.first().locator("[name$=holdSeconds]").fill("120");
    await expect(minutes).not.toHaveText(before);
    await expect(ofItem).not.toHaveText(itemBefore);
    await page.getByRole("button", { name: "Add Cat-camel", exact: true }).click();
    await expect(said(count + 1)).toBeVisible();
    await expect(items.last().getByRole("heading", { name: "Cat-camel" })).toBeVisible();
    await page.getByRole("button", { name: "Remove Cat-camel" }).click();
    await expect(page.getByText("Cat-camel removed", { exact: true })).toBeVisible();
    await expect(said(count)).toBeVisible();
    await page.getByRole("button", { name: "Put back Cat-camel" }).click();
    await expect(said(count + 1)).toBeVisible();
    await page.getByRole("button", { name: /^Move Cat-camel up/ }).click();
    await expect(items.nth(count - 1).getByRole("heading", { name: "Cat-camel" })).toBeVisible();

    const library = page.getByRole("region", { name: "Library" });
    const fits = library.getByRole("status");
    await library.getByRole("searchbox").fill("pigeon");
    await expect(fits).toHaveText(/^2 of \d+ fit$/);
    await library.getByText("Filters").click();
    const quadriceps = library.locator("label", { hasText: "Quadriceps" });
    await quadriceps.click();
    await expect(library.locator("summary")).toHaveText("Filters, 1 chosen");
    await expect(fits).toHaveText(/^1 of \d+ fit$/);
    await quadriceps.click();
    await expect(library.locator("summary")).toHaveText("Filters");

    await page.getByRole("link", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "Leave", exact: true }).click();
    await expect(page.getByRole("link", { name: "Edit program" })).toBeVisible();
  });

  test("a conflict is named, swapped and kept, in the builder and with a template", async ({
    page,
  }) => {
    const record = `/clinic/patients/${await idOf(page, "Corwin Batch")}`;
    await open(page, `${record}/program/edit`);
    const save = page.locator("button[value=save]");
    const add = page.getByRole("button", { name: "Add Single knee to chest", exact: true });
    await add.click();
    await expect(save).toHaveText("1 conflict open");
    const swap = page.getByRole("button", { name: /^Swap for/ });
    const [first] = await swap.allTextContents();
    const other = first?.replace("Swap for ", "") ?? "";
    // What the offered exercise is taken for already is offered no more: the button says what it does.
    await page.getByRole("button", { name: `Add ${other}`, exact: true }).click();
    await expect(swap.filter({ hasText: first ?? "" })).toHaveCount(0);
    await page.getByRole("button", { name: `Remove ${other}` }).click();
    await swap.first().click();
    await expect(page.locator(".item-row").filter({ hasText: other })).toHaveCount(1);
    await expect(save).toHaveText(/^Save version/);
    await add.click();
    await page
      .getByRole("button", { name: "Keep, give a reason for Single knee to chest" })
      .click();
    await page.getByRole("button", { name: "Keep with reason" }).click();
    await expect(page.getByText("Write a reason, or swap or remove it.").last()).toBeVisible();
    await page.getByLabel(/^Reason to keep it/).fill("Tried here.");
    await page.getByRole("button", { name: "Keep with reason" }).click();
    await expect(page.getByText("“Tried here.”")).toBeVisible();
    await expect(save).toHaveText(/^Save version/);

    await open(page, `${record}/assign`);
    await page.getByRole("radio", { name: /^Return to squats/ }).check();
    const panel = page.getByRole("region", { name: "Precautions and Return to squats" });
    await expect(panel).toBeVisible();
    await page.getByRole("button", { name: "Assign", exact: true }).click();
    const refusal = page.getByRole("alert").filter({ hasText: "go against a precaution" });
    await expect(refusal).toBeVisible();
    await panel.getByRole("link", { name: "Adjust in the builder" }).click();
    await expect(save).toHaveText(/conflicts? open$/);
  });

  test("what is changed in a patient is counted, dropped, and saved", async ({ page }) => {
    await open(page, `/clinic/patients/${await idOf(page, "Quentin Larch")}/edit`);
    const bar = page.getByRole("status").filter({ hasText: /not saved|once they are saved/ });
    await page.getByLabel("Pronouns").fill("they");
    await expect(bar).toContainText("1 change, not saved. Pronouns");
    await page.getByLabel("Minutes a day").fill("17");
    await expect(bar).toContainText("2 changes, not saved. Pronouns, minutes a day");
    await page.getByRole("link", { name: "Drop changes", exact: true }).click();
    await expect(bar).toHaveText("Changes count once they are saved.");
    const name = page.getByLabel("Name", { exact: true });
    for (const next of ["Quentin Larchen", "Quentin Larch"]) {
      await name.fill(next);
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Edit ${next}`);
    }
  });

  test("the library searches, and an exercise changes its side and leads to others", async ({
    page,
  }) => {
    await open(page, "/clinic/library");
    const fits = page.getByRole("status").filter({ hasText: /fit|No exercise/ });
    const all = (await fits.textContent()) ?? "";
    await page.getByRole("searchbox").fill("pigeon");
    await expect(fits).toHaveText(/^2 of \d+ fit$/);
    await page.locator("label", { hasText: "Quadriceps" }).click();
    await expect(fits).toHaveText(/^1 of \d+ fit$/);
    await expect(page.getByText("Chosen: ")).toContainText("Quadriceps");
    await page.locator("label", { hasText: "Quadriceps" }).click();
    await page.getByRole("searchbox").fill("");
    await expect(fits).toHaveText(all);

    await open(page, "/clinic/library/lunge");
    const title = page.getByRole("heading", { level: 1 });
    await page.getByRole("link", { name: "Left", exact: true }).click();
    await expect(page.getByText("Shown for the left:")).toBeVisible();
    await page.getByRole("link", { name: "Right", exact: true }).click();
    await expect(page.getByText("Shown for the right:")).toBeVisible();
    const ways = page.getByRole("region", { name: "Other ways to the same end" }).getByRole("link");
    for (let step = 0; step < 3; step += 1) {
      const way = ways.nth(step % (await ways.count()));
      const name = (await way.textContent()) ?? "";
      await way.click();
      await expect(title).toHaveText(name);
      await expectSameTexts(page, page.locator(".exercise-page"));
    }
  });
});

/** No text of the page before has stayed: the same page drawn anew reads the same. */
async function expectSameTexts(page: Page, part: Locator): Promise<void> {
  const shown = ((await part.textContent()) ?? "").replace(/\s+/g, " ");
  const fresh = await page.context().newPage();
  await openLive(fresh, page.url());
  const drawn = await fresh.locator(".exercise-page").textContent();
  await fresh.close();
  expect(shown).toBe((drawn ?? "").replace(/\s+/g, " "));
}

test.describe("the patient's pages, translated", PHONE_ONLY, () => {
  test.beforeEach(async ({ page }) => {
    await signIn(page, EVER);
  });

  test("every page can be left for the next one", async ({ page }) => {
    const all = await patientPages(page);
    // Every day those that no test below opens.
    const few = all.filter((path) => !/^\/my(\/(progress|learn|account|pain|log)|$)/.test(path));
    await sweep(page, process.env.PROOFS === "yes" ? all : few, async () => {
      const tab = page.getByRole("navigation", { name: "Main" }).getByRole("link");
      if ((await tab.count()) > 0) {
        const next = page.url().endsWith("/my/learn") ? /^Me$/ : /^Learn$/;
        await tab.filter({ hasText: next }).click();
        await expect(page.getByRole("heading", { level: 1, name: next })).toBeVisible();
      } else {
        await page.goto("/my");
      }
    });
  });

  test("a session is logged, taken back, and pain is logged apart", async ({ page }) => {
    await open(page, "/my");
    const done = page.getByRole("button", { name: "All done" });
    if (!(await done.isVisible())) await page.getByRole("link", { name: "Log an extra" }).click();
    await done.first().click();
    await painRadio(page, 6).click();
    await expect(page.locator(".guidance > :visible b").first()).toContainText("Red");
    await painRadio(page, 2).click();
    await expect(page.locator(".guidance > :visible b").first()).toContainText("Green");
    await page.getByRole("button", { name: /^Save/ }).click();
    const notice = page.getByRole("status").filter({ hasText: "Change" });
    await expect(notice).toBeVisible();
    await notice.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("Taken back", { exact: true })).toBeVisible();

    await page.getByRole("link", { name: "Log pain" }).click();
    await page.getByRole("button", { name: /^(Save|Pick)/ }).click();
    await expect(page.locator(".pain-picker .field-error")).toBeVisible();
    await painRadio(page, 3).click();
    await page.getByText("Show faces").click();
    await expect(page.locator(".pain-face").first()).toBeVisible();
    await page.getByRole("button", { name: /^Save/ }).click();
    await expect(page).toHaveURL(/\/my\?saved/);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("Removed", { exact: true })).toBeVisible();
  });

  test("progress changes its range, its marks and its form", async ({ page }) => {
    await open(page, "/my/progress");
    for (const range of ["2 weeks", "12 weeks", "6 weeks"]) {
      const link = page.getByRole("link", { name: range, exact: true });
      await link.click();
      await expect(link).toHaveAttribute("aria-current", "true");
      await expect(page.locator(".recharts-surface").first()).toBeVisible();
    }
    await page.getByText("More marks").click();
    await expect(page.locator("details").getByText("Days without a log")).toBeVisible();
    await page.getByText("As a list").click();
    await expect(page.locator(".chart-table tbody tr").first()).toBeVisible();
  });

  test("an article leads to the next one, and the account is saved", async ({ page }) => {
    await open(page, "/my/learn");
    const title = page.getByRole("heading", { level: 1 });
    await page.locator('main a[href="/my/learn/hip-flexors"]').click();
    for (let read = 0; read < 3; read += 1) {
      const next = page.getByRole("link", { name: /^Next: / });
      const name = ((await next.textContent()) ?? "").replace("Next: ", "");
      await next.click();
      await expect(title).toHaveText(name);
    }
    await page.getByRole("navigation", { name: "Main" }).getByText("Me", { exact: true }).click();
    const save = page.getByRole("button", { name: /zone/i }).first();
    await save.click();
    await expect(page.getByRole("status").filter({ hasText: /zone/i })).toBeVisible();
    await save.click();
    await expect(page.getByRole("status").filter({ hasText: /zone/i })).toBeVisible();
  });
});

/** On a slow network a translator is there before the page's scripts are. */
async function openTranslatedFirst(page: Page, path: string): Promise<void> {
  const waiting: Route[] = [];
  let isTranslated = false;
  await page.route("**/assets/*.js", async (route) => {
    if (isTranslated) await route.continue();
    else waiting.push(route);
  });
  await page.goto(path, { waitUntil: "commit" });
  await page.locator("main").last().waitFor();
  await expect.poll(() => waiting.length).toBeGreaterThan(3);
  await translateOnce(page);
  isTranslated = true;
  for (const route of waiting) await route.continue();
}

function translateOnce(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const each of document.querySelectorAll("main :is(p, h1, h2, h3, a, button, label)")) {
      if (each.children.length > 0 || each.textContent === "") continue;
      const font = document.createElement("font");
      font.textContent = `${each.textContent} (translated)`;
      each.replaceChildren(font);
    }
  });
}

test(
  "texts that were changed before the scripts came are drawn anew, and everything works",
  DESKTOP_ONLY,
  async ({ page, trouble }) => {
    await signIn(page, TAMSIN);
    const edit = `/clinic/patients/${await idOf(page, "Hesper Lovage")}/program/edit`;
    await openTranslatedFirst(page, "/clinic/library");
    await expect.poll(() => trouble.length).toBeGreaterThan(0);
    await expect(page.locator("main font")).toHaveCount(0);
    await expect(page.locator("#still-lunge > *").first()).toBeAttached();
    expect(await figures(page)).toBeGreaterThan(30);
    await openTranslatedFirst(page, edit);
    await expect(page.locator("main font")).toHaveCount(0);
    await page.getByRole("button", { name: "Add Cat-camel", exact: true }).click();
    await expect(page.locator(".item-row").last()).toContainText("Cat-camel");
    await expect(page.locator("#still-lunge > *").first()).toBeAttached();
    // React says in the console that it drew the pages anew.
    trouble.length = 0;
  },
);
