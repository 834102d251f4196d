import { Link } from "@remix-run/react";
import { Figure } from "~/components/figures/Figure";
import { type MarkState, markWords, SessionMark } from "~/components/marks/session-mark";
import { capital } from "~/components/ui/capital";
import { butterfly } from "~/content/poses/butterfly";
import { countWords } from "~/words/numbers";
import type { CaseloadPage } from "./caseload-page";
import { caseloadPath } from "./caseload-path";
import { Pager } from "./pager";
import { QueueItem } from "./queue-item";

/** Those that a patient in the list can have. */
const shownStates: MarkState[] = ["done", "partly", "missed", "rest", "not-logged", "open"];

type Props = Pick<CaseloadPage, "queue" | "query" | "inCare" | "notClear" | "checkedAt">;

/** Who needs attention, worst first; an empty list says when it was last checked, and of how many nobody knows. */
export function Queue({ queue, query, inCare, notClear, checkedAt }: Props) {
  const { rows, total, page, pages } = queue;
  return (
    <section aria-labelledby="queue-title">
      <div className="mb-2 flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <h2 id="queue-title">Needs attention today</h2>
        <span className="queue-count" data-none={total === 0 ? "" : undefined}>
          {total}
        </span>
        <span className="cap">
          {`of ${countWords(inCare, "patient")} · worst first, then longest waiting`}
        </span>
        {total > 0 ? <MarkKey /> : null}
      </div>
      {total > 0 ? (
        <div className="card queue">
          <div className="queue-grid queue-columns" aria-hidden="true">
            <span>Patient</span>
            <span>Why</span>
            <span>Pain, 28 days</span>
            <span>Sessions, 14 days</span>
            <span>Next step</span>
          </div>
          <ul>
            {rows.map((row) => (
              <QueueItem key={row.id} row={row} />
            ))}
          </ul>
          {query.queue === "short" && rows.length < total ? (
            <p className="border-t border-line px-4 py-2.5 text-13">
              <span>{`The first ${rows.length} are shown.`}</span>{" "}
              <Link to={caseloadPath(query, { queue: "all" })} preventScrollReset>
                {`Show all ${total}`}
              </Link>
            </p>
          ) : null}
          {pages > 1 ? (
            <div className="border-t border-line px-4 pb-2.5">
              <Pager
                query={query}
                of="queuePage"
                pages={pages}
                words={`Page ${page} of ${pages}`}
                label="Pages of who needs attention"
              />
            </div>
          ) : null}
        </div>
      ) : (
        <div className="card flex items-center gap-x-5 px-5 py-3">
          <Figure pose={butterfly} decorative className="w-24 flex-none" />
          <p>
            <b>{emptyWords(inCare, notClear)}</b> <span>{`Last checked ${checkedAt}.`}</span>
          </p>
        </div>
      )}
    </section>
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
