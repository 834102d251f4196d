import { Link } from "@remix-run/react";
import { Figure } from "~/components/figures/Figure";
import { butterfly } from "~/content/poses/butterfly";
import type { CaseloadPage } from "~/screens/caseload/caseload-page";
import { caseloadPath } from "~/screens/caseload/caseload-path";
import { Pager } from "~/screens/caseload/pager";
import { countWords } from "~/words/numbers";
import { AnswerAbove } from "./answer-above";
import type { AnswerData } from "./answer-words";
import { Done, Snoozed } from "./answered-lists";
import { CoverStrip } from "./cover-strip";
import { Keys } from "./keys";
import { QueueGroups } from "./queue-groups";
import type { QueuePage } from "./queue-page";
import { type QueueSegment, queueAction, queuePath, queueSegments } from "./queue-query";
import { SnoozedBelow } from "./snoozed-below";
import { Toast } from "./toast";

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
        {/* On a phone the list of all is many screens below. */}
        <a href="#patients-title" className="cap inline-flex items-center max-sm:min-h-11">
          {inCare === 1 ? "of 1 patient" : `of all ${inCare} patients`}
        </a>
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
      <AnswerAbove queue={queue} answer={answer} />
      {segment === "snoozed" ? (
        <Snoozed
          rows={snoozed}
          total={counts.snoozed}
          actionOf={(open) => queueAction(search, { open })}
        />
      ) : null}
      {segment === "done" ? <Done rows={done} total={counts.done} /> : null}
      {segment === "open" ? (
        <>
          <QueueGroups queue={queue} answer={answer} />
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
