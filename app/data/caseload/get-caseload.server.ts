import type { Clinician } from "~/auth/actor.server";
import { isMine } from "~/data/covers/running.server";
import { patientsSql } from "~/data/patients/scope.server";
import type { CaseloadFacts } from "~/domain/caseload/facts";
import { folded, searchWords } from "~/domain/caseload/fold";
import {
  type CaseloadFilter,
  type CaseloadQuery,
  caseloadFilters,
  PAGE_SIZE,
  QUEUE_SIZE,
  type SortKey,
} from "~/domain/caseload/query";
import { thresholdsOf } from "~/domain/clinic-rules";
import type { Thresholds } from "~/domain/thresholds";
import { Prisma } from "~/generated/sqlite/client";
import { asActor, type Rows } from "~/lib/db.server";
import { readLists, readValues } from "~/lib/json-rows.server";
import { freshenCaseload, isStale } from "./freshen.server";
import { ARCHIVED, all, BYTES, count, FILTERS, LISTED, LOOKED_AFTER, TABLES } from "./sql.server";

const { sql } = Prisma;

/** House figure: how often a page works out what is out of date before it shows the list as it is. */
const FRESHENED = 3;
/** House figure: patients in the list of snoozed alerts where it stands alone. */
const SNOOZED_SHOWN = 100;
/** House figure: patients who are handed over at once. */
const OPEN_SHOWN = 500;

/** What the page of a caseload is made from: counts of all patients, and the facts of those on the page. */
export type CaseloadLists = {
  /** Patients of the clinic, discharged and archived ones too. */
  known: number;
  /** Those who are looked after, by whose they are. */
  whose: Record<CaseloadQuery["whose"], number>;
  /** Of whose they are asked for: each filter alone, and the statuses of whom nobody can say that they are on track. */
  filters: Record<CaseloadFilter, number>;
  /** Whoever the search finds outside of the lists, everybody's patients; 0 where nothing is searched for, or they are shown. */
  besides: Record<Besides, number>;
  notClear: { watch: number; unknown: number; idle: number };
  /** By alphabet, each once whatever its capitals. */
  conditions: string[];
  patients: Page;
  queue: Page;
  /** Alerts that sleep. */
  snoozed: number;
  /** The clinic's own thresholds of the rule, which the status "watch" is explained by. */
  overdoing: Thresholds["overdoing"];
};

/** Who is on a list of their own. */
const BESIDES = ["discharged", "archived"] as const;
type Besides = (typeof BESIDES)[number];

/** One page of a list; `page` counts from 1, and is the last one where a later one was asked for. */
type Page = { rows: CaseloadFacts[]; total: number; page: number; pages: number; size: number };

/**
 * A clinician's caseload as asked for, in a few statements however many patients there are. What is out of date is
 * worked out first, so that whatever was logged before the request is in it.
 */
export async function getCaseload(
  clinician: Clinician,
  query: CaseloadQuery,
): Promise<CaseloadLists> {
  const read = () => asActor.reads(clinician, (rows) => readHead(rows, clinician, query));
  let head = await read();
  // What is logged meanwhile makes it out of date again; whoever logs without a rest must not hold the page up.
  for (let tries = 0; head.stale > 0 && tries < FRESHENED; tries += 1) {
    const kept = await freshenCaseload(clinician);
    head = await read();
    // What is there is newer than the request, such as of the day that has begun since.
    if (kept === 0) break;
  }
  return asActor.reads(clinician, (rows) => readPages(rows, clinician, query, head));
}

type Head = Awaited<ReturnType<typeof readHead>>;
type Status = keyof CaseloadLists["notClear"];

