import { Link, useSearchParams } from "@remix-run/react";
import { Check, Clock, Eye, Plus, Table, TrendingDown } from "lucide-react";
import type { ReactNode } from "react";
import { MeasureChart, type MeasureChartModel } from "~/components/charts/measure-chart";
import { Button, ButtonLink } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { FormError } from "~/components/ui/form-error";
import type { FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import { AskForm, Waiting } from "./ask-form";
import { type Entry, EntryForm } from "./entry-form";
import type { JudgementView } from "./figure-words";
import type { MeasureCard } from "./measure-cards";
import type { MeasuresPage } from "./measures-page";
import { MeasuresTable } from "./measures-table";
import type { Doubt } from "./taken";

type Answer = { form: FormResult; doubts?: { values: Doubt[]; kept: string } | null } | undefined;

type Props = { page: MeasuresPage; entry: Entry | null; answer: Answer };

/** The record's tab of measures: what is due, what it came to, and every figure behind it. */
export function Measures({ page, entry, answer }: Props) {
  const { patientId, canAct, hasAny, cards, psfs, thomas, signs, footnote } = page;
  // A form of another kind on this page has other fields.
  const intent = answer?.form?.initialValue?.intent;
  const isDue = intent === "move";
  const isPhone = intent === "ask" || intent === "withdraw";
  const phoneForm = isPhone ? answer?.form : null;
  return (
    <div className="grid gap-4">
      {canAct && !entry && hasAny ? (
        <div className="flex flex-wrap items-center justify-end gap-x-4 gap-y-2">
          <Link
            to={`/clinic/patients/${patientId}/intake`}
            className="inline-flex min-h-11 items-center text-14"
          >
            {page.intake ?? "Start the intake"}
          </Link>
          <ButtonLink to="?measure=psfs" preventScrollReset>
            <Plus className="icon" aria-hidden />
            Measure now
          </ButtonLink>
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
      {page.waiting ? (
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

function Due({ page, form }: { page: MeasuresPage; form: FormResult }) {
  const { due, ask, patientId, today } = page;
  if (!due) return null;
  return (
    <div className="notice measure-due-notice" data-tone={due.tone}>
      <Clock className="icon" aria-hidden />
      <div>
        <b>{due.bold}</b>
        <span>{due.text}</span>
        {ask ? <span className="block">The phone can ask: {ask.what}.</span> : null}
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {ask ? <AskForm ask={ask} patientId={patientId} look="filled" /> : null}
        <details className="disclosure" open={form ? true : undefined}>
          <summary>Move date</summary>
          <OwnedForm
            method="post"
            patientId={patientId}
            noValidate
            className="flex flex-wrap items-end gap-2 pt-2"
          >
            <TextField
              form={form}
              name="dueOn"
              label="Due on"
              type="date"
              min={today}
              initial={due.on}
            />
            <Button name="intent" value="move" look="line">
              Move
            </Button>
          </OwnedForm>
        </details>
      </div>
    </div>
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

const icons = { ok: Check, plain: Eye, amber: TrendingDown, line: null };

/** What a change came to: a word with its figure, never a colour alone. */
export function JudgementBadge({ view: { tone, text } }: { view: JudgementView }) {
  const Icon = icons[tone];
  return (
    <span className="badge" data-tone={tone}>
      {Icon ? <Icon className="icon" aria-hidden /> : null}
      <span>{text}</span>
    </span>
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

type ChartCardProps = {
  id: string;
  title: string;
  sentence: string;
  model: MeasureChartModel;
  table: { heads: string[]; rows: { key: string; cells: string[] }[] };
  /** The marks of the legend. */
  children: ReactNode;
};

function ChartCard({ id, title, sentence, model, table, children }: ChartCardProps) {
  const [search] = useSearchParams();
  const isTable = search.get("view") === "table";
  return (
    <section className="card chart-card measure-chart-card" aria-labelledby={id}>
      <header className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 id={id} className="mr-auto text-16">
          {title}
        </h2>
        <Link to={isTable ? "?" : "?view=table"} className="table-switch" preventScrollReset>
          <Table className="icon" aria-hidden />
          <span key={String(isTable)}>{isTable ? "Show as chart" : "Show as table"}</span>
        </Link>
      </header>
      <p className="mt-2 mb-3 text-14">{sentence}</p>
      {isTable ? (
        <div className="chart-rows">
          <table className="table">
            <caption className="sr-only">{title}, newest first</caption>
            <thead>
              <tr>
                {table.heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(({ key, cells }) => (
                <tr key={key}>
                  {cells.map((cell, i) =>
                    i === 0 ? (
                      <th key={table.heads[i]} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={table.heads[i]}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <>
          <MeasureChart model={model} label={`${title}: ${sentence}`} />
          <ul className="measure-legend">{children}</ul>
        </>
      )}
    </section>
  );
}

function Signs({ signs: { first, last, lines } }: { signs: NonNullable<MeasuresPage["signs"]> }) {
  return (
    <section className="card measure-chart-card" aria-labelledby="signs-then-now">
      <h2 id="signs-then-now" className="text-16">
        The nine signs, then and now
      </h2>
      <table className="table measure-signs mt-2">
        <thead>
          <tr>
            <th scope="col">Sign</th>
            <th scope="col">Then, {first}</th>
            {last ? <th scope="col">Now, {last}</th> : null}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.code}>
              <th scope="row">{line.name}</th>
              <td>{line.first}</td>
              {last ? <td>{line.last}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
