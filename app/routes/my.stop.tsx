import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requirePatient } from "~/auth/guards.server";

/** The address that "Something is wrong" had before it asked anything. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requirePatient(request);
  throw redirect("/my/wrong");
}
