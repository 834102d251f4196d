import { renderToStaticMarkup } from "react-dom/server";
import { StaticRouter } from "react-router-dom/server";
import { expect, test } from "vitest";
import type { CaseloadPage } from "~/screens/caseload/caseload-page";
import { QUEUE_SIZE } from "~/screens/caseload/caseload-page";
import { Queue } from "~/screens/queue/queue";
import { queuePage } from "~/screens/queue/queue-page";
import { readQueueQuery } from "~/screens/queue/queue-query";
import { pain, session } from "../../domain/builders";
import { day, done, hurt, page, row, today } from "../../domain/caseload/caseload-builders";

/** The list as the page draws it. */
function draw({ queue: { rows, snoozed, total }, ...page }: CaseloadPage): string {
  const counts = { open: total, snoozed: snoozed.length, done: 0 };
  const facts = { rows, snoozed, counts, panel: null, singleKeys: true, search: "" };
  const none = { answered: [], undoable: null, phones: new Map(), notes: new Map() };
  const query = readQueueQuery(new URLSearchParams());
  const queue = queuePage({ ...facts, ...none, query }, "Europe/London");
  return renderToStaticMarkup(
    <StaticRouter location="/clinic">
      <Queue {...page} caseload={page.query} queue={queue} />
    </StaticRouter>,
  );
}

const quiet = { sessions: done(27, 10), pain: hurt(27, 10, 2) };
const rising = [...hurt(13, 7, 2), ...hurt(6, 0, 4)];

test("worst severity first, then pain, the higher score, the longest waiting, and by name", () => {
  const rows = [
    row({ name: "Low", log: { sessions: done(13, 10), pain: [pain(day(1), 2)] } }),
    row({ name: "Silent", log: quiet }),
    row({ name: "Fine" }),
    row({ name: "High since today", log: { pain: [pain(today, 8)] } }),
    row({ name: "High for 5 days", log: { pain: [pain(day(5), 7)] } }),
    row({ name: "Also since today", log: { pain: [pain(today, 7)] } }),
  ];
  const { queue, inCare } = page(rows);
  expect(queue.rows.map((each) => each.name)).toEqual([
    "High since today",
    "High for 5 days",
    "Also since today",
    "Silent",
    "Low",
  ]);
  expect([queue.total, inCare]).toEqual([5, 6]);
});

test("a row holds the worst reason with its figures, and names the others", () => {
  const { queue } = page([
    row({ birthYear: 1980, log: { pain: [...rising, pain(day(2), 9)], sessions: done(13, 0) } }),
  ]);
  expect(queue.rows).toMatchObject([
    {
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
    },
  ]);
  expect(queue.rows[0]?.marks).toHaveLength(14);
  expect(queue.rows[0]?.spark).toHaveLength(28);
});

test("the marks of a row are read out as counts, and each has its word in the key", () => {
  const shown = page([row({ log: { sessions: done(13, 10), pain: [pain(today, 8)] } })]);
  const html = draw(shown);
  expect(html).toContain('aria-label="Last 14 days: 4 done, 9 not logged, 1 due today"');
  const [, key = ""] = html.match(/What the marks mean">(.*?)<\/ul>/) ?? [];
  expect(key.replaceAll(/<svg.*?<\/svg>/g, "").match(/[A-Z][a-z ]+/g)).toEqual([
    ...["Done", "Partly", "Missed", "Rest day", "Not logged", "Due today"],
  ]);
});

test("the newest report carries its day; 0 is a report, none in 28 days is none", () => {
  const late = { sessions: done(27, 10), pain: [pain(day(10), 4), pain(day(9), 0)] };
  const [first] = page([row({ log: late })]).queue.rows;
  expect(first?.latestPain).toEqual({ score: 0, day: "Tue 10 Nov" });
  const sentLate = pain(day(3), 6, { at: new Date("2026-11-19T10:00:00Z") });
  const [third] = page([row({ log: { pain: [pain(day(1), 9), sentLate] } })]).queue.rows;
  expect(third?.latestPain).toEqual({ score: 9, day: "yesterday" });
  const [second] = page([row({ log: { sessions: done(27, 10) } })]).queue.rows;
  expect(second?.latestPain).toBeNull();
});

test("a long list stops, says how many there are, and shows all when asked", () => {
  const rows = Array.from({ length: QUEUE_SIZE + 3 }, () => row({ log: quiet }));
  expect(page(rows).queue.rows).toHaveLength(QUEUE_SIZE);
  expect(page(rows).queue.total).toBe(QUEUE_SIZE + 3);
  expect(page(rows, { queue: "all" }).queue.rows).toHaveLength(QUEUE_SIZE + 3);
});

test("search and filters of the table leave it alone; whose patients does not", () => {
  const rows = [row({ name: "Mine", log: quiet }), row({ clinicianId: "you", log: quiet })];
  expect(page(rows, { search: "nobody", filters: ["no-program"] }).queue.total).toBe(2);
  const mine = page(rows, { whose: "mine" });
  expect([mine.queue.total, mine.inCare, mine.whose]).toEqual([1, 1, { all: 2, mine: 1 }]);
});

test("the discharged wait for nobody, unless they report high pain", () => {
  const discharged = { episode: { dischargedOn: day(12) } };
  const gone = row({ name: "Gone", ...discharged, log: quiet });
  const back = row({ name: "Back", ...discharged, log: { pain: [pain(today, 7)] } });
  expect(page([gone])).toMatchObject({ inCare: 0, queue: { total: 0 }, rows: [] });
  const both = page([gone, back]);
  expect(both).toMatchObject({ inCare: 1, queue: { total: 1 }, filters: { attention: 1 } });
  expect(both.queue.rows[0]).toMatchObject({ name: "Back", about: expect.stringMatching(/disch/) });
  expect(both.rows.map(({ name, status }) => [name, status])).toEqual([["Back", "attention"]]);
  expect(page([gone, back], { filters: ["attention"] }).matching).toBe(1);
  expect(page([gone, back], { filters: ["discharged"] }).matching).toBe(2);
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
])("an empty list is an all-clear only for a clinic on track: %s", (_what, logs, words) => {
  const html = draw(page(logs.map((log) => row({ log }))));
  expect(html).toContain(words);
  expect(html.includes("Nobody needs a look")).toBe(words.startsWith("Nobody"));
});

test("extra sessions stand beside what was due", () => {
  const more = [...done(13, 0), ...[1, 2, 3].map((ago) => session(day(ago), { slot: 2 }))];
  const [first] = page([row({ log: { sessions: more, pain: [pain(today, 8)] } })]).queue.rows;
  expect(first).toMatchObject({ done: 14, due: 14, extra: "3 extra in 14 days" });
});

test("what was logged under tomorrow's date is there at once", () => {
  const ahead = { sessions: [...done(13, 0), session(day(-1))], pain: [pain(day(-1), 9)] };
  const [first] = page([row({ log: ahead })]).queue.rows;
  expect(first).toMatchObject({
    reason: "Pain 9 of 10",
    latestPain: { score: 9, day: "Fri 20 Nov" },
    lastLog: "Fri 20 Nov",
    ...{ done: 15, due: 15 },
  });
  expect(first?.spark.at(-1)).toBe(9);
  expect(first?.marks.at(-1)).toEqual({ date: "2026-11-20", state: "done" });
});
