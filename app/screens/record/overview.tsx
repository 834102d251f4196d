import { Link } from "@remix-run/react";
import { CsvLink } from "~/components/ui/csv-link";
import type { AnswerData } from "~/screens/queue/answer-words";
import { AdherenceCard } from "./adherence-card";
import { AlertsCard } from "./alerts-card";
import type { AlertsCardPage } from "./alerts-card-page";
import { BriefCard } from "./brief-card";
import type { Brief } from "./brief-page";
import { CalendarCard } from "./calendar-card";
import { CurrentProgramCard } from "./current-program-card";
import { ExercisesCard } from "./exercises-card";
import type { OverviewPage } from "./overview-page";
import { PainCard } from "./pain-card";
import type { Remark } from "./remarks";

type Props = { page: OverviewPage & AlertsCardPage & { brief: Brief }; answer?: AnswerData };

/** The first page of a record. On a phone the brief comes first, and the alerts follow the chart, before the details. */
export function Overview({ page, answer }: Props) {
  const { patientId, range, program } = page;
  const items = program?.items ?? [];
  const doses = Object.fromEntries(items.map(({ exerciseId, dose }) => [exerciseId, dose]));
  return (
    <div className="overview">
      <BriefCard brief={page.brief} />
      <PainCard overview={page} />
      <aside className="overview-side" aria-label="Alerts, program and notes">
        <AlertsCard {...page} answer={answer} />
        {page.ready ? <ReadyCard {...page.ready} /> : null}
        <CurrentProgramCard {...page} />
        <RemarksCard remarks={page.remarks} patientId={patientId} />
      </aside>
      <div className="overview-details">
        <CalendarCard figures={page} />
        <ExercisesCard figures={page} doses={doses} />
        <AdherenceCard page={page} />
        <p className="overview-export">
          <CsvLink patientId={patientId} range={range.key} look="line" size="sm" />
          <span className="cap">Every row behind these figures, in the range shown.</span>
        </p>
      </div>
    </div>
  );
}

/** A step up that the figures suggest: for the clinician to decide, apart from what needs a look. */
function ReadyCard({ title, detail }: NonNullable<OverviewPage["ready"]>) {
  return (
    <section className="card px-4 py-3.5" aria-labelledby="ready">
      <h2 id="ready" className="mb-1.5 text-16">
        {title}
      </h2>
      <p className="text-13 text-ink-2">{detail}</p>
    </section>
  );
}

/** What the patient wrote beside their logs, newest first. */
function RemarksCard({ remarks, patientId }: { remarks: readonly Remark[]; patientId: string }) {
  return (
    <section className="card px-4 py-3.5">
      <h2 className="mb-2 text-16">From the patient</h2>
      {remarks.length === 0 ? (
        <p className="text-13 text-ink-2">Nothing written beside a log yet.</p>
      ) : null}
      <ul className="divide-y divide-line">
        {remarks.map(({ id, by, on, about, text, asked }) => (
          <li key={id} className="py-2 text-13 leading-snug first:pt-0 last:pb-0">
            <p className="cap flex justify-between gap-2">
              <span>{by}</span>
              <span>{on}</span>
            </p>
            <p>“{text}”</p>
            <p className="cap flex flex-wrap justify-between gap-x-2">
              <span>{about}</span>
              <Link to={`/clinic/patients/${patientId}/messages?about=${asked}#answer`}>
                <span>Write about this</span>
                <span className="sr-only">{` ${text}`}</span>
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
