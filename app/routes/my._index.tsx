import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import { Notice } from "~/components/ui/notice";
import { getOwnRecord } from "~/data/record/own-record.server";
import { SavedNotice } from "~/screens/log/saved-notice";
import { savedView } from "~/screens/log/saved-view";
import { Today } from "~/screens/today/today";
import { todayPage } from "~/screens/today/today-page";

export const meta: MetaFunction = () => [{ title: "Today · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const record = found(await getOwnRecord(patient), "Record");
  const search = new URL(request.url).searchParams;
  return {
    page: todayPage(record, patient),
    saved: savedView(record, search.get("saved"), search.get("changed")),
    isUndone: search.has("undone"),
  };
}

export default function TodayRoute() {
  const { page, saved, isUndone } = useLoaderData<typeof loader>();
  return (
    <>
      <header>
        <p className="text-14 text-ink-2">{page.date}</p>
        <h1>{page.greeting}</h1>
      </header>
      {saved ? <SavedNotice saved={saved} /> : null}
      {isUndone ? (
        <Notice tone="ok" title="Taken back" role="status">
          The log is gone. You can log the session anew.
        </Notice>
      ) : null}
      <Today page={page} />
    </>
  );
}
