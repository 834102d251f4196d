import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import { pageTitle } from "~/components/shell/page-title";
import { emergencyGuidanceIn } from "~/content/principles";
import { getOwnClinic } from "~/data/patients/own-account.server";
import { WhenToStop } from "~/screens/learn/when-to-stop";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle(({ learn }) => learn.stopTitle);

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const { language } = wordsIn(patient.language);
  const clinic = found(await getOwnClinic(patient));
  return { clinic, guidance: emergencyGuidanceIn(language) };
}

export default function MyStop() {
  return <WhenToStop {...useLoaderData<typeof loader>()} />;
}
