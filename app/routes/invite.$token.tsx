import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { found } from "~/auth/guards.server";
import { acceptInvite, getInvite } from "~/auth/invite.server";
import { limitNetwork } from "~/auth/limits.server";
import { cookieHeaders, openSignIn } from "~/auth/sign-in.server";
import { pageTitle } from "~/components/shell/page-title";
import { parseForm } from "~/lib/form.server";
import { listTimeZones } from "~/lib/time-zones.server";
import { invitationSchema } from "~/screens/account/account-forms.server";
import { Invitation } from "~/screens/account/invitation";
import { invitationPage } from "~/screens/account/invitation-page";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle(({ account }) => account.invitation.title);

export async function loader({ params }: LoaderFunctionArgs) {
  const invite = await openLink(params.token);
  // The whole page is in the language of whom it invites, whoever is signed in here.
  const { language } = invite.patient;
  return { ...invitationPage(invite, wordsIn(language)), language, timeZones: listTimeZones() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const { patient } = await openLink(token);
  const words = wordsIn(patient.language);
  const known = { email: patient.email, clinicNames: [patient.clinic.name] };
  const form = await parseForm(request, invitationSchema(words, patient.timeZone, known));
  if (!form.ok) return form.invalid();
  return form.unlessTooMany(words.limits.password, async () => {
    const accepted = await acceptInvite(token, form.value);
    if (accepted === "gone") return form.reject({ "": words.account.invitation.gone });
    if (accepted === "taken") return form.reject({ "": words.account.invitation.taken });
    return redirect("/my", { headers: cookieHeaders(await openSignIn(request, accepted.userId)) });
  });
}

/** @throws 404 for a link that there is not; 429 for a network that has tried many of those */
async function openLink(token = "") {
  const invite = await getInvite(token);
  if (!invite) await limitNetwork("wrong-links-by-network");
  return found(invite);
}

export default function Invite() {
  return (
    <Invitation {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()?.form} />
  );
}
