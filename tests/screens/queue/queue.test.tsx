import { renderToStaticMarkup } from "react-dom/server";
import { StaticRouter } from "react-router-dom/server";
import { expect, test } from "vitest";

import { readMarks } from "~/components/marks/mark-text";
import { readSpark } from "~/components/marks/spark-text";
import type { CaseloadPage } from "~/screens/caseload/caseload-page";
import { Queue } from "~/screens/queue/queue";
import { queuePage } from "~/screens/queue/queue-page";
import { readQueueQuery } from "~/screens/queue/queue-query";
import { stored } from "../../data/caseload/stored-page";

import { pain, session } from "../../domain/builders";
import { day, done, hurt, queued, row, today } from "../../domain/caseload/caseload-builders";

/** The list as the page draws it. */
function draw({ queue: { rows, total, page, pages }, snoozed, ...others }: CaseloadPage): string {
  const counts = { open: total, snoozed, done: 0 };
  const list = { rows, page, pages, snoozed: [] };
  const facts = { ...list, counts, panel: null, singleKeys: true, search: "" };
  const none = { answered: [], undoable: null, phones: new Map(), notes: new Map(), covers: [] };
  const reaches = new Map(rows.map(({ id }) => [id, "CHANGE" as const]));
  const query = readQueueQuery(new URLSearchParams());
  const queue = queuePage({ ...facts, ...none, reaches, query }, "Europe/London");
  return renderToStaticMarkup(
    <StaticRouter location="/clinic">
      <Queue {...others} caseload={others.query} queue={queue} />
    </StaticRouter>,
  );
}

const rising = [...hurt(13, 7, 2), ...hurt(6, 0, 4)];

test("a row holds the worst reason with its figures, and names the others", () => {
  const shown = queued({
    birthYear: 1980,
    log: { pain: [...rising, pain(day(2), 9)], sessions: done(13, 0) },
  });
  expect(shown).toMatchObject({
    about: "46 · Psoas tightness, right",
    badge: "Pain too high",
    reason: "Pain 9 of 10",
    also: [
      expect.stringMatching(/^Pain up 2\.\d points$/),
      expect.stringMatching(/^Pain 2\.0 → 4\.\d, not improving$/),
    ],
    isCritical: false,
    done: 14,
    due: 14,
    latestPain: { score: 4, day: "today" },
    lastLog: "today",
  });
  expect(readMarks(shown?.marks ?? "")).toHaveLength(14);
  expect(readSpark(shown?.spark ?? "").days).toHaveLength(28);
});

test("the marks of a row are read out as counts, and each has its word in the key", async () => {
  const open = await stored([row({ log: { sessions: done(13, 10), pain: [pain(today, 8)] } })]);
  const html = draw(await open());
  expect(html).toContain('aria-label="Last 14 days: 4 done, 9 not logged, 1 due today"');
  const [, key = ""] = html.match(/What the marks mean">(.*?)<\/ul>/) ?? [];
  expect(key.replaceAll(/<svg.*?<\/svg>/g, "").match(/[A-Z][a-z ]+/g)).toEqual([
    ...["Done", "Partly", "Missed", "Rest day", "Program paused", "Not logged", "Due today"],
  ]);
});

test("the newest report carries its day; 0 is a report, none in 28 days is none", () => {
  const late = { sessions: done(27, 10), pain: [pain(day(10), 4), pain(day(9), 0)] };
  const [first] = [queued({ log: late })];
  expect(first?.latestPain).toEqual({ score: 0, day: "Tue 10 Nov" });
  const sentLate = pain(day(3), 6, { at: new Date("2026-11-19T10:00:00Z") });
  const [third] = [queued({ log: { pain: [pain(day(1), 9), sentLate] } })];
  expect(third?.latestPain).toEqual({ score: 9, day: "yesterday" });
  const [second] = [queued({ log: { sessions: done(27, 10) } })];
  expect(second?.latestPain).toBeNull();
});

/** Done and calm every day: nothing speaks against "on track". */
const well = { sessions: done(13, 0), pain: hurt(13, 0, 2) };

test.each([
  ["everybody on track", [well], "Nobody needs a look right now."],
  [
    "somebody to watch",
    [well, { ...well, sessions: done(13, 5) }],
    "No alert is open. Of 2 patients: 1 to watch.",
  ],
  [
    "somebody of whom nothing is known, and one without a program",
    [well, { sessions: done(13, 0) }, { programs: [] }],
    "No alert is open. Of 3 patients: 1 not known, 1 without a running program.",
  ],
])("an empty list is an all-clear only for a clinic on track: %s", async (_what, logs, words) => {
  const html = draw(await (await stored(logs.map((log) => row({ log }))))());
  expect(html).toContain(words);
  expect(html.includes("Nobody needs a look")).toBe(words.startsWith("Nobody"));
});

test("extra sessions stand beside what was due", () => {
  const more = [...done(13, 0), ...[1, 2, 3].map((ago) => session(day(ago), { slot: 2 }))];
  const [first] = [queued({ log: { sessions: more, pain: [pain(today, 8)] } })];
  expect(first).toMatchObject({ done: 14, due: 14, extra: "3 extra in 14 days" });
});

test("what was logged under tomorrow's date is there at once", () => {
  const ahead = { sessions: [...done(13, 0), session(day(-1))], pain: [pain(day(-1), 9)] };
  const [first] = [queued({ log: ahead })];
  expect(first).toMatchObject({
    reason: "Pain 9 of 10",
    latestPain: { score: 9, day: "Fri 20 Nov" },
    lastLog: "Fri 20 Nov",
    ...{ done: 15, due: 15 },
  });
  expect(readSpark(first?.spark ?? "").days.at(-1)).toBe(9);
  expect(readMarks(first?.marks ?? "").at(-1)).toBe("done");
});
