import { type MarkState, markWords, SessionMark } from "~/components/marks/session-mark";
import { capital } from "~/components/ui/capital";
import { useIsLive } from "~/components/ui/use-is-live";
import { hasRow } from "./answer-above";
import { type AnswerData, answerAbout } from "./answer-words";
import { Panel } from "./panel";
import type { PanelPage } from "./panel-page";
import { QueueItem, rowId } from "./queue-item";
import type { QueuePage } from "./queue-page";
import { placeOf, placeText, queueAction, queuePath } from "./queue-query";
import { queueGroups } from "./queue-rows";

/** Those that a patient in the list can have. */
const shownStates: MarkState[] = [
  ...(["done", "partly", "missed", "rest", "paused", "not-logged", "open"] as const),
];

type Props = { queue: QueuePage; answer?: AnswerData };

/** Who needs attention, in groups that are ranked apart; one row can be open. */
export function QueueGroups({ queue, answer }: Props) {
  const { rows, panel, query, search } = queue;
  const groups = queueGroups
    .map((group) => ({ ...group, rows: rows.filter((row) => row.group === group.key) }))
    .filter((group) => group.rows.length > 0);
  const inOrder = groups.flatMap((group) => group.rows);
  const openPlace = panel && hasRow(queue) ? placeText(panel.form) : null;
  const openAt = inOrder.findIndex((row) => placeOf(row) === openPlace);
  const next = inOrder[openAt + 1] ?? inOrder[openAt - 1];
  return groups.map((group, i) => (
    <div key={group.key} className="queue-group">
      <div className="mb-2 flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <h3>{group.title}</h3>
        <span className="queue-count">{group.rows.length}</span>
        <span className="cap">{group.note}</span>
        {i === 0 ? <MarkKey /> : null}
      </div>
      <ul className="card queue" data-go="stay">
        {group.rows.map((row) => (
          <QueueItem
            key={placeOf(row)}
            row={row}
            openPath={queuePath(search, { open: placeOf(row) })}
            closePath={queuePath(search, { open: "none", at: placeOf(row) })}
            isNext={query.at === placeOf(row)}
            panel={
              panel && placeOf(row) === openPlace ? (
                <OpenPanel
                  queue={queue}
                  panel={panel}
                  answer={answer}
                  next={next ? placeOf(next) : null}
                />
              ) : null
            }
          />
        ))}
      </ul>
    </div>
  ));
}

type OpenProps = Props & { panel: PanelPage; next: string | null };

/** @param next the row to go on with */
function OpenPanel({ queue: { query, search }, panel, answer, next }: OpenProps) {
  const place = placeText(panel.form);
  // Without scripts the page is loaded anew, and goes to the row by its id.
  const about = answerAbout(answer, panel.form);
  const hash = useIsLive() ? "" : `#${rowId(panel.form.patientId)}`;
  return (
    <Panel
      panel={panel}
      form={about?.form}
      faster={about?.faster ?? null}
      action={queueAction(search, { open: place, key: panel.form.key, act: panel.form.act })}
      actPath={(act) => queuePath(search, { open: place, act }) + hash}
      closePath={queuePath(search, { open: "none", at: place }) + hash}
      next={next}
      focus={query.open === null ? null : query.act === null ? "heading" : "field"}
    />
  );
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
          {capital(markWords()[state])}
        </li>
      ))}
    </ul>
  );
}
