import { Link } from "@remix-run/react";
import { Clock } from "lucide-react";
import { Badge } from "~/components/ui/badge";
import { Notice } from "~/components/ui/notice";
import { type InboxPage, inboxPath } from "./inbox-page";
import { useLive } from "./use-live";

/** All conversations of a clinic's patients: those that wait first. */
export function Inbox({ page }: { page: InboxPage }) {
  const { rows, counts, query, pages } = page;
  useLive(page.after);
  return (
    <>
      <h1>Messages</h1>
      <p className="text-14 text-ink-2">
        Not watched around the clock. Patients read when they can expect an answer, and whom to
        call.
      </p>
      <nav className="tabs mt-3.5 mb-4" aria-label="Which messages">
        <Show page={page} show="all" word={`All ${counts.all}`} />
        <Show page={page} show="waiting" word={`Waiting ${counts.waiting}`} />
      </nav>
      <p className="mb-3 text-14">
        {query.whose === "mine" ? (
          <Link to={inboxPath({ ...query, whose: "all", page: 1 })} className="tap">
            All patients
          </Link>
        ) : (
          <Link to={inboxPath({ ...query, whose: "mine", page: 1 })} className="tap">
            Only my patients
          </Link>
        )}
      </p>
      {rows.length === 0 ? (
        <Notice title={query.show === "waiting" ? "Nobody waits for an answer" : "No messages yet"}>
          A patient can write from the phone; you write from the Messages tab of their record.
        </Notice>
      ) : (
        <ul className="card inbox">
          {rows.map((row) => (
            <li key={row.to}>
              <Link to={row.to}>
                <span className="flex flex-wrap items-center gap-x-2.5">
                  <b>{row.name}</b>
                  {row.isUnread ? <Badge tone="info">New</Badge> : null}
                </span>
                <span className="text-13 text-ink-2">{row.when}</span>
                <span className="words text-14">{row.words}</span>
                {row.waiting ? (
                  <Badge tone={row.isLate ? "amber" : "plain"} icon={Clock}>
                    {row.waiting}
                  </Badge>
                ) : (
                  <span />
                )}
                {row.about ? <span className="text-13 text-ink-2">{row.about}</span> : null}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {pages > 1 ? (
        <nav className="mt-3 flex gap-4" aria-label="Pages">
          {query.page > 1 ? (
            <Link to={inboxPath({ ...query, page: query.page - 1 })} className="tap">
              Before
            </Link>
          ) : null}
          <span>{`Page ${query.page} of ${pages}`}</span>
          {query.page < pages ? (
            <Link to={inboxPath({ ...query, page: query.page + 1 })} className="tap">
              Next
            </Link>
          ) : null}
        </nav>
      ) : null}
    </>
  );
}

type ShowProps = { page: InboxPage; show: "waiting" | "all"; word: string };

function Show({ page: { query }, show, word }: ShowProps) {
  return (
    <Link
      to={inboxPath({ ...query, show, page: 1 })}
      aria-current={query.show === show ? "page" : undefined}
    >
      {word}
    </Link>
  );
}
