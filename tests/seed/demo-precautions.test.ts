import { expect, test } from "vitest";
import { builtInExercises } from "~/content/exercises";
import { cautionsOfIn } from "~/content/exercises/cautions";
import { programConflict } from "~/domain/alerts/program-conflict";
import { localDateAt } from "~/domain/calendar/dates";
import { demoPatients } from "../factories/demo";

const at = new Date("2026-11-19T12:00:00Z");
const cautionsOf = cautionsOfIn(builtInExercises);

test("one running program goes against a precaution without a reason: it was noted after the stretch came in", () => {
  const found = demoPatients(at).flatMap(({ name, log, timeZone }) => {
    const alert = programConflict(log, localDateAt(at, timeZone), cautionsOf);
    return alert ? [{ name, ...alert }] : [];
  });
  expect(found).toMatchObject([
    {
      ...{ name: "Clementine Rook", since: "2026-11-17" },
      evidence: {
        conflicts: [
          {
            exerciseId: "adductor-rock-back",
            precaution: { code: "groin-strain", notedOn: "2026-11-17", untilOn: "2026-12-08" },
          },
        ],
      },
    },
  ]);
});

test("what is kept in spite of a precaution has its reason", () => {
  const kept = demoPatients(at).flatMap(({ name, log }) =>
    log.programs
      .flatMap(({ revisions }) => revisions.at(-1)?.items ?? [])
      .flatMap(({ exerciseId, kept: reason }) =>
        reason?.reason ? [`${name}: ${exerciseId}`] : [],
      ),
  );
  expect(kept.sort()).toEqual([
    "Corwin Batch: sit-to-stand",
    "Quentin Larch: sit-to-stand",
    "Rosalind Thorn: sit-to-stand",
  ]);
});
