import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Phone } from "lucide-react";
import { found, requirePatient } from "~/auth/guards.server";
import { emergencyGuidance } from "~/content/principles";
import { getOwnClinic } from "~/data/patients/own-account.server";
import { WarningSigns } from "~/screens/learn/warning-signs";

export const meta: MetaFunction = () => [{ title: "When to stop · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  return { clinic: found(await getOwnClinic(patient), "Clinic"), guidance: emergencyGuidance };
}

export default function WhenToStop() {
  const { clinic, guidance } = useLoaderData<typeof loader>();
  const { title, emergencyNow, callToday, notWatched } = guidance;
  return (
    <>
      <h1>{title}</h1>
      <WarningSigns tone="red" {...emergencyNow} />
      <WarningSigns tone="amber" {...callToday}>
        {clinic.phone ? (
          <a href={`tel:${clinic.phone.replace(/[^+\d]/g, "")}`} className="btn" data-size="lg">
            <Phone className="icon" aria-hidden />
            Call {clinic.phone}
          </a>
        ) : (
          <p>Use the phone number that {clinic.name} gave you.</p>
        )}
      </WarningSigns>
      <p className="text-ink-2">{notWatched}</p>
    </>
  );
}
