import { renderToStaticMarkup } from "react-dom/server";
import { StaticRouter } from "react-router-dom/server";
import { describe, expect, test } from "vitest";
import { builtInExercises } from "~/content/exercises";
import { addDays } from "~/domain/calendar/dates";
import type { PainRow, PatientLog } from "~/domain/rows";
import { defaultThresholds } from "~/domain/thresholds";
import { overviewPage } from "~/screens/record/overview-page";
import { PainCard } from "~/screens/record/pain-card";
import { log, pain, session } from "../../domain/builders";

const TODAY = "2026-10-18";

const factsOf = (reports: PainRow[], part: Partial<PatientLog> = {}) => {
  const rows = {
    ...{ patientId: "p", today: TODAY, goal: null, nextVisitOn: null, dischargedOn: null },
    ...{ log: log({ pain: reports, ...part }), thresholds: defaultThresholds },
  };
  return overviewPage(rows, builtInExercises, "2w").glance.facts;
};

/** Two weeks of one score a day: the first seven days, then the last seven. */
function twoWeeks(first: number, last: number) {
  const scores = [...Array(7).fill(first), ...Array(7).fill(last)] as number[];
  return factsOf(scores.map((score, i) => pain(addDays(TODAY, i - 13), score)));
}

describe("the trend at a glance", () => {
  test.each([
    ["an important fall", 6, 2, "fell", "Mean pain 6.0 → 2.0: −4.0, an important change."],
    ["an important rise", 2, 3, "rose", "Mean pain 2.0 → 3.0: +1.0, an important change."],
    ["two points from the top", 8, 6, "fell", "Mean pain 8.0 → 6.0: −2.0, an important change."],
    ["a small change", 8, 7, "steady", "Mean pain 8.0 → 7.0: −1.0, a small change."],
    ["no change", 4, 4, "steady", "Mean pain 4.0 → 4.0: no change."],
    ["no pain at either end", 0, 0, "steady", "Mean pain 0.0 → 0.0: no change."],
  ])("%s", (_what, first, last, kind, text) => {
    expect(twoWeeks(first, last)).toContainEqual({ kind, text });
  });
});

describe("the last log at a glance", () => {
  const text = (reports: PainRow[], part: Partial<PatientLog> = {}) =>
    factsOf(reports, part).find(({ kind }) => kind === "log")?.text;
  const at = (hour: number) => new Date(`2026-10-17T${hour}:00:00Z`);

  test("is what the person said, report by report, and never a mean of it", () => {
    const reports = [
      pain("2026-10-17", 8, { moment: "AFTER", at: at(19) }),
      pain("2026-10-17", 5, { moment: "BEFORE", at: at(18) }),
      pain("2026-10-16", 1),
    ];
    expect(text(reports)).toBe(
      "Last log yesterday: pain 5 before the session, 8 after the session.",
    );
  });

  test("says a single report with its moment, and that there is none", () => {
    expect(text([pain("2026-10-10", 0)])).toBe("Last log Sat 10 Oct: pain 0 after the session.");
    expect(text([], { sessions: [session("2026-10-10")] })).toBe(
      "Last log Sat 10 Oct: no pain score.",
    );
    expect(text([])).toBe("Nothing logged yet.");
  });
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
    expect(page.glance.facts[0]?.text).toBe("Mean pain 5.0 → 5.0: no change.");
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
    const episode = {
      ...{ startedOn: "2026-10-05", dischargedOn: null, hasAgreedLimits, precautions: [] },
      ...{ usualPain: null, nextVisitOn: null, measureDueOn: null },
    };
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
