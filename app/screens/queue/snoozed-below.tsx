import { Link } from "@remix-run/react";
import { Snoozed } from "./answered-lists";
import type { QueuePage } from "./queue-page";
import { queueAction, queuePath } from "./queue-query";

/** What sleeps, under what is open: so that nobody forgets it. More than fit here stand in a list of their own. */
export function SnoozedBelow({ queue }: { queue: QueuePage }) {
  const { search, snoozed, counts } = queue;
  if (snoozed.length === 0) return null;
  return (
    <div className="queue-group">
      <div className="mb-2 flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <h3>Snoozed</h3>
        <span className="queue-count" data-none="">
          {counts.snoozed}
        </span>
        <span className="cap">
          comes back on the day, or at once with severe pain that is higher, or a warning sign
        </span>
      </div>
      <Snoozed
        rows={snoozed}
        total={snoozed.length}
        actionOf={(open) => queueAction(search, { open })}
      />
      {snoozed.length < counts.snoozed ? (
        <Link to={queuePath(search, { alerts: "snoozed" })} className="text-13">
          {`Show all ${counts.snoozed}`}
        </Link>
      ) : null}
    </div>
  );
}
