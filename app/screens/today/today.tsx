import { Link } from "@remix-run/react";
import {
  CalendarClock,
  ChevronRight,
  FileText,
  type LucideIcon,
  MessageSquare,
  Sun,
} from "lucide-react";
import { StaticFigure } from "~/components/figures/StaticFigure";
import { SessionMark } from "~/components/marks/session-mark";
import { ButtonLink } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { useWords } from "~/components/ui/words";
import { stateOf } from "~/domain/program/due-sessions";
import type { RunPlace } from "~/screens/session/run-storage";
import { beginAtTap } from "~/screens/session/start-tap";
import { isSamePlace, useWaitingRuns } from "~/screens/session/waiting-runs";
import type { BackCard } from "./back-card";
import { Kept } from "./kept";
import type { PauseCard } from "./pause-card";
import type { QuietCard } from "./quiet-card";
import { SavedNotice } from "./saved-notice";
import type { SavedView } from "./saved-view";
import { SessionCard } from "./session-card";
import type { LoggedCard } from "./today-cards";
import type { TodayPage } from "./today-page";
import { UnsavedSession } from "./unsaved";
import type { WaitingRow } from "./waiting-rows";
import { WeekCard } from "./week-card";

type Props = {
  page: TodayPage;
  /** Whose page it is: what this browser keeps is theirs. */
  ownerId: string;
  /** What was saved just now. */
  saved: SavedView | null;
  /** A session's log was taken back just now, and can be made anew. */
  isUndone: boolean;
  /** Another log was taken back just now. */
  isRemoved: boolean;
  /** It is drawn without a server, which the logs before would need. */
  isOffline?: boolean;
};

/** The today page: what was just saved, questions that wait, the session, the week. */
export function Today({ page, ownerId, saved, isUndone, isRemoved, isOffline }: Props) {
  const words = useWords().today;
  const { cards, week } = page;
  const { extra } = cards;
  const { runs, ...acts } = useWaitingRuns({ ownerId, ...page });
  const waitingAt = (place: RunPlace | null) =>
    runs.find((run) => place !== null && isSamePlace(place, run));
  const begun = waitingAt(cards.open);
  const rows = page.waiting.rows.filter(
    ({ kind }) => kind !== "yesterday" || !waitingAt(page.yesterday),
  );
  return (
    <>
      <header>
        <p className="text-14 text-ink-2 first-letter:uppercase">{page.date}</p>
        <h1>{page.greeting}</h1>
      </header>
      {saved ? <SavedNotice saved={saved} /> : null}
      {isUndone ? (
        <Notice tone="ok" title={words.undone.title} role="status">
          {words.undone.text}
        </Notice>
      ) : null}
      {isRemoved ? (
        <Notice tone="ok" title={words.removed.title} role="status">
          {words.removed.text}
        </Notice>
      ) : null}
      {page.back ? <Back back={page.back} /> : null}
      {rows.length > 0 ? <Waiting title={page.waiting.title} rows={rows} /> : null}
      {runs
        .filter((run) => run !== begun)
        .map((run) => (
          <UnsavedSession
            key={`${run.dueOn} ${run.slot}`}
            isPaused={cards.pause !== null}
            run={run}
            today={page.today}
            {...acts}
          />
        ))}
      {cards.pause ? <Paused pause={cards.pause} /> : null}
      {cards.quiet ? <QuietDay quiet={cards.quiet} /> : null}
      {page.kept ? <Kept kept={page.kept} /> : null}
      {cards.logged.map((session) => (
        <LoggedSession key={session.id} session={session} />
      ))}
      {cards.open ? (
        <SessionCard session={cards.open} waiting={begun ? { run: begun, ...acts } : null} />
      ) : null}
      {extra ? (
        <div className="grid grid-cols-2 gap-2">
          <ButtonLink
            look="line"
            to={`/my/session/${extra.dueOn}/${extra.slot}`}
            onClick={(event) => beginAtTap(extra, event)}
          >
            {words.doExtra}
          </ButtonLink>
          <ButtonLink look="line" to={`/my/log/${extra.dueOn}/${extra.slot}`}>
            {words.logExtra}
          </ButtonLink>
        </div>
      ) : null}
      {week ? <WeekCard week={week} /> : null}
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <ButtonLink look="line" to="/my/pain">
          {words.logPain}
        </ButtonLink>
        {isOffline ? null : (
          <Link to="/my/sessions" className="tap">
            {words.lastLogs}
          </Link>
        )}
      </div>
    </>
  );
}

const icons: Record<WaitingRow["kind"], LucideIcon> = {
  morning: Sun,
  message: MessageSquare,
  yesterday: CalendarClock,
  questions: FileText,
};

/** What waits for an answer, a row each to tap. */
function Waiting({ title, rows }: TodayPage["waiting"]) {
  return (
    <ul className="card waiting" aria-label={title}>
      {rows.map(({ kind, to, title, text }) => {
        const Icon = icons[kind];
        return (
          <li key={kind}>
            <Link to={to}>
              <Icon className="icon" aria-hidden />
              <span>
                <b>{title}</b>
                <span>{text}</span>
              </span>
              <ChevronRight className="icon" aria-hidden />
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

/** Whoever comes back after a gap is welcome, and can say what kept them away. */
function Back({ back: { title, text, tell } }: { back: BackCard }) {
  return (
    <section className="card back">
      <h2>{title}</h2>
      <p>{text}</p>
      <Link to={tell.to} className="tap">
        {tell.words}
      </Link>
    </section>
  );
}

/** A day on which the program rests: why, and what to do. There is nothing to start. */
function Paused({ pause: { tone, title, text, call, to } }: { pause: PauseCard }) {
  const { pause } = useWords().today;
  return (
    <Notice tone={tone} title={title}>
      <p>{text}</p>
      {call === null ? null : (
        <a href={call.href} className="btn my-2" data-look="danger" data-size="lg">
          {call.label}
        </a>
      )}
      {to === null ? null : (
        <Link to={to} className="tap underline">
          {pause.help}
        </Link>
      )}
    </Notice>
  );
}

/** A day on which nothing is due, or no program runs. */
function QuietDay({ quiet: { title, text, figure } }: { quiet: QuietCard }) {
  return (
    <section className="card quiet-day">
      <StaticFigure {...figure} aspect={2} pad={3} which="start" at="start" decorative />
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}

/** A session that is logged: what was said, and the way to change it while that is possible. */
function LoggedSession({ session }: { session: LoggedCard }) {
  const { change, changeWhat } = useWords().log;
  const { title, detail, changeTo } = session;
  return (
    <section className="card logged">
      <SessionMark state={stateOf(session)} size={18} />
      <div>
        <h2>{title}</h2>
        {detail ? <p>{detail}</p> : null}
      </div>
      {changeTo ? (
        <Link to={changeTo} className="tap">
          <span>{change}</span>
          <span className="sr-only">{changeWhat(title)}</span>
        </Link>
      ) : null}
    </section>
  );
}
