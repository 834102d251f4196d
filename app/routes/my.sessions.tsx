import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import { ButtonLink } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { getOwnRecord } from "~/data/record/own-record.server";
import { lastLogs } from "~/screens/log/last-logs";

export const meta: MetaFunction = () => [{ title: "Your last logs · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const { log } = found(await getOwnRecord(patient), "Record");
  return {
    logs: lastLogs(log, patient.today, patient.now),
    isClosed: new URL(request.url).searchParams.has("closed"),
  };
}

export default function LastLogs() {
  const { logs, isClosed } = useLoaderData<typeof loader>();
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
