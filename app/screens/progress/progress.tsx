import { ChevronRight, PenLine } from "lucide-react";
import { SessionCalendar } from "~/components/charts/session-calendar";
import { ButtonLink } from "~/components/ui/button";
import { CsvLink } from "~/components/ui/csv-link";
import { useWords } from "~/components/ui/words";
import { MilestonesCard } from "./milestones-card";
import { OwnPainCard } from "./own-pain-card";
import type { ProgressPage } from "./progress-page";
import { StretchesCard } from "./stretches-card";
import { WeeksCard } from "./weeks-card";

/** The patient's own progress: pain in one sentence and one picture; weeks, days and what was reached for whoever wants more. */
export function Progress({ progress }: { progress: ProgressPage }) {
  const { progress: words } = useWords();
  const { patientId, range, sessions, weeks, milestones } = progress;
  return (
    <>
      <h1>{progress.title}</h1>
      <OwnPainCard progress={progress} />
      <ButtonLink to="/my/pain" look="line">
        <PenLine className="icon" aria-hidden />
        {words.logPain}
      </ButtonLink>
      {weeks.length + milestones.length > 0 ? (
        <details className="disclosure progress-more">
          <summary className="tap gap-1.5">
            <ChevronRight className="icon" aria-hidden />
            <span>{progress.more}</span>
          </summary>
          <div className="grid gap-3">
            {weeks.length > 0 ? <WeeksCard progress={progress} /> : null}
            {milestones.length > 0 ? <MilestonesCard milestones={milestones} /> : null}
            {sessions.due > 0 ? (
              <>
                <section className="card rounded-4 px-4 py-3.5">
                  <h2 className="text-17">{words.days.title}</h2>
                  <p className="mb-2.5 text-13 text-ink-2">{progress.daysKey}</p>
                  <SessionCalendar points={progress.points} />
                </section>
                <StretchesCard figures={progress} />
              </>
            ) : null}
          </div>
        </details>
      ) : null}
      <p className="mt-1 text-center">
        <CsvLink patientId={patientId} range={range.key} look="quiet" />
      </p>
    </>
  );
}
