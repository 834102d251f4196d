import { CircleAlert, Play } from "lucide-react";
import type { ComponentProps } from "react";
import { StaticFigure } from "~/components/figures/StaticFigure";
import { ButtonLink } from "~/components/ui/button";
import { useWords } from "~/components/ui/words";
import { QuickLog } from "~/screens/log/quick-log";
import { beginAtTap } from "~/screens/session/start-tap";
import type { OpenCard } from "./today-cards";
import { UnsavedStart } from "./unsaved";

type Props = {
  session: OpenCard;
  /** The same session, begun in this browser and not saved yet; null when it was not begun. */
  waiting: ComponentProps<typeof UnsavedStart> | null;
};

/** The one thing to do now: start the session or go on with it, or log it in one tap. */
export function SessionCard({ session, waiting }: Props) {
  const { start, quickLog } = useWords().today;
  const { dueOn, slot, title, list, figure, order, next, hold } = session;
  return (
    <section className="session-card" aria-labelledby="session-title">
      {figure ? (
        <div className="picture">
          <StaticFigure {...figure} aspect={2.5} pad={3} which="end" decorative />
        </div>
      ) : null}
      <div className="words">
        {order ? <p className="cap">{order}</p> : null}
        <h2 id="session-title">{title}</h2>
        <p>{list}</p>
        {hold ? (
          <p className="hold">
            <CircleAlert className="icon" aria-hidden />
            <span>{hold}</span>
          </p>
        ) : null}
        {waiting ? (
          <UnsavedStart {...waiting} isHeld={hold !== null} />
        ) : (
          <ButtonLink
            to={`/my/session/${dueOn}/${slot}`}
            size="lg"
            look={hold ? "line" : "filled"}
            className="w-full"
            onClick={hold ? undefined : (event) => beginAtTap({ dueOn, slot }, event)}
          >
            <Play className="icon" fill="currentColor" aria-hidden />
            <span>{start}</span>
          </ButtonLink>
        )}
        <QuickLog dueOn={dueOn} slot={slot} words={quickLog} />
        {next ? <p className="cap mt-2">{next}</p> : null}
      </div>
    </section>
  );
}
