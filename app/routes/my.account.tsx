import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import { pageTitle } from "~/components/shell/page-title";
import { getOthersWithAccess } from "~/data/access/get-access.server";
import { changeTimeZone, getAccount } from "~/data/patients/own-account.server";
import { parseForm } from "~/lib/form.server";
import { listTimeZones } from "~/lib/time-zones.server";
import { Account } from "~/screens/account/account";
import { accountSchema } from "~/screens/account/account-forms.server";
import { othersView } from "~/screens/account/others-view";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle(({ account }) => account.me.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  return {
    account: found(await getAccount(patient)),
    others: othersView(await getOthersWithAccess(patient), patient, wordsIn(patient.language)),
    // The way to the other places, where there are any.
    places: patient.hasOtherPlaces ? wordsIn(patient.language).places.switch : null,
    timeZones: listTimeZones(),
    isSaved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const patient = await requirePatient(request, { showsAgain: true });
  const form = await parseForm(request, accountSchema(wordsIn(patient.language)));
  if (!form.ok) return form.invalid();
  await changeTimeZone(patient, form.value.timeZone);
  return redirect("/my/account?saved");
}

export default function MyAccount() {
  return (
    <Account {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()?.form} />
  );
}
