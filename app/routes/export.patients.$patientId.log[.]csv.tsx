import type { LoaderFunctionArgs } from "@remix-run/node";
import { found, requireRecordReader } from "~/auth/guards.server";
import { limit } from "~/auth/limits.server";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { exportProgress } from "~/data/record/progress.server";
import { exportDates } from "~/domain/export/export-dates";
import { logRows } from "~/domain/export/log-rows";
import { measuredRows } from "~/domain/measures/measured-rows";
import { csvResponse } from "~/lib/csv.server";
import { sayingTooMany } from "~/lib/too-many.server";
import { sayingUnavailable } from "~/lib/unavailable.server";
import { nameOfIn } from "~/screens/library/exercises";
import { wordsIn } from "~/words/catalogue";
import { logColumns, logCsvRow, measuredCsvRow } from "~/words/log-csv";

/** The log as CSV, and below it what was measured: `?range=2w|6w|12w|all`, or `?from=` and `?to=`; everything when left out. */
export function loader(args: LoaderFunctionArgs) {
  const { refusals, limits } = wordsIn(null);
  return sayingUnavailable(refusals.unavailable, () =>
    sayingTooMany(limits.exports, () => exportLog(args)),
  );
}

async function exportLog({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRecordReader(request);
  const { refusals } = wordsIn(actor.language);
  const progress = found(await exportProgress(actor, params.patientId ?? ""), refusals.noPatient);
  const { log, today, measured } = progress;
  const firstMeasured = measured.measurements[0]?.takenOn ?? null;
  const dates = exportDates(new URL(request.url).searchParams, log, today, firstMeasured);
  if (!dates.ok) {
    throw new Response(refusals.exportDates[dates.error], {
      status: 422,
      statusText: "Wrong dates",
    });
  }
  await limit("exports-by-person", actor.userId);
  const nameOf = nameOfIn(await listExercises(actor));
  const { from, to } = dates;
  const logged = logRows(log, from, to, today).map((row) => logCsvRow(row, nameOf));
  const taken = measuredRows(measured.measurements, from, to);
  const rows = [...logged, ...taken.map((row) => measuredCsvRow(row, measured))];
  return csvResponse(rows, logColumns, `supple-log-${from}-to-${to}.csv`);
}
