import { Link } from "@remix-run/react";
import { ButtonLink } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import type { LastLog } from "./last-logs-page";

/** The patient's own logs that can still be changed. @param isClosed one was to be taken back too late */
export function LastLogs({ logs, isClosed }: { logs: LastLog[]; isClosed: boolean }) {
  return (
    <>
      <header>
        <h1>Your last logs</h1>
        <p className="text-ink-2">You can change a log for 48 hours.</p>
      </header>
      {isClosed ? (
        <Notice title="Not changed" role="status">
          That log is more than 48 hours old, so it stays as it is.
        </Notice>
      ) : null}
      {logs.length === 0 ? <p>Nothing was logged in the last 48 hours.</p> : null}
      <ul className="grid gap-2.5">
        {logs.map(({ id, title, detail, changeTo }) => (
          <li key={id} className="card logged">
            <div>
              <h2>{title}</h2>
              {detail ? <p>{detail}</p> : null}
            </div>
            <Link to={changeTo} className="tap">
              Change<span className="sr-only">: {title}</span>
            </Link>
          </li>
        ))}
      </ul>
      <ButtonLink look="line" to="/my/progress">
        See all in your progress
      </ButtonLink>
    </>
  );
}
