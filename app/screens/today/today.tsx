import { Link } from "@remix-run/react";
import { CalendarClock, Sun } from "lucide-react";
import { StopLink } from "~/components/shell/stop-link";
import { ButtonLink } from "~/components/ui/button";
import { AskRow } from "./ask-row";
import { LoggedSession } from "./logged-session";
import { QuietDay } from "./quiet-day";
import { SessionCard } from "./session-card";
import type { TodayPage } from "./today-page";
import { WeekCard } from "./week-card";

/** The today page below its greeting: questions that wait, the session, the week. */
export function Today({ page }: { page: TodayPage }) {
  const { morningAfter, yesterday, cards, week } = page;
  return (
    <>
      {morningAfter ? (
        <AskRow
          to="/my/pain/morning"
          icon={Sun}
          title="How was this morning?"
          text={`One question about ${morningAfter}’s session`}
        />
      ) : null}
      {yesterday ? (
        <AskRow
          to={`/my/log/${yesterday.dueOn}/${yesterday.slot}`}
          icon={CalendarClock}
          title="Yesterday’s session is not logged yet"
          text="You can still log it today"
        />
      ) : null}
      {cards.quiet ? <QuietDay quiet={cards.quiet} /> : null}
      {cards.logged.map((session) => (
        <LoggedSession key={session.id} session={session} />
      ))}
      {cards.open ? <SessionCard session={cards.open} /> : null}
      {cards.extra ? (
        <div className="grid grid-cols-2 gap-2">
          <ButtonLink look="line" to={`/my/session/${cards.extra.dueOn}/${cards.extra.slot}`}>
            Do an extra one
          </ButtonLink>
          <ButtonLink look="line" to={`/my/log/${cards.extra.dueOn}/${cards.extra.slot}`}>
            Log an extra one
          </ButtonLink>
        </div>
      ) : null}
      {week ? <WeekCard week={week} /> : null}
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <ButtonLink look="line" to="/my/pain">
          Log pain
        </ButtonLink>
        <Link to="/my/sessions" className="tap">
          Your last logs
        </Link>
      </div>
      <StopLink />
    </>
  );
}
