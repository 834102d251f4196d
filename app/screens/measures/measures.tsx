import { Link } from "@remix-run/react";
import { Plus, Printer } from "lucide-react";
import { ButtonLink } from "~/components/ui/button";
import { FormError } from "~/components/ui/form-error";
import type { FormResult } from "~/components/ui/form-result";
import { PrintButton } from "~/components/ui/print-button";
import { AskForm, Waiting } from "./ask-form";
import { ChartCard } from "./chart-card";
import { Due } from "./due";
import { EntryForm } from "./entry-form";
import type { Entry } from "./entry-items";
import { JudgementBadge } from "./judgement-badge";
import type { MeasureCard } from "./measure-cards";
import type { MeasuresPage } from "./measures-page";
import { MeasuresTable } from "./measures-table";
import { Signs } from "./signs";
import type { Doubt } from "./taken";

type Answer = { form: FormResult; doubts?: { values: Doubt[]; kept: string } | null } | undefined;

type Props = {
  page: MeasuresPage;
  entry: Entry | null;
  /** Who prints it and when, where the address asks for what goes on paper. */
  sheet: string | null;
  answer: Answer;
};

/** The record's tab of measures: what is due, what it came to, and every figure behind it. */
export function Measures({ page, entry, sheet, answer }: Props) {
  const { patientId, canAct, hasAny, cards, psfs, thomas, signs, footnote } = page;
  // A form of another kind on this page has other fields.
  const intent = answer?.form?.initialValue?.intent;
  const isDue = intent === "move";
  const isPhone = intent === "ask" || intent === "withdraw";
  const phoneForm = isPhone ? answer?.form : null;
  return (
    <div className="measures grid gap-4">
      {sheet ? <SheetHead printed={sheet} patientId={patientId} /> : null}
      {!sheet && !entry && hasAny ? (
        <div className="flex flex-wrap items-center justify-end gap-2">
          {canAct ? (
            <Link
              to={`/clinic/patients/${patientId}/intake`}
              className="mr-2 inline-flex min-h-11 items-center text-14"
            >
              {page.intake ?? "Start the intake"}
            </Link>
          ) : null}
          <ButtonLink to="?print" look="line" preventScrollReset>
            <Printer className="icon" aria-hidden />
            Outcome sheet
          </ButtonLink>
          {canAct ? (
            <ButtonLink to="?measure=psfs" preventScrollReset>
              <Plus className="icon" aria-hidden />
              Measure now
            </ButtonLink>
          ) : null}
        </div>
      ) : null}
      {entry ? (
        <EntryForm
          key={entry.correctsId ?? entry.measure}
          patientId={patientId}
          entry={entry}
          form={isDue || isPhone ? null : answer?.form}
          doubts={answer?.doubts ?? null}
        />
      ) : null}
      {page.waiting && !sheet ? (
        <Waiting waiting={page.waiting} patientId={patientId} canAct={canAct} form={phoneForm} />
      ) : (
        <FormError form={phoneForm} />
      )}
      <Due page={page} form={isDue ? answer?.form : null} />
      {hasAny ? null : <Nothing page={page} isAsking={entry !== null} />}
      {cards.length > 0 ? (
        <div className="measure-cards">
          {cards.map((card) => (
            <Card key={card.key} card={card} patientId={patientId} />
          ))}
        </div>
      ) : null}
      <div className="measure-charts">
        {psfs ? (
          <ChartCard id="psfs-chart" title="Daily function (PSFS)" {...psfs}>
            <li data-mark="main">Mean</li>
            <li data-mark="thin">One activity</li>
            <li data-mark="band">Within error</li>
            <li>0 unable, 10 as before</li>
          </ChartCard>
        ) : null}
        {thomas ? (
          <ChartCard id="thomas-chart" title="Thomas test, hip extension" {...thomas}>
            {thomas.sides.map(({ name, look }) => (
              <li key={name} data-mark={look}>
                {name}
              </li>
            ))}
            <li data-mark="bar">± 7°, one measurement</li>
          </ChartCard>
        ) : null}
      </div>
      {hasAny ? <MeasuresTable page={page} /> : null}
      {signs ? <Signs signs={signs} /> : null}
      {footnote ? <p className="text-13 text-ink-2">{footnote}</p> : null}
    </div>
  );
}

/** The tab on paper: its figures, charts and rows, without what is pressed. */
function SheetHead({ printed, patientId }: { printed: string; patientId: string }) {
  return (
    <header className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <h2 className="text-20">Outcome sheet</h2>
      <p className="mr-auto text-14 text-ink-2">{printed}</p>
      <Link to={`/clinic/patients/${patientId}/measures`} className="print:hidden">
        Back to measures
      </Link>
      <PrintButton>Print</PrintButton>
    </header>
  );
}

function Nothing({ page, isAsking }: { page: MeasuresPage; isAsking: boolean }) {
  const { patientId, canAct, hasEpisode, intake } = page;
  if (isAsking) return null;
  return (
    <section className="card grid justify-items-center gap-3 p-8 text-center">
      <h2>No measures yet</h2>
      <p className="max-w-md text-ink-2">
        {hasEpisode
          ? "The first PSFS and Thomas test make the starting point. Everything later is compared with it."
          : "There is no episode of care. Measures belong to one: open it on the edit page."}
      </p>
      {canAct ? (
        <div className="flex flex-wrap justify-center gap-2">
          <ButtonLink to={`/clinic/patients/${patientId}/intake`} look="soft">
            {intake ?? "Start the intake"}
          </ButtonLink>
          <ButtonLink to="?measure=psfs" look="quiet" preventScrollReset>
            Measure now
          </ButtonLink>
        </div>
      ) : null}
    </section>
  );
}

function Card({ card, patientId }: { card: MeasureCard; patientId: string }) {
  const { title, figure, of, badge, note, ask } = card;
  return (
    <section className="card measure-card">
      <h2>{title}</h2>
      <p>
        <b>{figure}</b> <span>{of}</span>
      </p>
      {badge ? <JudgementBadge view={badge} /> : null}
      {note ? <p className="text-13 text-ink-2">{note}</p> : null}
      {ask ? <AskForm ask={ask} patientId={patientId} /> : null}
    </section>
  );
}
