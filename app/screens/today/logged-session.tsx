import { Link } from "@remix-run/react";
import { SessionMark } from "~/components/marks/session-mark";
import { stateOf } from "~/domain/program/due-sessions";
import { sessionChangePath } from "~/screens/log/change-paths";
import type { LoggedCard } from "./today-cards";

/** A session that is logged: what was said, and the way to change it while that is possible. */
export function LoggedSession({ session }: { session: LoggedCard }) {
  const { title, detail, canChange } = session;
  return (
    <section className="card logged">
      <SessionMark state={stateOf(session)} size={18} />
      <div>
        <h2>{title}</h2>
        {detail ? <p>{detail}</p> : null}
      </div>
      {canChange ? (
        <Link to={sessionChangePath(session)} className="tap">
          Change<span className="sr-only">: {title}</span>
        </Link>
      ) : null}
    </section>
  );
}
