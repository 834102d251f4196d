import { Flag, Plus } from "lucide-react";
import { Figure } from "~/components/figures/Figure";
import { SparkEnds } from "~/components/marks/pain-sparkline";
import { ButtonLink } from "~/components/ui/button";
import { LinkArea } from "~/components/ui/link-area";
import { butterfly } from "~/content/poses/butterfly";
import { Queue, type QueueProps } from "~/screens/queue/queue";
import type { QueuePage } from "~/screens/queue/queue-page";
import { NumbersMissing } from "~/screens/settings/numbers-missing";
import { countWords } from "~/words/numbers";
import type { CaseloadPage } from "./caseload-page";
import { caseloadPath } from "./caseload-path";
import { Filters } from "./filters";
import { Besides, NoMatch } from "./no-match";
import { Pager } from "./pager";
import { PatientsTable } from "./patients-table";
import { orderWords, SearchForm } from "./search-form";
import { StatusKey } from "./status-key";

type Props = { page: Omit<CaseloadPage, "queue"> & { asksForNumbers: boolean } } & Pick<
  QueueProps,
  "queue" | "answer"
>;

/** The clinician's first page: who needs attention, then everybody. */
export function Caseload({ page, queue, answer }: Props) {
  return (
    <LinkArea>
      <SparkEnds />
      <header className="mb-3.5 flex flex-wrap items-end justify-between gap-x-4 gap-y-3">
        <div>
          <p className="text-13 text-ink-3">{page.date}</p>
          <h1>{page.greeting}</h1>
        </div>
        <ButtonLink to="/clinic/patients/new">
          <Plus className="icon" aria-hidden />
          Add patient
        </ButtonLink>
      </header>
      {page.asksForNumbers ? (
        <div className="mb-4">
          <NumbersMissing />
        </div>
      ) : null}
      {page.known > 0 ? (
        <>
          <Queue {...page} caseload={page.query} queue={queue} answer={answer} />
          <Unchecked {...page} />
          <AllPatients page={page} />
        </>
      ) : (
        <NoPatients />
      )}
    </LinkArea>
  );
}

/** Figures stand where there are no patients, and where nobody of them needs attention. @param page null or undefined where it failed */
export function drawsNoFigure(
  page?: { known: number; queue: Pick<QueuePage, "query" | "counts"> } | null,
): boolean {
  if (!page || page.known === 0) return false;
  return page.queue.query.segment !== "open" || page.queue.counts.open > 0;
}

/** Precautions in words alone, which no rule can hold a program against. */
function Unchecked({ filters, query }: Pick<CaseloadPage, "filters" | "query">) {
  const count = filters["unchecked-precaution"];
  if (count === 0) return null;
  const to = caseloadPath(
    { ...query, filters: [], page: 1 },
    { filters: ["unchecked-precaution"] },
  );
  return (
    <p className="card mt-3 flex items-start gap-2 px-4 py-2.5 text-13">
      <Flag className="icon mt-0.5 text-amber" aria-hidden />
      <span>
        <a href={to} className="font-semi" data-go="page">
          {`${countWords(count, "patient has", "patients have")} a precaution that is not checked`}
        </a>
        <span>: choose each from the list, and programs are held against it.</span>
      </span>
    </p>
  );
}

function AllPatients({ page }: Pick<Props, "page">) {
  return (
    <section aria-labelledby="patients-title" className="mt-5.5">
      <div className="mb-2.5 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 id="patients-title">All patients</h2>
        <SearchForm query={page.query} conditions={page.conditions} />
      </div>
      <Filters {...page} />
      <p className="sr-only" role="status">
        {`${countWords(page.matching, "patient")} found`}
      </p>
      <div className="patients-room mt-2.5">
        {page.rows.length > 0 ? (
          <>
            <p className="cap patients-note">{`${orderWords(page.query)} · pain: 7-day mean, change on the week before`}</p>
            <PatientsTable rows={page.rows} query={page.query} />
            <Besides query={page.query} besides={page.besides} />
            <Pager
              query={page.query}
              of="page"
              pages={page.pages}
              words={`Patients ${page.from}–${page.to} of ${page.matching}`}
              label="Pages"
            />
          </>
        ) : (
          <NoMatch query={page.query} besides={page.besides} />
        )}
      </div>
      <StatusKey overdoing={page.overdoing} />
    </section>
  );
}

/** A clinic's first day. */
function NoPatients() {
  return (
    <section className="card grid justify-items-center gap-2 p-8 text-center">
      <Figure pose={butterfly} decorative className="w-44" />
      <h2 className="text-16">No patients yet</h2>
      <p className="max-w-prose text-ink-2">
        Add the first one. Then assign a program, and their logs appear here.
      </p>
      <ButtonLink to="/clinic/patients/new" look="soft">
        Add the first patient
      </ButtonLink>
    </section>
  );
}
