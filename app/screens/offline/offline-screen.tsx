import { useState } from "react";
import { PatientShell } from "~/components/shell/patient-shell";
import { Button, ButtonLink } from "~/components/ui/button";
import type { FormResult } from "~/components/ui/form-result";
import { useWords } from "~/components/ui/words";
import { addDays, weekdayOf } from "~/domain/calendar/dates";
import { Article } from "~/screens/learn/article";
import { Learn } from "~/screens/learn/learn";
import { LogSession } from "~/screens/log/log";
import type { LogPage } from "~/screens/log/log-page";
import { LogMorning, LogPain } from "~/screens/log/pain";
import { parseOutcome } from "~/screens/log/quick-log";
import { BeforeFirstSession } from "~/screens/session/before-first-session";
import { GuidedSession } from "~/screens/session/guided-session";
import { Today } from "~/screens/today/today";
import { Wrong } from "~/screens/wrong/wrong";
import { weekdayName } from "~/words/calendar";
import type { OfflineState } from "./kept-store";
import { NothingKept } from "./nothing-kept";
import type { Pack, PackSession } from "./pack";
import { type Kept, morningSession, todayOf, todayOffline, waitingSessions } from "./today-offline";

type Props = {
  /** The page that was asked for: "/my/pain". */
  to: string;
  state: OfflineState;
  form: FormResult;
  /** What was sent on this page just now waits on the phone. */
  isKept: boolean;
  onRetry: () => void;
};

/** One page drawn from what is kept; where it is not kept, what works without a server. */
export function OfflineScreen(props: Props) {
  const { to, state } = props;
  const { kept, words } = state;
  // Of the form that is sent from here: one page, one answer.
  const [{ id, now }] = useState(() => ({ id: crypto.randomUUID(), now: new Date() }));
  if (kept === null) {
    const isWrong = /^\/my\/(wrong|stop)\b/.test(to);
    return <NothingKept words={words} isWrong={isWrong} onRetry={props.onRetry} />;
  }
  const address = new URL(to, "http://phone");
  const page = screenOf(kept, address, { ...props, id, now });
  if (page !== null) return page;
  return (
    <PatientShell strip={kept.pack.strip} unread={0} at={address.pathname}>
      <h1>{words.needs.title}</h1>
      <p>{words.needs.text}</p>
      <div className="flex flex-wrap gap-2">
        <Button type="button" onClick={props.onRetry}>
          {words.needs.again}
        </Button>
        <ButtonLink to="/my" look="line">
          {words.needs.toToday}
        </ButtonLink>
      </div>
    </PatientShell>
  );
}

type Here = Props & { id: string; now: Date };

function screenOf(kept: Kept, { pathname, searchParams }: URL, here: Here) {
  const { pack } = kept;
  const { id, now, form } = here;
  const { learn } = pack;
  if (pathname === "/my") return <TodayWithoutServer kept={kept} {...here} />;
  if (pathname === "/my/wrong" || pathname === "/my/stop") {
    const at = now.toISOString();
    return <Wrong page={pack.wrong} isKept={here.isKept} {...{ id, at, form }} />;
  }
  if (pathname === "/my/pain") {
    return <LogPain page={{ pain: pack.pain.DAILY, logged: null }} {...{ id, form }} />;
  }
  if (pathname === "/my/pain/morning") return <MorningWithoutServer kept={kept} {...here} />;
  if (pathname === "/my/learn") {
    return (
      <PatientShell strip={pack.strip} unread={0} at={pathname}>
        <Learn page={learn.page} />
      </PatientShell>
    );
  }
  const article = learn.pages[/^\/my\/learn\/([\w-]+)$/.exec(pathname)?.[1] ?? ""];
  if (article) {
    return (
      <PatientShell strip={pack.strip} unread={0} at={pathname}>
        <Article article={article} />
      </PatientShell>
    );
  }
  if (pathname === "/my/session/first")
    return <BeforeFirstSession principles={learn.page.principles} />;
  const [, kind, dueOn = "", slot = ""] =
    /^\/my\/(log|session)\/(\d{4}-\d\d-\d\d)\/(\d+)$/.exec(pathname) ?? [];
  const chosen = parseOutcome(searchParams.get("outcome"));
  const log = logOf(kept, { dueOn, slot }, chosen ?? (kind === "session" ? "DONE" : ""), now);
  if (log === null) return null;
  if (kind === "log") return <LogSession page={log.page} {...{ id, form }} />;
  const { run, weeks } = log;
  return (
    <GuidedSession
      page={log.page}
      run={kept.isPaused ? { ...run, isPaused: true } : run}
      ownerId={pack.runOwner}
      helpPath="/my/wrong"
      {...{ id, form, weeks }}
    />
  );
}

/** The page and the run of a session that can be logged now; null of any other. */
function logOf(
  kept: Kept,
  { dueOn, slot }: { dueOn: string; slot: string },
  chosen: "DONE" | "PARTLY" | "MISSED" | "",
  now: Date,
): { page: LogPage; run: Pack["runs"][number]; weeks: PackSession["weeks"] | null } | null {
  const { pack } = kept;
  const session = pack.sessions[`${dueOn}/${slot}`];
  const today = todayOf(kept, now);
  const when = dueOn === today ? "today" : dueOn === addDays(today, -1) ? "yesterday" : null;
  const isSaid = waitingSessions(kept).some(
    (each) => each.dueOn === dueOn && String(each.slot) === slot,
  );
  const run = session && pack.runs[session.run];
  if (!session || !run || when === null || isSaid) return null;
  const pain = pack.pain[chosen === "MISSED" ? "DAILY" : "AFTER"];
  const weeks = waitingSessions(kept).length === 0 ? session.weeks : null;
  return { page: { ...session.logs[when][chosen], pain }, run, weeks };
}

function TodayWithoutServer({ kept, state, isKept, now }: Here & { kept: Kept }) {
  const pageWords = useWords();
  const { words } = state;
  const { pack } = kept;
  const page = todayOffline(kept, now, pageWords, words);
  return (
    <PatientShell strip={pack.strip} unread={0} at="/my">
      {/* To be read it stands in the line above; said it is once. */}
      {isKept ? (
        <p className="sr-only" role="status">
          {words.kept.title}. {words.kept.text(pack.clinic.name)}
        </p>
      ) : null}
      {page ? (
        <Today
          page={page}
          ownerId={pack.runOwner}
          saved={null}
          isUndone={false}
          isRemoved={false}
          isOffline
        />
      ) : (
        <>
          <h1>{words.over.title}</h1>
          <p>{words.over.text}</p>
          <ButtonLink look="line" to="/my/pain">
            {pageWords.today.logPain}
          </ButtonLink>
        </>
      )}
      <p className="text-center text-14 text-ink-2">{words.needs.tabs}</p>
    </PatientShell>
  );
}

function MorningWithoutServer({ kept, now, form, ...here }: Here & { kept: Kept }) {
  const { pain, morning } = kept.pack;
  const today = todayOf(kept, now);
  const session = morningSession(kept, today);
  const words = useWords();
  if (session === null) return <TodayWithoutServer {...{ kept, now, form }} {...here} />;
  const page = {
    ...{ pain: pain.NEXT_MORNING, question: morning.question, hint: morning.hint },
    ...{ sessionId: session.id, skip: null, logged: null },
    weekday: weekdayName(weekdayOf(addDays(today, -1)), words),
  };
  return <LogMorning page={page} form={form} />;
}
