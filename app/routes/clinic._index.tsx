import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireClinician } from "~/auth/guards.server";
import { listCaseload } from "~/data/record/caseload.server";
import { hourAt, localTimeAt } from "~/domain/calendar/dates";
import { readCaseloadQuery } from "~/domain/caseload/query";
import { caseload } from "~/screens/caseload/caseload";
import { CaseloadHead } from "~/screens/caseload/caseload-head";
import { Filters } from "~/screens/caseload/filters";
import { NoMatch } from "~/screens/caseload/no-match";
import { NoPatients } from "~/screens/caseload/no-patients";
import { Pager } from "~/screens/caseload/pager";
import { PatientsTable } from "~/screens/caseload/patients-table";
import { Queue } from "~/screens/caseload/queue";
import { SearchForm } from "~/screens/caseload/search-form";
import { StatusKey } from "~/screens/caseload/status-key";
import { fullName } from "~/screens/session/session-summary";
import { fullDate } from "~/words/calendar";
import { countWords } from "~/words/numbers";
import { greeting } from "~/words/person";

export const meta: MetaFunction = () => [{ title: "Caseload · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const query = readCaseloadQuery(new URL(request.url).searchParams);
  const { name, now, timeZone, today } = clinician;
  return {
    ...caseload(await listCaseload(clinician), query, clinician, fullName),
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
