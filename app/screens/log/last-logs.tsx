import { Link } from "@remix-run/react";
import { ButtonLink } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { useWords } from "~/components/ui/words";
import type { LastLog } from "./last-logs-page";

/** The patient's own logs that can still be changed or removed. @param isClosed one was to be taken back too late */
export function LastLogs({ logs, isClosed }: { logs: LastLog[]; isClosed: boolean }) {
  const { last, change, changeWhat, remove } = useWords().log;
  return (
    <>
      <header>
        <h1>{last.title}</h1>
        <p className="text-ink-2">{last.howLong}</p>
      </header>
      {isClosed ? (
        <Notice title={last.tooLate.title} role="status">
          {last.tooLate.text}
        </Notice>
      ) : null}
      {logs.length === 0 ? <p>{last.none}</p> : null}
      <ul className="grid gap-2.5">
        {logs.map(({ id, title, detail, changeTo, removeTo }) => (
          <li key={id} className="card logged">
            <div>
              <h2>{title}</h2>
              {detail ? <p>{detail}</p> : null}
            </div>
            <div className="ways">
              {changeTo === null ? null : (
                <Link to={changeTo} className="tap">
                  <span>{change}</span>
                  <span className="sr-only">{changeWhat(title)}</span>
                </Link>
              )}
              <Link to={removeTo} className="tap">
                <span>{remove.link}</span>
                <span className="sr-only">{changeWhat(title)}</span>
              </Link>
            </div>
          </li>
        ))}
      </ul>
      <ButtonLink look="line" to="/my/progress">
        {last.toProgress}
      </ButtonLink>
    </>
  );
}
