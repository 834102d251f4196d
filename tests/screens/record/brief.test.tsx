import { renderToStaticMarkup } from "react-dom/server";
import { StaticRouter } from "react-router-dom/server";
import { describe, expect, test } from "vitest";
import { builtInExercises } from "~/content/exercises";
import { addDays } from "~/domain/calendar/dates";
import { type BriefRows, lastVisit } from "~/domain/patient/brief";
import type { PainRow, PatientLog } from "~/domain/rows";
import { defaultThresholds } from "~/domain/thresholds";
import { type Brief, briefPage } from "~/screens/record/brief-page";
import { overviewPage } from "~/screens/record/overview-page";
import { PainCard } from "~/screens/record/pain-card";
import { plainText } from "~/screens/record/plain-text";
import { log, pain, session } from "../../domain/builders";

const TODAY = "2026-10-18";

const NOTHING: BriefRows = {
  ...{ visitNoteOn: null, plan: null, unanswered: null, message: null, measureDueOn: null },
};

type Told = Partial<{
  log: Partial<PatientLog>;
  brief: Partial<BriefRows>;
  goal: string;
  nextVisitOn: string;
  open: { rule: string; title: string }[];
  givenBy: Map<string, string>;
}>;

function briefOf({ log: part = {}, brief = {}, open = [], ...told }: Told): Brief {
  const rows = {
    ...{ patientId: "p", name: "Ever Thistlewood", today: TODAY, thresholds: defaultThresholds },
    ...{ goal: null, nextVisitOn: null, dischargedOn: null, givenBy: new Map<string, string>() },
    ...told,
    ...{ log: log(part), brief: { ...NOTHING, ...brief } },
  };
  return briefPage(rows, builtInExercises, open);
}

const lineOf = (kind: string, told: Told) =>
  briefOf(told).lines.find((line) => line.kind === kind)?.text;

/** One score a day in the 7 days before a visit on the 12th and in those from it on. */
const aroundVisit = (before: number, after: number) =>
  Array.from({ length: 14 }, (_, i) => pain(addDays(TODAY, i - 13), i < 7 ? before : after));

describe("the brief's line about pain", () => {
  const visit = { visitNoteOn: "2026-10-12" };
  const words = (reports: PainRow[]) => lineOf("pain", { log: { pain: reports }, brief: visit });

  test.each([
    ["an important fall", 6, 2, "mean 6.0 → 2.0", "−4.0, an important change"],
    ["an important rise", 2, 3, "mean 2.0 → 3.0", "+1.0, an important change"],
    ["a small change", 8, 7, "mean 8.0 → 7.0", "−1.0, a small change"],
    ["no change", 4, 4, "mean 4.0 → 4.0", "no change"],
    ["no pain on both sides", 0, 0, "mean 0.0 → 0.0", "no change"],
  ])("%s", (_what, before, after, means, change) => {
    expect(words(aroundVisit(before, after))).toContain(
      `Pain: ${means} (7 days before Mon 12 Oct, since Mon 12 Oct): ${change}; `,
    );
  });

  test("tells single reports as they were given, the highest since the visit and the last", () => {
    const at = (hour: number) => new Date(`2026-10-17T${hour}:00:00Z`);
    const reports = [
      pain("2026-10-17", 2, { moment: "AFTER", at: at(19) }),
      pain("2026-10-17", 5, { moment: "DURING", at: at(18) }),
      pain("2026-10-11", 9),
    ];
    expect(words(reports)).toBe(
      "Pain: too few for two means (1 day logged before Mon 12 Oct, 1 since, 3 needed on each side); highest 5 during the session on Sat 17 Oct, last 2 after the session on Sat 17 Oct.",
    );
    expect(words([pain("2026-10-13", 0)])).toMatch(/; last 0 after the session on Tue 13 Oct\.$/);
    expect(words([pain("2026-10-11", 9)])).toBe("Pain: no score since Mon 12 Oct.");
  });
});

