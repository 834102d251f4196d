import { Link } from "@remix-run/react";
import { Figure } from "~/components/figures/Figure";
import { type MarkState, markWords, SessionMark } from "~/components/marks/session-mark";
import { capital } from "~/components/ui/capital";
import { useIsLive } from "~/components/ui/use-is-live";
import { butterfly } from "~/content/poses/butterfly";
import type { CaseloadPage } from "~/screens/caseload/caseload-page";
import { caseloadPath } from "~/screens/caseload/caseload-path";
import { Pager } from "~/screens/caseload/pager";
import { countWords } from "~/words/numbers";
import type { AnswerData } from "./answer-words";
import { Done, Snoozed } from "./answered-lists";
import { CoverStrip } from "./cover-strip";
import { Keys } from "./keys";
import { Panel } from "./panel";
import { QueueItem, rowId } from "./queue-item";
import type { OpenRow, QueuePage } from "./queue-page";
import { placeText, type QueueSegment, queueAction, queuePath, queueSegments } from "./queue-query";
import { queueGroups } from "./queue-rows";
import { SnoozedBelow } from "./snoozed-below";
import { Toast } from "./toast";

/** Those that a patient in the list can have. */
const shownStates: MarkState[] = ["done", "partly", "missed", "rest", "not-logged", "open"];

const segmentWords: Record<QueueSegment, string> = {
  open: "Open",
  snoozed: "Snoozed",
  done: "Done, 14 days",
};

export type QueueProps = Pick<CaseloadPage, "inCare" | "notClear" | "checkedAt"> & {
  queue: QueuePage;
  caseload: CaseloadPage["query"];
  answer?: AnswerData;
};

/** Who needs attention, worst first, and what was done about it; an empty list says when it was last checked, and of how many nobody knows. */
export function Queue({ queue, caseload, inCare, notClear, checkedAt, answer }: QueueProps) {
  const { query, search, counts, rows, snoozed, done, toast, singleKeys } = queue;
  const { segment } = query;
  return (
    <section aria-labelledby="queue-title">
      <CoverStrip covers={queue.covers} />
      <div className="mb-2 flex flex-wrap items-center gap-x-2.5 gap-y-2">
        <h2 id="queue-title">Needs attention today</h2>
        <span className="queue-count" data-none={counts.open === 0 ? "" : undefined}>
          {counts.open}
        </span>
        <span className="cap">{`of ${countWords(inCare, "patient")}`}</span>
        <nav className="segment lg:ml-auto" aria-label="Alerts">
          {queueSegments.map((each) => (
            <Link
              key={each}
              to={queuePath(search, { alerts: each === "open" ? null : each })}
              preventScrollReset
              aria-current={each === segment ? "true" : undefined}
            >
              {`${segmentWords[each]} ${counts[each]}`}
            </Link>
          ))}
        </nav>
        <Link to="/clinic/handover" className="btn" data-look="line" data-size="sm">
          Hand over
        </Link>
      </div>
      <Toast toast={toast} action={queueAction(search, { open: toast?.place ?? null })} />
      {segment === "snoozed" ? (
        <Snoozed rows={snoozed} actionOf={(open) => queueAction(search, { open })} />
      ) : null}
      {segment === "done" ? <Done rows={done} total={counts.done} /> : null}
      {segment === "open" ? (
        <>
          <Groups queue={queue} answer={answer} />
          <More queue={queue} query={caseload} />
          {rows.length === 0 ? (
            <div className="card flex items-center gap-x-5 px-5 py-3">
              <Figure pose={butterfly} decorative className="w-24 flex-none" />
              <p>
                <b>{emptyWords(inCare, notClear)}</b> <span>{`Last checked ${checkedAt}.`}</span>
              </p>
            </div>
          ) : null}
          <SnoozedBelow queue={queue} />
          <Keys singleKeys={singleKeys} action={queueAction(search, {})} />
        </>
      ) : null}
    </section>
  );
}

