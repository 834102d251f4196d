import { StopLink } from "~/components/shell/stop-link";
import type { LogTarget } from "~/screens/log/log-page";
import { QuickLog } from "~/screens/log/quick-log";
import { HowToCard } from "./how-to-card";
import type { SessionRun } from "./session-run";

/** The session as a page to read and to log by hand, where no scripts run. */
export function StepList({ run, target }: { run: SessionRun; target: LogTarget }) {
  return (
    <div className="phone">
      <main className="phone-main">
        <h1>Your session</h1>
        <p>Do these one after another, with a clock beside you.</p>
        {run.howTos.map((howTo) => (
          <HowToCard key={howTo.itemId} howTo={howTo} />
        ))}
        <section className="card px-4 py-3.5">
          <QuickLog dueOn={target.dueOn} slot={target.slot} words="Done? Log it" />
        </section>
        <StopLink />
      </main>
    </div>
  );
}
