import type { Clinician } from "~/auth/actor.server";
import { builtInExercises } from "~/content/exercises";
import { cautionsOfIn, strengthensIn } from "~/content/exercises/cautions";
import type { CaseloadLists } from "~/data/caseload/get-caseload.server";
import { listCaseload } from "~/data/record/caseload.server";
import { answerState } from "~/domain/alerts/answer-state";
import type { AnswerRow } from "~/domain/alerts/answers";
import { type CaseloadFacts, factsOf } from "~/domain/caseload/facts";
import { caseloadPatient } from "~/domain/caseload/figures";
import { folded, searchWords } from "~/domain/caseload/fold";
import { type CaseloadKeys, keysOf } from "~/domain/caseload/keys";
import {
  type CaseloadFilter,
  type CaseloadQuery,
  caseloadFilters,
  PAGE_SIZE,
  QUEUE_SIZE,
  type SortKey,
} from "~/domain/caseload/query";
import { thresholdsOf } from "~/domain/clinic-rules";
import { coverState } from "~/domain/patient/cover";
import { db } from "~/lib/db.server";

/** One patient as worked out from the logs and answers alone. */
export type Truth = { facts: CaseloadFacts; keys: CaseloadKeys; isMine: boolean };

const exercises = {
  cautionsOf: cautionsOfIn(builtInExercises),
  strengthens: strengthensIn(builtInExercises),
};

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const rulesOf = async ({ clinicId: id }: Clinician) =>
  thresholdsOf((await db.clinic.findUniqueOrThrow({ where: { id } })).rules);

/** Every patient of a clinic worked out anew, as if there were no snapshots; by id. */
export async function recomputed(clinician: Clinician): Promise<Truth[]> {
  const thresholds = await rulesOf(clinician);
  const rules = { thresholds, ...exercises };
  const rows = await listCaseload(clinician, [rules]);
  const answers = await standingAnswers(clinician);
  const covered = await coveredBy(clinician);
  return rows.map((row) => {
    const patient = caseloadPatient(row, clinician.now, rules);
    const own = answers.filter(({ patientId }) => patientId === row.id);
    const judged = { log: row.log, today: patient.today, thresholds };
    const facts = factsOf(patient, (alert) => answerState(alert, own, judged).state);
    const isMine = row.clinicianId === clinician.userId || covered.has(row.clinicianId);
    return { facts: plain(facts), keys: keysOf(facts), isMine };
  });
}

async function standingAnswers({ clinicId }: Clinician) {
  const stored = await db.alertAnswer.findMany({
    where: { clinicId, undoneAt: null },
    include: { by: { select: { name: true } } },
  });
  return stored.map(({ by, figures, ...answer }): AnswerRow & { patientId: string } => ({
    ...answer,
    byName: by.name,
    figures: figures as AnswerRow["figures"],
  }));
}

/** The colleagues whose patients somebody looks after today, as far as the days go. */
async function coveredBy({ clinicId, userId, today }: Clinician): Promise<Set<string>> {
  const covers = await db.cover.findMany({ where: { clinicId } });
  const running = covers.filter(
    (cover) => cover.colleagueId === userId && coverState(cover, today) === "running",
  );
  return new Set(running.map(({ clinicianId }) => clinicianId));
}

const isFound = ({ keys }: Truth, { search }: CaseloadQuery) =>
  searchWords(search).every((word) => keys.searchText.includes(word));

const isLookedAfter = ({ keys }: Truth) => !keys.isDischarged || keys.openAlerts > 0;

const FILTERS: Record<CaseloadFilter, (keys: CaseloadKeys) => boolean> = {
  attention: ({ openAlerts }) => openAlerts > 0,
  "review-due": ({ isReviewDue }) => isReviewDue,
  "low-adherence": ({ isLow }) => isLow,
  "no-program": ({ hasNoProgram }) => hasNoProgram,
  "unchecked-precaution": ({ isUnchecked }) => isUnchecked,
  discharged: ({ isDischarged }) => isDischarged,
  // Nobody of the walk is.
  archived: () => false,
};