test("a brief has five lines at most, by what matters, each with its dates", () => {
  const told: Told = {
    ...{ goal: "run 5 km again", nextVisitOn: "2026-10-19" },
    open: [
      { rule: "review-due", title: "Visit on Mon 19 Oct" },
      { rule: "pain-too-high", title: "Pain 8 of 10" },
      { rule: "silent", title: "No log for 9 days" },
      { rule: "low-adherence", title: "2 of 8 sessions done" },
      { rule: "message-waiting", title: "A message waits" },
    ],
    brief: {
      visitNoteOn: "2026-10-12",
      plan: { on: "2026-10-12", words: "Keep 45 s.\n Two days off.", isWhole: false },
      unanswered: { count: 2, since: "2026-10-15" },
      message: { text: "Is a bath fine?", on: "2026-10-16", at: new Date("2026-10-16T08:00:00Z") },
      measureDueOn: "2026-10-16",
    },
    log: {
      sessions: [session("2026-10-13"), session("2026-10-14", { note: "It pinches" })],
    },
  };
  const brief = briefOf(told);
  expect(brief.title).toBe("Before Monday’s visit");
  expect(brief.since).toBe("New since the visit of Mon 12 Oct");
  expect(brief.lines.map(({ text }) => text)).toEqual([
    "Waits: Pain 8 of 10; No log for 9 days; 1 more alert; 2 messages unanswered since Thu 15 Oct; measures due since Fri 16 Oct.",
    "Pain: no score since Mon 12 Oct.",
    "Sessions since Mon 12 Oct: 2 of 6 done, 4 not logged (self-reported).",
    "“Is a bath fine?” (Fri 16 Oct, in a message)",
    "Plan of Mon 12 Oct: Keep 45 s. Two days off.",
  ]);
  const first = lineOf("pain", { log: { pain: aroundVisit(6, 2) } });
  expect(first).toMatch(
    /^Pain: mean 6\.0 → 2\.0 \(first and last 7 days of logs\): −4\.0, an important change; /,
  );
  expect(lineOf("pain", { log: { pain: [pain(TODAY, 3)] } })).toMatch(
    /^Pain: too few for two means \(1 day logged; it takes/,
  );
  const empty = briefOf({ goal: "run 5 km again" });
  expect(empty.title).toBe("Since the last visit");
  expect(empty.since).toBe("New since Mon 5 Oct, when this episode of care began");
  expect(empty.lines.map(({ kind }) => kind)).toEqual(["pain", "sessions", "goal"]);
});

test("what waits is not yet due the day before, and an exercise is named with its times", () => {
  expect(lineOf("waits", { brief: { measureDueOn: "2026-10-19" } })).toBeUndefined();
  const stopped = session("2026-10-13", {
    status: "PARTLY",
    exercises: [{ itemId: "item-lunge", result: "SKIPPED", reason: "PAIN", easierId: null }],
  });
  const words = lineOf("sessions", {
    log: { sessions: [stopped, session("2026-10-14"), session("2026-10-14", { slot: 2 })] },
    brief: { visitNoteOn: "2026-10-12" },
  });
  expect(words).toBe(
    "Sessions since Mon 12 Oct: 1 of 6 done, 1 partly, 4 not logged, 1 extra (self-reported). Stopped for pain: Half-kneeling lunge 1 of 3 times.",
  );
});

test("that nothing was due is nobody's report", () => {
  const words = lineOf("sessions", { log: { programs: [] } });
  expect(words).toMatch(/^Sessions since [^:]+: none due\.$/);
});

test("words of a carer are theirs, and long ones end in one line", () => {
  const long = session("2026-10-14", { note: `${"word ".repeat(60)}end` });
  const words = lineOf("words", {
    log: { sessions: [long] },
    givenBy: new Map([[long.id, "Cara Bright"]]),
  });
  expect(words).toMatch(
    /^“word .{0,140} …” \(Wed 14 Oct, beside a session, given by Cara, who looks after Ever\)$/,
  );
});

// Today is Sunday 18 October, the episode began on the 5th.
test.each([
  ["a signed note", "2026-10-12", null, "2026-10-12", "note"],
  ["a later date that passed", "2026-10-12", "2026-10-16", "2026-10-16", "date"],
  ["a note of today", "2026-10-18", "2026-10-16", "2026-10-18", "note"],
  ["a date still to come", null, "2026-10-18", "2026-10-05", "episode"],
  ["a note from before the episode", "2026-10-01", null, "2026-10-05", "episode"],
  ["neither", null, null, "2026-10-05", "episode"],
])("the last visit by %s", (_what, visitNoteOn, nextVisitOn, on, by) => {
  const found = lastVisit({ visitNoteOn, nextVisitOn, startedOn: "2026-10-05" }, TODAY);
  expect(found).toEqual({ on, by });
});

test("as plain text it holds no sign that another system may not know", () => {
  expect(plainText(["Pain: mean 6.0 → 2.0: −4.0", "“It’s fine …”"])).toBe(
    'Pain: mean 6.0 -> 2.0: -4.0\n"It\'s fine ..."',
  );
});

describe("two episodes of care", () => {
  // A hamstring that healed, then a low back that does not.
  const two = {
    ...{ patientId: "p", today: TODAY, goal: null, nextVisitOn: null, dischargedOn: null },
    thresholds: defaultThresholds,
    log: log({
      pain: [
        ...[45, 44, 43, 42, 41, 40].map((ago) => pain(addDays(TODAY, -ago), 8)),
        ...Array.from({ length: 14 }, (_, i) => pain(addDays(TODAY, i - 13), 5)),
      ],
      sessions: [session(addDays(TODAY, -40)), session(TODAY)],
    }),
  };
  const page = overviewPage(two, builtInExercises, "12w");

  test("are not mixed: the trend and its sessions are of the running one, and it says so", () => {
    expect(page.sentence).toMatch(
      /^Counted from 5 Oct, when this episode of care began\. Pain stayed at 5\.0 /,
    );
    expect(page.sentence).toMatch(/ 1 of 14 due sessions done, 13 not logged\.$/);
    expect(page.points.find((point) => point.episodeStart)?.date).toBe("2026-10-05");
  });

  test("a range that begins after it is not cut", () => {
    const short = overviewPage(two, builtInExercises, "2w");
    expect(short.sentence).toMatch(/^Pain stayed at 5\.0 /);
    expect(short.points.some((point) => point.episodeStart)).toBe(false);
  });
});

describe("the limit's name", () => {
  const card = (hasAgreedLimits: boolean) => {
    const { episode: usual } = log();
    const episode = usual && { ...usual, hasAgreedLimits };
    const rows = {
      ...{ patientId: "p", today: TODAY, goal: null, nextVisitOn: null, dischargedOn: null },
      ...{ log: log({ episode, pain: [pain(TODAY, 2)] }), thresholds: defaultThresholds },
    };
    return renderToStaticMarkup(
      <StaticRouter location="/clinic/patients/p">
        <PainCard overview={overviewPage(rows, builtInExercises, "2w")} />
      </StaticRouter>,
    );
  };

  test("is agreed only where a clinician set it", () => {
    expect(card(true)).toContain(">agreed ceiling 5<");
    expect(card(false)).toContain(">usual limit 5<");
    expect(card(false)).not.toContain("agreed");
  });
});