function Groups({ queue, answer }: Pick<QueueProps, "queue" | "answer">) {
  const { rows, panel, query, search } = queue;
  const isLive = useIsLive();
  const groups = queueGroups
    .map((group) => ({ ...group, rows: rows.filter((row) => row.group === group.key) }))
    .filter((group) => group.rows.length > 0);
  const inOrder = groups.flatMap((group) => group.rows);
  const path = (place: string, change: Parameters<typeof queuePath>[1]) =>
    // Without scripts the page is loaded anew, and goes to the row by its id.
    `${queuePath(search, change)}${isLive ? "" : `#${rowId(place)}`}`;
  const openPlace = panel && placeText(panel.form);
  const nextOf = (place: string) => {
    const at = inOrder.findIndex((row) => row.place === place);
    return (inOrder[at + 1] ?? inOrder[at - 1])?.place ?? null;
  };
  const panelOf = ({ place }: OpenRow) =>
    panel && place === openPlace ? (
      <Panel
        panel={panel}
        form={answer?.form}
        faster={answer?.faster ?? null}
        action={queueAction(search, { open: place, act: panel.form.act })}
        actPath={(act) => path(place, { open: place, act })}
        closePath={path(place, { open: "none", at: place })}
        next={nextOf(place)}
        focus={query.open === null ? null : query.act === null ? "heading" : "field"}
      />
    ) : null;
  return groups.map((group, i) => (
    <div key={group.key} className="queue-group">
      <div className="mb-2 flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <h3>{group.title}</h3>
        <span className="queue-count">{group.rows.length}</span>
        <span className="cap">{group.note}</span>
        {i === 0 ? <MarkKey /> : null}
      </div>
      <ul className="card queue">
        {group.rows.map((row) => (
          <QueueItem
            key={row.place}
            row={row}
            paths={{
              open: path(row.place, { open: row.place }),
              acknowledge: path(row.place, { open: row.place, act: "acknowledge" }),
              snooze: path(row.place, { open: row.place, act: "snooze" }),
              close: path(row.place, { open: "none", at: row.place }),
            }}
            isNext={query.at === row.place}
            panel={panelOf(row)}
          />
        ))}
      </ul>
    </div>
  ));
}

function More({ queue, query }: { queue: QueuePage; query: CaseloadPage["query"] }) {
  const { counts, rows, page, pages } = queue;
  if (pages > 1) {
    return (
      <Pager
        query={query}
        of="queuePage"
        pages={pages}
        words={`Page ${page} of ${pages}`}
        label="Pages of who needs attention"
      />
    );
  }
  if (query.queue !== "short" || rows.length >= counts.open) return null;
  return (
    <p className="py-2.5 text-13">
      <span>{`The first ${rows.length} are shown.`}</span>{" "}
      <Link to={caseloadPath(query, { queue: "all" })} preventScrollReset>
        {`Show all ${counts.open}`}
      </Link>
    </p>
  );
}

/** An empty list is no all-clear as long as somebody's figures do not say so. */
function emptyWords(inCare: number, { watch, unknown, idle }: CaseloadPage["notClear"]): string {
  if (inCare === 0) return "Nobody is in care right now.";
  const parts = [
    watch > 0 ? `${watch} to watch` : null,
    unknown > 0 ? `${unknown} not known` : null,
    idle > 0 ? `${idle} without a running program` : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return "Nobody needs a look right now.";
  return `No alert is open. Of ${countWords(inCare, "patient")}: ${parts.join(", ")}.`;
}

/** What the marks mean, with the real marks. */
function MarkKey() {
  return (
    <ul
      className="flex flex-wrap items-center gap-x-3.5 gap-y-1 text-12 text-ink-2 lg:ml-auto"
      aria-label="What the marks mean"
    >
      {shownStates.map((state) => (
        <li key={state} className="inline-flex items-center gap-1.5">
          <SessionMark state={state} />
          {capital(markWords[state])}
        </li>
      ))}
    </ul>
  );
}