const SORTED_BY: Record<SortKey, (keys: CaseloadKeys) => string | number | null> = {
  name: ({ nameKey }) => nameKey,
  adherence: ({ adherence }) => adherence,
  pain: ({ painMean }) => painMean,
  "last-log": ({ lastLogOn }) => lastLogOn,
  review: ({ nextVisitOn }) => nextVisitOn,
};

const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const byName = (a: Truth, b: Truth) =>
  byBytes(a.keys.nameKey, b.keys.nameKey) || byBytes(a.facts.id, b.facts.id);

function byValue({ sort, direction }: CaseloadQuery) {
  return (a: Truth, b: Truth) => {
    const [first, second] = [SORTED_BY[sort](a.keys), SORTED_BY[sort](b.keys)];
    if (first === null || second === null) {
      return Number(first === null) - Number(second === null) || byName(a, b);
    }
    const order =
      typeof first === "number" && typeof second === "number"
        ? first - second
        : byBytes(String(first), String(second));
    return (direction === "ascending" ? order : -order) || byName(a, b);
  };
}

function pageOf(truths: Truth[], wanted: number, size: number, isWhole = true) {
  const total = truths.length;
  const pages = isWhole ? Math.max(1, Math.ceil(total / size)) : 1;
  const page = Math.min(wanted, pages);
  const rows = truths.slice((page - 1) * size, page * size).map(({ facts }) => facts);
  return { total, page, pages, size, rows };
}

/** What the page of a caseload has to be made from, by plain lists. */
export async function expectedLists(
  clinician: Clinician,
  truths: readonly Truth[],
  query: CaseloadQuery,
): Promise<CaseloadLists> {
  const scope = truths.filter(({ isMine }) => query.whose === "all" || isMine);
  const countOf = (holds: (keys: CaseloadKeys) => boolean) =>
    scope.filter(({ keys }) => holds(keys)).length;
  const matching = scope.filter(
    (truth) =>
      query.filters.every((filter) => FILTERS[filter](truth.keys)) &&
      (query.filters.some((each) => each === "discharged" || each === "archived") ||
        isLookedAfter(truth)) &&
      (query.condition === null || truth.keys.conditionKey === folded(query.condition)) &&
      isFound(truth, query),
  );
  const besides = (holds: (truth: Truth) => boolean) =>
    query.search === "" ? 0 : truths.filter((each) => holds(each) && isFound(each, query)).length;
  const waiting = scope
    .filter(({ keys }) => keys.openAlerts > 0)
    .sort((a, b) => byBytes(a.keys.place ?? "", b.keys.place ?? "") || byName(a, b));
  const isWhole = query.queue === "all";
  return {
    known: truths.length,
    whose: {
      all: truths.filter(isLookedAfter).length,
      mine: truths.filter((truth) => truth.isMine && isLookedAfter(truth)).length,
    },
    filters: Object.fromEntries(
      caseloadFilters.map((filter) => [filter, countOf(FILTERS[filter])]),
    ) as CaseloadLists["filters"],
    besides: {
      discharged: query.filters.includes("discharged") ? 0 : besides((one) => !isLookedAfter(one)),
      // Nobody of the walk is.
      archived: 0,
    },
    notClear: {
      watch: countOf(({ status }) => status === "watch"),
      unknown: countOf(({ status }) => status === "unknown" || status === "new"),
      idle: countOf(({ status }) => status === "no-program" || status === "ended"),
    },
    conditions: conditionsOf(scope),
    patients: pageOf(matching.sort(byValue(query)), query.page, PAGE_SIZE),
    queue: isWhole
      ? pageOf(waiting, query.queuePage, PAGE_SIZE)
      : pageOf(waiting, 1, QUEUE_SIZE, false),
    snoozed: scope.reduce((sum, { keys }) => sum + keys.snoozedAlerts, 0),
    overdoing: (await rulesOf(clinician)).overdoing,
  };
}

function conditionsOf(truths: readonly Truth[]): string[] {
  const first = new Map<string, string>();
  for (const { keys } of truths) {
    const known = first.get(keys.conditionKey) ?? keys.condition;
    if (keys.conditionKey === "") continue;
    first.set(keys.conditionKey, byBytes(keys.condition, known) < 0 ? keys.condition : known);
  }
  return [...first].sort(([a], [b]) => byBytes(a, b)).map(([, condition]) => condition);
}
