import { listExercises } from "~/data/exercises/list-exercises.server";
import { isLocalDate } from "~/domain/calendar/dates";
import { type About, type AboutFacts, parseAbout } from "~/domain/messages/about";
import type { Prisma } from "~/generated/sqlite/client";
import type { Rows } from "~/lib/db.server";

const sessionSelection = {
  id: true,
  dueOn: true,
  painReports: {
    where: { moment: "DURING", exerciseId: { not: null } },
    orderBy: [{ score: "desc" }, { id: "asc" }],
    take: 1,
    select: { exerciseId: true, score: true },
  },
} satisfies Prisma.SessionLogSelect;

/**
 * What an address asks to write about. A point of the chart is a day ("pain:2026-11-22"), and stands for its highest
 * report, of equals the newest; null where there is none.
 */
export async function findAsked(
  rows: Rows,
  patientId: string,
  asked: string | null,
): Promise<About | null> {
  const about = parseAbout(asked);
  if (about?.kind !== "pain" || !isLocalDate(about.id)) return about;
  const report = await rows.painReport.findFirst({
    where: { patientId, localDate: about.id },
    orderBy: [{ score: "desc" }, { at: "desc" }, { id: "asc" }],
    select: { id: true },
  });
  return report && { kind: "pain", id: report.id };
}

/** What messages of one patient were written about, by kind and id; what is not (or no longer) theirs is left out. */
export async function readAbout(
  rows: Rows,
  patientId: string,
  abouts: readonly About[],
): Promise<(about: About | null) => AboutFacts | null> {
  const idsOf = (kind: About["kind"]) =>
    abouts.filter((each) => each.kind === kind).map(({ id }) => id);
  const [sessionIds, painIds] = [idsOf("session"), idsOf("pain")];
  const sessions =
    sessionIds.length === 0
      ? []
      : await rows.sessionLog.findMany({
          where: { patientId, id: { in: sessionIds } },
          select: sessionSelection,
        });
  const pain =
    painIds.length === 0
      ? []
      : await rows.painReport.findMany({
          where: { patientId, id: { in: painIds } },
          select: { id: true, localDate: true, score: true, moment: true },
        });
  const exercises = await listExercises({ language: null });
  const facts = new Map<string, AboutFacts>([
    ...sessions.map(({ id, dueOn: on, painReports: [worst] }): [string, AboutFacts] => {
      const stopped = worst?.exerciseId
        ? { exerciseId: worst.exerciseId, score: worst.score }
        : null;
      return [`session ${id}`, { kind: "session", on, stopped }];
    }),
    ...pain.map(({ id, localDate: on, score, moment }): [string, AboutFacts] => {
      return [`pain ${id}`, { kind: "pain", on, score, moment }];
    }),
    ...idsOf("exercise")
      .filter((id) => exercises.list.some((exercise) => exercise.id === id))
      .map((exerciseId): [string, AboutFacts] => {
        return [`exercise ${exerciseId}`, { kind: "exercise", exerciseId }];
      }),
  ]);
  return (about) => (about && facts.get(`${about.kind} ${about.id}`)) ?? null;
}
