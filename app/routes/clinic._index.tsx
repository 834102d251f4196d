import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireClinician } from "~/auth/guards.server";
import { CaseloadHead } from "~/components/caseload/caseload-head";
import { Filters } from "~/components/caseload/filters";
import { NoMatch } from "~/components/caseload/no-match";
import { NoPatients } from "~/components/caseload/no-patients";
import { Pager } from "~/components/caseload/pager";
import { PatientsTable } from "~/components/caseload/patients-table";
import { Queue } from "~/components/caseload/queue";
import { SearchForm } from "~/components/caseload/search-form";
import { StatusKey } from "~/components/caseload/status-key";
import { listCaseload } from "~/data/caseload.server";
import { caseload } from "~/domain/caseload";
import { readCaseloadQuery } from "~/domain/caseload/query";
import { fullDate } from "~/domain/date-words";
import { hourAt, localTimeAt } from "~/domain/dates";
import { greeting } from "~/domain/greeting";
import { countWords } from "~/domain/numbers";

export const meta: MetaFunction = () => [{ title: "Caseload · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const query = readCaseloadQuery(new URL(request.url).searchParams);
  const { name, now, timeZone, today } = clinician;
  return {
    ...caseload(await listCaseload(clinician), query, clinician),
    date: fullDate(today),
    greeting: greeting(name, hourAt(now, timeZone)),
    checkedAt: localTimeAt(now, timeZone),
  };
}

export default function CaseloadPage() {
  const { date, greeting, checkedAt, ...page } = useLoaderData<typeof loader>();
  return (
    <>
      <CaseloadHead date={date} greeting={greeting} />
      {page.known > 0 ? (
        <>
          <Queue {...page} checkedAt={checkedAt} />
          <section aria-labelledby="patients-title" className="mt-5.5">
            <div className="mb-2.5 flex flex-wrap items-center gap-x-4 gap-y-2">
              <h2 id="patients-title">All patients</h2>
              <SearchForm query={page.query} conditions={page.conditions} />
            </div>
            <Filters {...page} />
            <p className="sr-only" role="status">
              {countWords(page.matching, "patient")} found
            </p>
            <div className="patients-room mt-2.5">
              {page.rows.length > 0 ? (
                <>
                  <PatientsTable rows={page.rows} query={page.query} />
                  <Pager {...page} />
                </>
              ) : (
                <NoMatch query={page.query} />
              )}
            </div>
            <StatusKey />
          </section>
        </>
      ) : (
        <NoPatients />
      )}
    </>
  );
}
