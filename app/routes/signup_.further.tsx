import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addClinic, mayAddClinic } from "~/auth/further-clinic.server";
import { found, requirePerson } from "~/auth/guards.server";
import { isSignUpOpen } from "~/auth/sign-up.server";
import { pageTitle } from "~/components/shell/page-title";
import { parseForm } from "~/lib/form.server";
import { listTimeZones, serverTimeZone } from "~/lib/time-zones.server";
import { FurtherClinic } from "~/screens/account/further-clinic";
import { furtherSchema } from "~/screens/account/sign-up-forms.server";
import { furtherPage } from "~/screens/account/sign-up-page";
import { Told } from "~/screens/account/told";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle(({ account }) => account.createClinic);

export async function loader({ request }: LoaderFunctionArgs) {
  const account = await requirePerson(request);
  found(isSignUpOpen() || null);
  const page = furtherPage(await mayAddClinic(account), wordsIn(null));
  return { page, zones: { timeZones: listTimeZones(), timeZone: serverTimeZone() } };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requirePerson(request);
  found((isSignUpOpen() && (await mayAddClinic(account))) || null);
  const words = wordsIn(null);
  const form = await parseForm(request, furtherSchema(words));
  if (!form.ok) return form.invalid();
  return form.unlessTooMany(words.limits.password, async () => {
    const isAdded = await addClinic(request, account, form.value);
    return isAdded
      ? redirect("/clinic")
      : form.reject({ password: words.addresses.signUp.further.wrong });
  });
}

export default function FurtherClinicRoute() {
  const { page, zones } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return page.told ? (
    <Told page={page.told} />
  ) : (
    <FurtherClinic page={page.form} {...zones} form={form} />
  );
}
