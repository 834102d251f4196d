import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOwner, requireStaff } from "~/auth/guards.server";
import { changeClinic, getClinicSettings } from "~/data/team/clinic-settings.server";
import { listFailedJobs } from "~/data/team/failed-jobs.server";
import { parseForm } from "~/lib/form.server";
import { ClinicSettings } from "~/screens/settings/clinic";
import { clinicForm } from "~/screens/settings/clinic-form.server";
import { CHANGED_MEANWHILE, clinicPage } from "~/screens/settings/clinic-page";
import { FailedJobs } from "~/screens/settings/failed-jobs";
import { failedJobLines } from "~/screens/settings/failed-jobs-page";

export const meta: MetaFunction = () => [{ title: "Clinic · Settings · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  const page = clinicPage(await getClinicSettings(staff), staff.isOwner);
  const jobs = failedJobLines(await listFailedJobs(staff), staff.timeZone);
  return { page, jobs, isSaved: new URL(request.url).searchParams.has("saved") };
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireOwner(request, { showsAgain: true });
  const form = await parseForm(request, clinicForm);
  if (!form.ok) return form.invalid();
  const result = await changeClinic(staff, form.value.values, form.value.seen);
  if (result === null) throw new Response(null, { status: 403, statusText: "Forbidden" });
  if (result === "changed") {
    const { data: typed } = form.reject({ "": CHANGED_MEANWHILE });
    // Saved once more it takes the place of theirs, which its sender has been told of.
    const { stamp } = await getClinicSettings(staff);
    return data({ ...typed, stamp }, { status: 409 });
  }
  return redirect("/clinic/settings/clinic?saved");
}

export default function ClinicSettingsRoute() {
  const { page, jobs, isSaved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const seen = answer && "stamp" in answer ? String(answer.stamp) : page.stamp;
  return (
    <>
      <FailedJobs jobs={jobs} />
      <ClinicSettings key={page.stamp} {...{ page, seen, isSaved }} form={answer?.form} />
    </>
  );
}
