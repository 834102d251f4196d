import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireClinician } from "~/auth/guards.server";

/** The first of the tabs. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireClinician(request);
  throw redirect("/clinic/settings/clinic");
}
