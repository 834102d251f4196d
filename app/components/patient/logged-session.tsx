import { Link } from "@remix-run/react";
import { SessionMark } from "~/components/marks/session-mark";
import type { LoggedCard } from "./today-cards";

const markOf = { DONE: "done", PARTLY: "partly", MISSED: "missed" } as const;

/** A session that is logged: what was said, and the way to change it while that is possible. */
export function LoggedSession({ session }: { session: LoggedCard }) {
  const { id, dueOn, slot, status, title, detail, canChange } = session;
  return (
    <section className="card logged">
      <SessionMark state={markOf[status]} size={18} />
      <div>
        <h2>{title}</h2>
        {detail ? <p>{detail}</p> : null}
      </div>
      {canChange ? (
        <Link to={`/my/log/${dueOn}/${slot}?id=${id}`} className="tap">
          Change<span className="sr-only">: {title}</span>
        </Link>
      ) : null}
    </section>
  );
}