/** Every count of the page, and the clinic's rules, in one statement. */
async function readHead(rows: Rows, clinician: Clinician, query: CaseloadQuery) {
  const inScope = scopeOf(clinician, query);
  const inTable = scopeOf(clinician, query, tableState(query));
  const of = (condition: Prisma.Sql) => count(sql`${inScope} AND ${condition}`);
  const counts = {
    stale: count(isStale(clinician.now)),
    known: count(sql`1 = 1`),
    all: count(sql`${LISTED} AND ${LOOKED_AFTER}`),
    mine: count(sql`${LISTED} AND ${isMine(clinician)} AND ${LOOKED_AFTER}`),
    matching: count(sql`${inTable} AND ${matches(query)}`),
    queue: of(FILTERS.attention),
    watch: of(sql`s.status = 'watch'`),
    unknown: of(sql`s.status IN ('unknown', 'new')`),
    idle: of(sql`s.status IN ('no-program', 'ended')`),
    "besides discharged": count(besides(query, "discharged")),
    "besides archived": count(besides(query, "archived")),
    snoozed: sql`CAST(COALESCE(SUM(CASE WHEN ${inScope} THEN s.snoozed_alerts END), 0) AS INTEGER)`,
    ...prefixed(caseloadFilters, (filter) =>
      filter === "archived" ? count(scopeOf(clinician, query, ARCHIVED)) : of(FILTERS[filter]),
    ),
  };
  const rules = sql`(SELECT CAST(rules AS TEXT) FROM clinics WHERE id = ${clinician.clinicId})`;
  const from = sql`FROM ${TABLES} WHERE ${patientsSql(clinician)}`;
  const found = await readValues(rows, { rules, ...counts }, from);
  return found as Record<keyof typeof counts, number> & { rules: string | null };
}

/** The counts of the filters stand beside others, one of which has a filter's name. */
function prefixed(filters: typeof caseloadFilters, of: (filter: CaseloadFilter) => Prisma.Sql) {
  return Object.fromEntries(
    filters.map((filter) => [`filter ${filter}`, of(filter)] as const),
  ) as Record<`filter ${CaseloadFilter}`, Prisma.Sql>;
}

async function readPages(
  rows: Rows,
  clinician: Clinician,
  query: CaseloadQuery,
  head: Head,
): Promise<CaseloadLists> {
  const inScope = sql`${patientsSql(clinician)} AND ${scopeOf(clinician, query)}`;
  const inTable = scopeOf(clinician, query, tableState(query));
  const table = pageOf(head.matching, query.page, PAGE_SIZE);
  const queue =
    query.queue === "all"
      ? pageOf(head.queue, query.queuePage, PAGE_SIZE)
      : { ...pageOf(head.queue, 1, QUEUE_SIZE), pages: 1 };
  const isAttention = FILTERS.attention;
  const found = await readLists(rows, {
    conditions: {
      select: sql`SELECT MIN(s.condition ${BYTES}) AS value FROM ${TABLES}
        WHERE ${inScope} AND s.condition_key <> '' GROUP BY s.condition_key
        ORDER BY s.condition_key ${BYTES}`,
    },
    table: factsOf(
      sql`${patientsSql(clinician)} AND ${inTable} AND ${matches(query)}`,
      orderOf(query),
      table,
    ),
    queue: factsOf(sql`${inScope} AND ${isAttention}`, sql`s.place ${BYTES}, ${BY_NAME}`, queue),
  });
  const notClear: Status[] = ["watch", "unknown", "idle"];
  return {
    known: head.known,
    whose: { all: head.all, mine: head.mine },
    filters: countsOf(caseloadFilters, (filter) => head[`filter ${filter}`]),
    besides: countsOf(BESIDES, (list) => head[`besides ${list}`]),
    notClear: countsOf(notClear, (status) => head[status]),
    conditions: found.conditions as string[],
    patients: { ...table, rows: found.table as CaseloadFacts[] },
    queue: { ...queue, rows: found.queue as CaseloadFacts[] },
    snoozed: head.snoozed,
    overdoing: thresholdsOf(head.rules === null ? null : JSON.parse(head.rules)).overdoing,
  };
}

/**
 * The patients whom a clinician is responsible for, without those of a colleague: how many are looked after, how many of
 * them need attention, and the first OPEN_SHOWN of these, worst first; for a list that is handed over as a whole. What is
 * out of date is worked out first.
 */
export async function getOwnCaseload(
  clinician: Clinician,
): Promise<{ inCare: number; total: number; open: CaseloadFacts[] }> {
  await freshenCaseload(clinician);
  const own = sql`${patientsSql(clinician)} AND ${LISTED} AND p.clinician_id = ${clinician.userId}`;
  const some = { page: 1, size: OPEN_SHOWN, total: OPEN_SHOWN, pages: 1 };
  return asActor.reads(clinician, async (rows) => {
    const counts = { inCare: count(LOOKED_AFTER), total: count(FILTERS.attention) };
    const found = await readValues(rows, counts, sql`FROM ${TABLES} WHERE ${own}`);
    const order = sql`s.place ${BYTES}, ${BY_NAME}`;
    const open = await readFacts(rows, sql`${own} AND ${FILTERS.attention}`, order, some);
    return { inCare: Number(found.inCare), total: Number(found.total), open };
  });
}

