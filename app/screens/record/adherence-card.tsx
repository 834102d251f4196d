import { TriangleAlert } from "lucide-react";
import { markWords, SessionMark } from "~/components/marks/session-mark";
import type { Adherence } from "~/domain/session/adherence";
import { dateRange } from "~/words/calendar";
import { overdoingWords } from "~/words/caveats";
import { percentWords } from "~/words/numbers";
import type { OverviewPage } from "./overview-page";

const parts = [
  { state: "done", of: "done" },
  { state: "partly", of: "partly" },
  { state: "missed", of: "missed" },
  { state: "not-logged", of: "notLogged" },
] as const;

/** What became of the due sessions; what was done beyond them is answered beside the chart. Nothing due is neither 0 nor 100 per cent. */
export function AdherenceCard({ page }: { page: OverviewPage }) {
  const { range, sessions } = page;
  return (
    <section className="card px-4 py-3.5">
      <h3>Sessions kept</h3>
      <p className="cap mb-2">{`${dateRange(range.from, range.to)}, self-reported`}</p>
      <p className="text-22 font-bold tracking-tight">{shareWords(sessions)}</p>
      {sessions.due > 0 ? (
        <>
          <p className="text-13 text-ink-2">{`${sessions.done} of ${sessions.due} due sessions done`}</p>
          <Split sessions={sessions} />
          <ul className="mt-3 grid gap-1.5 text-13">
            {parts.map(({ state, of }) => (
              <li key={state} className="flex items-center gap-2">
                <SessionMark state={state} size={13} />
                <span className="text-ink-2 first-letter:uppercase">{markWords()[state]}</span>
                <b className="ml-auto">{sessions[of]}</b>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="text-13 text-ink-2">No session was due in this time.</p>
      )}
      <FarMore overdoing={page.overdoing} />
    </section>
  );
}

function shareWords({ ratio }: Adherence): string {
  return ratio === null ? "Not known" : percentWords(ratio);
}

/** The same four numbers as lengths; the list below names them. */
function Split({ sessions }: { sessions: Adherence }) {
  return (
    <div className="split-bar" aria-hidden="true">
      {parts.map(({ state, of }) =>
        sessions[of] > 0 ? (
          <i key={state} data-state={state} style={{ flexGrow: sessions[of] }} />
        ) : null,
      )}
    </div>
  );
}

/** A share of what was due cannot show it. */
function FarMore({ overdoing }: Pick<OverviewPage, "overdoing">) {
  if (overdoing === null) return null;
  return (
    <p className="mt-3 flex items-start gap-2 border-t border-line pt-2.5 text-13 font-semi text-amber">
      <TriangleAlert className="icon mt-0.5" aria-hidden />
      <span>{`Far more than asked: ${overdoingWords(overdoing)}.`}</span>
    </p>
  );
}
