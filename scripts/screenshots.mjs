// npm run screenshots: every page of the demo clinic as docs/screenshots/{desktop,phone}/<page>.png, in light, and a few in dark;
// the records that docs/demo.md shows as docs/screenshots/stories/<story>.png.
// Another folder than docs/screenshots may be named. A page that does not answer well stops it.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findRecord, signIn, startServer } from "./own-server.mjs";
import { findChromium } from "./programs.mjs";
import { setUp } from "./setup.mjs";

const SIZES = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
};
/** Whose record tells which story. */
const STORIES = {
  "red-flag": "Thaddeus Wren",
  "pain-at-night": "Philippa Tansy",
  "next-morning-flare": "Ottoline Fern",
  "better-and-stopping": "Sunniva Heath",
  "two-episodes": "Araminta Vane",
};
const FOLDER = process.argv[2] ?? "docs/screenshots";

await setUp({ build: true });
const server = await startServer();
const browser = await chromium.launch({
  executablePath: findChromium() ?? undefined,
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  for (const size of Object.keys(SIZES)) await shootAll(size);
  await shootStories();
  await shootAnswer();
} finally {
  await browser.close();
  await server.stop();
}

async function shootAll(size) {
  const dark = { colorScheme: "dark" };
  await shoot(size, null, { landing: "/", login: "/login", signup: "/signup" });
  const clinician = await signIn(server.origin, "tamsin@willowlane.example");
  const record = await findRecord(server.origin, clinician, "Ever Thistlewood");
  const beginner = await findRecord(server.origin, clinician, "Gwendolyn Starr");
  await shoot(size, "tamsin@willowlane.example", {
    // The first row is a warning sign, and open on arrival.
    caseload: "/clinic",
    handover: "/clinic/handover",
    "alert-rules": "/clinic/settings/rules",
    "clinic-settings": "/clinic/settings/clinic",
    team: "/clinic/team",
    security: "/clinic/settings/security",
    "add-patient": "/clinic/patients/new",
    record,
    program: `${record}/program`,
    measures: `${record}/measures`,
    notes: `${record}/notes?write`,
    messages: `${record}/messages`,
    inbox: "/clinic/messages",
    intake: `${beginner}/intake`,
    discharge: `${record}/discharge`,
    builder: `${record}/program/edit`,
    assign: `${record}/assign`,
    library: "/clinic/library",
    exercise: "/clinic/library/lunge",
    templates: "/clinic/templates",
  });
  const session = await firstLink("/my", /\/my\/session\/[^"?]+/);
  await shoot(size, "ever@willowlane.example", {
    today: "/my",
    session,
    log: `${session.replace("/session/", "/log/")}?outcome=done`,
    pain: "/my/pain",
    progress: "/my/progress",
    "own-messages": "/my/messages",
    questions: "/my/measures?q=1",
    learn: "/my/learn",
    module: "/my/learn/signs",
    wrong: "/my/wrong",
    account: "/my/account",
    reminders: "/my/reminders",
    language: "/my/language",
    "today-arabic": "/my?lang=ar",
  });
  await shoot(size, "corwin@willowlane.example", { "welcome-back": "/my" });
  await shoot(size, "thaddeus@willowlane.example", { paused: "/my" });
  await shoot(size, "tamsin@willowlane.example", { "record-dark": record }, dark);
  await shoot(size, "ever@willowlane.example", { "today-dark": "/my" }, dark);
}

async function shootStories() {
  const clinician = await signIn(server.origin, "tamsin@willowlane.example");
  for (const [story, name] of Object.entries(STORIES)) {
    const record = await findRecord(server.origin, clinician, name);
    await shoot(
      "desktop",
      "tamsin@willowlane.example",
      { [story]: `${record}?range=12w` },
      {
        folder: "stories",
      },
    );
  }
}

/** What "Something is wrong" answers. Last of all, since it is one more report. */
async function shootAnswer() {
  const context = await browser.newContext({ viewport: SIZES.phone, locale: "en-GB" });
  await context.addCookies([await cookieFor("thaddeus@willowlane.example")]);
  const page = await context.newPage();
  await page.goto(`${server.origin}/my/wrong`, { waitUntil: "networkidle" });
  await page.getByLabel("One leg feels numb but is not weak").check();
  await page.getByRole("button", { name: "Show what to do" }).click();
  await page.waitForURL(/report=/);
  await page.screenshot({ path: join(FOLDER, "phone", "wrong-answer.png") });
  console.log("phone wrong-answer");
  await context.close();
}

async function shoot(size, email, pages, { colorScheme = "light", folder = size } = {}) {
  mkdirSync(join(FOLDER, folder), { recursive: true });
  const context = await browser.newContext({ viewport: SIZES[size], colorScheme, locale: "en-GB" });
  if (email) await context.addCookies([await cookieFor(email)]);
  const page = await context.newPage();
  for (const [name, path] of Object.entries(pages)) {
    const answer = await page.goto(server.origin + path, { waitUntil: "networkidle" });
    if (!answer?.ok()) throw new Error(`${path} answered ${answer?.status()}.`);
    await page.screenshot({
      path: join(FOLDER, folder, `${name}.png`),
      fullPage: !isFramed(size, path),
    });
    console.log(`${folder} ${name}`);
  }
  await context.close();
}

/** Pages with a bar at the bottom are shown as the screen shows them: on a long picture it would cover the middle. */
function isFramed(size, path) {
  if (path.startsWith("/my") || path.endsWith("/settings/rules")) return true;
  return size === "phone" && /\/(assign|edit)$/.test(path);
}

async function cookieFor(email) {
  const [name, value] = (await signIn(server.origin, email)).split("=");
  return { name, value, url: server.origin };
}

async function firstLink(path, pattern) {
  const Cookie = await signIn(server.origin, "ever@willowlane.example");
  const answer = await fetch(server.origin + path, { headers: { Cookie } });
  return (await answer.text()).match(pattern)[0];
}