/** The first `size` of whoever has an alert that sleeps, by name; as new as the last getCaseload. */
export function listSnoozed(
  clinician: Clinician,
  query: CaseloadQuery,
  size = SNOOZED_SHOWN,
): Promise<CaseloadFacts[]> {
  const where = sql`${patientsSql(clinician)} AND ${scopeOf(clinician, query)} AND s.snoozed_alerts > 0`;
  const some = { page: 1, size, total: size, pages: 1 };
  return asActor.reads(clinician, (rows) => readFacts(rows, where, BY_NAME, some));
}

function countsOf<Name extends string>(names: readonly Name[], of: (name: Name) => number) {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, number>;
}

function pageOf(total: number, wanted: number, size: number): Omit<Page, "rows"> {
  const pages = Math.max(1, Math.ceil(total / size));
  return { total, page: Math.min(wanted, pages), pages, size };
}

async function readFacts(
  rows: Rows,
  where: Prisma.Sql,
  order: Prisma.Sql,
  some: Omit<Page, "rows">,
): Promise<CaseloadFacts[]> {
  if (some.total === 0) return [];
  const { facts } = await readLists(rows, { facts: factsOf(where, order, some) });
  return facts as CaseloadFacts[];
}

function factsOf(where: Prisma.Sql, order: Prisma.Sql, { page, size }: Omit<Page, "rows">) {
  const select = sql`SELECT s.facts AS value FROM ${TABLES}
    WHERE ${where} ORDER BY ${order} LIMIT ${size} OFFSET ${(page - 1) * size}`;
  return { select, isJson: true };
}

function scopeOf(clinician: Clinician, { whose }: CaseloadQuery, state = LISTED): Prisma.Sql {
  return whose === "mine" ? sql`${state} AND ${isMine(clinician)}` : state;
}

/** Whether the table is of those on the lists or of the archived ones; every other list is of the first. */
function tableState({ filters }: CaseloadQuery): Prisma.Sql {
  return filters.includes("archived") ? ARCHIVED : LISTED;
}

/** What the search and the filters leave. */
function matches({ search, filters, condition }: CaseloadQuery): Prisma.Sql {
  return all([
    ...filters.map((filter) => FILTERS[filter]),
    ...(filters.includes("discharged") || filters.includes("archived") ? [] : [LOOKED_AFTER]),
    ...(condition === null ? [] : [sql`s.condition_key = ${folded(condition)}`]),
    ...searched(search),
  ]);
}

/** Each word of a search is somewhere in the row. */
function searched(search: string): Prisma.Sql[] {
  return searchWords(search).map((word) => {
    return sql`s.search_text LIKE ${`%${word.replace(/[\\%_]/g, "\\$&")}%`} ESCAPE '\\'`;
  });
}

/** Whom the search finds on a list that is not the one shown: a name that is typed is looked for wherever it is. */
function besides({ search, filters }: CaseloadQuery, list: Besides): Prisma.Sql {
  const words = searched(search);
  if (words.length === 0 || filters.includes(list)) return sql`1 = 0`;
  const state =
    list === "archived" ? [ARCHIVED] : [LISTED, FILTERS.discharged, sql`NOT ${LOOKED_AFTER}`];
  return all([...state, ...words]);
}

const SORTED_BY: Record<SortKey, Prisma.Sql> = {
  name: sql`s.name_key ${BYTES}`,
  adherence: sql`s.adherence`,
  pain: sql`s.pain_mean`,
  "last-log": sql`s.last_log_on ${BYTES}`,
  review: sql`s.next_visit_on ${BYTES}`,
};

/** By name, and by id where two people share one, so that no page depends on chance. */
const BY_NAME = sql`s.name_key ${BYTES}, p.id ${BYTES}`;

/** Whoever has no value comes last in either direction: unknown is neither little nor much. Equals by name. */
function orderOf({ sort, direction }: CaseloadQuery): Prisma.Sql {
  const value = SORTED_BY[sort];
  const way = direction === "ascending" ? sql`ASC` : sql`DESC`;
  return sql`CASE WHEN ${value} IS NULL THEN 1 ELSE 0 END, ${value} ${way}, ${BY_NAME}`;
}
