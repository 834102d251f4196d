import { expect, test } from "vitest";
import { builtInExercises } from "~/content/exercises";
import type { PatientLog } from "~/domain/rows";
import { lastLogs } from "~/screens/log/last-logs-page";
import { logPage } from "~/screens/log/log-page";
import { morningPage, painPage } from "~/screens/log/pain-page";
import { removePage } from "~/screens/log/remove-page";
import { savedView } from "~/screens/today/saved-view";
import { todayPage } from "~/screens/today/today-page";
import {
  everyDay,
  log,
  logOn,
  pain,
  perWeek,
  program,
  revision,
  session,
} from "../../domain/builders";
import { pseudoLanguage } from "../pseudo-language";

// Wednesday 14 October 2026, 18:30 in Berlin.
const reader = {
  ...{ userName: "Ever Thistlewood", timeZone: "Europe/Berlin" },
  ...{ today: "2026-10-14", now: new Date("2026-10-14T16:30:00Z") },
};

const rowsOf = (any: PatientLog, dischargedOn: string | null = null) => ({
  log: any,
  episode: { condition: "Psoas tightness", side: "RIGHT" as const, dischargedOn },
  clinicianName: "Tamsin Vale",
  isDischarged: dischargedOn !== null,
  severeFrom: 7,
  exercises: builtInExercises,
});

/** Names, the library of exercises (English alone), and what Intl says in German. */
const NAMES =
  /Ever|Tamsin|Psoas tightness|lunge|(Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|\b(Mo|Do|Fr)\b|Oktober|Okt/gi;
/** For the page's code, not for people. */
const CODES =
  /^(id|kind|sessionId|undoId|changeTo|removeTo|exerciseId|state|status|light|figure|result|reason|effort|missReason|bodySite|target|initial|stamp|to)$/;

/** Every text of a page in which a letter is left that came from no catalogue. */
function ownWords(value: unknown): string[] {
  if (typeof value === "string") return /[a-z]/i.test(value.replaceAll(NAMES, "")) ? [value] : [];
  if (typeof value !== "object" || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, each]) => (CODES.test(key) ? [] : ownWords(each)));
}

const yesterday = session("2026-10-13", { missReason: "NO_TIME", effort: "HARD", note: "1 2 3" });
const full = log({
  sessions: [yesterday, session("2026-10-14", { status: "PARTLY" })],
  pain: [
    pain("2026-10-14", 2, { moment: "BEFORE", sessionLogId: "s-prog-2026-10-14-1" }),
    pain("2026-10-14", 8, { moment: "DAILY", bodySite: "groin", note: "4 5 6" }),
  ],
});
const twice = logOn({ ...everyDay, timesPerDay: 2 }, { pain: full.pain });

test.each([
  ["all logged, a red number", full, null],
  ["two due, a red number", twice, null],
  ["discharged", log({ programs: [] }), "2026-10-01"],
  ["no program", log({ programs: [] }), null],
  [
    "ended",
    log({ programs: [program({ revisions: [revision({ endsOn: "2026-10-12" })] })] }),
    null,
  ],
  ["stopped", log({ programs: [program({ stoppedOn: "2026-10-12" })] }), null],
  ["rest", logOn({ kind: "weekdays", weekdays: [1], timesPerDay: 1 }), null],
  ["any day", logOn(perWeek(3)), null],
  ["starts on Friday", log({ programs: [program({ startsOn: "2026-10-16" })] }), null],
])("the today page speaks the reader's language: %s", (_what, any, dischargedOn) => {
  expect(ownWords(todayPage(rowsOf(any, dischargedOn), reader, pseudoLanguage))).toEqual([]);
});

test.each([...full.sessions, ...full.pain].map(({ id }) => id))(
  "and so does what was saved, %s",
  (id) => {
    const search = new URLSearchParams({ saved: id });
    const saved = savedView(rowsOf(full), search, reader.now, pseudoLanguage);
    expect(saved).not.toBeNull();
    expect(ownWords(saved)).toEqual([]);
  },
);

test("and the last logs", () => {
  const logs = lastLogs(full, reader, pseudoLanguage);
  expect(logs.length).toBeGreaterThan(2);
  expect(ownWords(logs)).toEqual([]);
  for (const { id } of logs) {
    expect(ownWords(removePage(full, reader, pseudoLanguage, id))).toEqual([]);
  }
});

test.each([
  ["2026-10-14", "DONE"],
  ["2026-10-13", "MISSED"],
  ["2026-10-12", "PARTLY"],
  ["2026-10-15", null],
] as const)("and the form for a session of %s", (dueOn, status) => {
  const target = { dueOn, slot: 1, id: null };
  const page = logPage(rowsOf(full), reader, target, status, pseudoLanguage);
  expect(page).not.toBeNull();
  expect(ownWords(page)).toEqual([]);
});

test("and the forms for pain", () => {
  expect(ownWords(painPage(rowsOf(full), reader, pseudoLanguage))).toEqual([]);
  const morning = morningPage(rowsOf(full), reader, pseudoLanguage);
  expect(morning?.weekday).toBe("Dienstag");
  expect(ownWords(morning)).toEqual([]);
});
