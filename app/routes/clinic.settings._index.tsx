import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/auth/guards.server";

/** The first of the tabs. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request);
  throw redirect("/clinic/settings/clinic");
}
