import { Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { OwnedForm } from "~/components/ui/owned-form";
import type { FailedJobLine } from "./failed-jobs-page";

/** What could not be done in spite of several tries: the owner tries again or drops it. Nothing, where nothing failed. */
export function FailedJobs({ jobs }: { jobs: readonly FailedJobLine[] }) {
  if (jobs.length === 0) return null;
  return (
    <section className="card" aria-labelledby="failed-jobs">
      <div className="panel-head">
        <h2 id="failed-jobs" className="text-15">
          Could not be done
        </h2>
      </div>
      <ul>
        {jobs.map((job) => (
          <FailedJob key={job.id} job={job} />
        ))}
      </ul>
    </section>
  );
}

function FailedJob({ job: { id, title, patient, what, afterDrop } }: { job: FailedJobLine }) {
  const about = <span className="sr-only">{` ${title}${patient ? `, ${patient.name}` : ""}`}</span>;
  return (
    <li className="grid gap-2 border-b border-line px-4 py-3 last:border-b-0">
      <div>
        <b>{title}</b>
        {patient ? (
          <span>
            {" to "}
            <Link to={patient.path}>{patient.name}</Link>
          </span>
        ) : null}
        <p className="text-13 text-ink-2">{what}</p>
      </div>
      <OwnedForm
        method="post"
        action="/clinic/settings/jobs"
        className="flex flex-wrap items-start gap-2"
      >
        <input type="hidden" name="id" value={id} />
        <Button look="line" size="sm" name="intent" value="retry">
          <span>
            <span>Try again</span>
            {about}
          </span>
        </Button>
        <details>
          <summary className="inline-flex min-h-11 items-center text-13 font-semi sm:min-h-8">
            <span>
              <span>Drop…</span>
              {about}
            </span>
          </summary>
          <p className="my-1 text-13">{afterDrop}</p>
          <Button look="danger" size="sm" name="intent" value="drop">
            <span>
              <span>Drop it</span>
              {about}
            </span>
          </Button>
        </details>
      </OwnedForm>
    </li>
  );
}
