import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changePassword } from "~/auth/change-password.server";
import { currentSignInId } from "~/auth/current-sign-in.server";
import { found, requirePatient } from "~/auth/guards.server";
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

const ADDRESS = "/my/security";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta = pageTitle<typeof loader>((_, data) => data?.page.title ?? "");

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const about = {
    email: (await getOwnAccount(patient)).email,
    signIns: await listSignIns(patient),
    currentId: await currentSignInId(request),
    done: new URL(request.url).searchParams.get("done"),
  };
  return { page: securityPage(about, patient, wordsIn(patient.language)) };
}

export async function action({ request }: ActionFunctionArgs) {
  const patient = await requirePatient(request, { showsAgain: true });
  const intent = String((await readForm(request)).get("intent"));
  const command = signInCommands.get(intent);
  if (command) return redirect(`${ADDRESS}?done=${found(await command(request, patient))}`);
  const words = wordsIn(patient.language);
  const known = await getOwnAccount(patient);
  const form = await parseForm(request, changePasswordSchema(words, known));
  if (!form.ok) return form.invalid();
  const isChanged = await changePassword(patient, await currentSignInId(request), form.value);
  if (isChanged) return redirect(`${ADDRESS}?done=changed`);
  return form.reject({ currentPassword: words.security.page.change.wrong });
}

export default function MySecurityRoute() {
  const { page } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>{page.title}</h1>
      <Security page={page} form={useActionData<typeof action>()?.form} />
    </>
  );
}
