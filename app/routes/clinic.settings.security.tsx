import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changePassword } from "~/auth/change-password.server";
import { currentSignInId } from "~/auth/current-sign-in.server";
import { found, requireClinician } from "~/auth/guards.server";
import { getOwnAccount } from "~/auth/own-account.server";
import { listSignIns } from "~/auth/own-sign-ins.server";
import { signInCommands } from "~/auth/sign-in-commands.server";
import { pageTitle } from "~/components/shell/page-title";
import { parseForm, readForm } from "~/lib/form.server";
import { Security } from "~/screens/security/security";
import styles from "~/screens/security/security.css?url";
import { changePasswordSchema } from "~/screens/security/security-form.server";
import { securityPage } from "~/screens/security/security-page";
import { wordsIn } from "~/words/catalogue";

const ADDRESS = "/clinic/settings/security";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta = pageTitle<typeof loader>((_, data) => data?.page.title ?? "");

export async function loader({ request }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const about = {
    email: (await getOwnAccount(clinician)).email,
    signIns: await listSignIns(clinician),
    currentId: await currentSignInId(request),
    done: new URL(request.url).searchParams.get("done"),
  };
  return { page: securityPage(about, clinician, wordsIn(clinician.language)) };
}

export async function action({ request }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  const intent = String((await readForm(request)).get("intent"));
  const command = signInCommands.get(intent);
  if (command) return redirect(`${ADDRESS}?done=${found(await command(request, clinician))}`);
  const words = wordsIn(clinician.language);
  const known = await getOwnAccount(clinician);
  const form = await parseForm(request, changePasswordSchema(words, known));
  if (!form.ok) return form.invalid();
  const isChanged = await changePassword(clinician, await currentSignInId(request), form.value);
  if (isChanged) return redirect(`${ADDRESS}?done=changed`);
  return form.reject({ currentPassword: words.security.page.change.wrong });
}

export default function ClinicSecurityRoute() {
  const { page } = useLoaderData<typeof loader>();
  return <Security page={page} form={useActionData<typeof action>()?.form} />;
}
