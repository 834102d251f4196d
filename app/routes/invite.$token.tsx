import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { found } from "~/auth/guards.server";
import { acceptInvite, getInvite } from "~/auth/invite.server";
import { startSignIn } from "~/auth/sign-in.server";
import { pageTitle } from "~/components/shell/page-title";
import { parseForm } from "~/lib/form.server";
import { listTimeZones } from "~/lib/time-zones.server";
import { invitationSchema } from "~/screens/account/account-forms.server";
import { Invitation } from "~/screens/account/invitation";
import { invitationPage } from "~/screens/account/invitation-page";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle(({ account }) => account.invitation.title);

export async function loader({ params }: LoaderFunctionArgs) {
  const invite = found(await getInvite(params.token ?? ""));
  // The whole page is in the language of whom it invites, whoever is signed in here.
  const { language } = invite.patient;
  return { ...invitationPage(invite, wordsIn(language)), language, timeZones: listTimeZones() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const { patient } = found(await getInvite(token));
  const words = wordsIn(patient.language);
  const known = { email: patient.email, clinicNames: [patient.clinic.name] };
  const form = await parseForm(request, invitationSchema(words, patient.timeZone, known));
  if (!form.ok) return form.invalid();
  const accepted = await acceptInvite(token, form.value);
  if (accepted === "gone") return form.reject({ "": words.account.invitation.gone });
  if (accepted === "taken") return form.reject({ "": words.account.invitation.taken });
  const cookie = await startSignIn(request, accepted.userId);
  return redirect("/my", { headers: { "Set-Cookie": cookie } });
}

export default function Invite() {
  return (
    <Invitation {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()?.form} />
  );
}
