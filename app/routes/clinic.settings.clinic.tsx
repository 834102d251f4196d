import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Staff } from "~/auth/actor.server";
import { requireFresh } from "~/auth/fresh.server";
import { requireOwner, requireStaff } from "~/auth/guards.server";
import { changeClinicLanguages, getClinicLanguages } from "~/data/team/clinic-languages.server";
import { changeClinic, getClinicSettings } from "~/data/team/clinic-settings.server";
import { listFailedJobs } from "~/data/team/failed-jobs.server";
import { getNotice } from "~/data/team/privacy-notice.server";
import { parseForm, readForm } from "~/lib/form.server";
import { listTimeZones } from "~/lib/time-zones.server";
import { ClinicSettings } from "~/screens/settings/clinic";
import { clinicForm } from "~/screens/settings/clinic-form.server";
import { CHANGED_MEANWHILE, clinicPage } from "~/screens/settings/clinic-page";
import { FailedJobs } from "~/screens/settings/failed-jobs";
import { failedJobLines } from "~/screens/settings/failed-jobs-page";
import { LanguagesCard } from "~/screens/settings/languages-card";
import {
  isOfLanguages,
  LANGUAGES_INTENT,
  languagesCard,
} from "~/screens/settings/languages-card-page";
import { languagesForm } from "~/screens/settings/languages-form.server";

export const meta: MetaFunction = () => [{ title: "Clinic · Settings · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  const notice = await getNotice(staff);
  const around = { canChange: staff.isOwner, timeZones: listTimeZones(), notice };
  const page = clinicPage(await getClinicSettings(staff), around);
  const languages = languagesCard(await getClinicLanguages(staff));
  const jobs = failedJobLines(await listFailedJobs(staff), staff.timeZone);
  return { page, jobs, languages, isSaved: new URL(request.url).searchParams.has("saved") };
}

export async function action({ request }: ActionFunctionArgs) {
  const owner = await requireOwner(request, { showsAgain: true });
  if ((await readForm(request)).get("intent") === LANGUAGES_INTENT) {
    return saveLanguages(request, owner);
  }
  const form = await parseForm(request, clinicForm);
  if (!form.ok) return form.invalid();
  const { values, seen } = form.value;
  const before = await getClinicSettings(owner);
  // Who may open whose record is not for a sign-in that somebody left open.
  if (before.values.isRestricted !== values.isRestricted) await requireFresh(request, owner);
  const result = await changeClinic(owner, values, seen);
  if (result === null) throw new Response(null, { status: 403, statusText: "Forbidden" });
  if (result === "changed") {
    const { data: typed } = form.reject({ "": CHANGED_MEANWHILE });
    // Saved once more it takes the place of theirs, which its sender has been told of.
    const { stamp } = await getClinicSettings(owner);
    return data({ ...typed, stamp }, { status: 409 });
  }
  return redirect("/clinic/settings/clinic?saved");
}

async function saveLanguages(request: Request, owner: Staff) {
  const form = await parseForm(request, languagesForm);
  if (!form.ok) return form.invalid();
  const isDone = await changeClinicLanguages(owner, form.value);
  if (!isDone) throw new Response(null, { status: 403, statusText: "Forbidden" });
  return redirect("/clinic/settings/clinic?saved");
}

export default function ClinicSettingsRoute() {
  const { page, jobs, languages, isSaved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const ofLanguages = isOfLanguages(answer?.form) ? answer?.form : null;
  const ofClinic = ofLanguages ? null : answer?.form;
  const seen = answer && "stamp" in answer ? String(answer.stamp) : page.stamp;
  return (
    <>
      <FailedJobs jobs={jobs} />
      <ClinicSettings key={page.stamp} {...{ page, seen, isSaved }} form={ofClinic ?? null} />
      <LanguagesCard card={languages} canChange={page.canChange} form={ofLanguages ?? null} />
    </>
  );
}
