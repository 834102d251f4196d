import { WrongLink } from "~/components/shell/wrong-link";
import type { FormResult } from "~/components/ui/form-result";
import { useWords } from "~/components/ui/words";
import type { LogPage, LogTarget } from "~/screens/log/log-page";
import { QuickLog } from "~/screens/log/quick-log";
import { HowToCard } from "./how-to-card";
import { Player } from "./player";
import type { WeeksAfter } from "./session-end-page";
import type { SessionRun } from "./session-run";

type Props = {
  run: SessionRun;
  page: LogPage;
  ownerId: string;
  id: string;
  helpPath: string;
  weeks?: WeeksAfter | null;
  form: FormResult;
};

/** One session, guided; where no scripts run, the same to read. */
export function GuidedSession({ run, page, ...rest }: Props) {
  return (
    <>
      {/* Only a browser without scripts shows it, so its code stays on the server. */}
      <noscript>
        {import.meta.env.SSR && !run.isPaused ? (
          <>
            <style>{".player{display:none}"}</style>
            <SessionToRead run={run} target={page.target} />
          </>
        ) : null}
      </noscript>
      <Player run={run} page={page} {...rest} />
    </>
  );
}

/** The session as a page to read and to log by hand. */
function SessionToRead({ run, target }: { run: SessionRun; target: LogTarget }) {
  const { toRead } = useWords().session;
  return (
    <div className="phone">
      <main className="phone-main">
        <h1>{toRead.title}</h1>
        <p>{toRead.lead}</p>
        {run.howTos.map((howTo) => (
          <HowToCard key={howTo.itemId} howTo={howTo} />
        ))}
        <section className="card px-4 py-3.5">
          <QuickLog dueOn={target.dueOn} slot={target.slot} words={toRead.log} />
        </section>
        <WrongLink />
      </main>
    </div>
  );
}
