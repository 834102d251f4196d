import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Clinician } from "~/auth/actor.server";
import { changePassword } from "~/auth/change-password.server";
import { currentSignInId } from "~/auth/current-sign-in.server";
import { requireFresh } from "~/auth/fresh.server";
import { found, requireClinician } from "~/auth/guards.server";
import { getOwnAccount } from "~/auth/own-account.server";
import { listSignIns } from "~/auth/own-sign-ins.server";
import { signInCommands } from "~/auth/sign-in-commands.server";
import { pageTitle } from "~/components/shell/page-title";
import { changeIdleMinutes, getIdleMinutes } from "~/data/team/idle-minutes.server";
import { parseForm, readForm } from "~/lib/form.server";
import { IdleCard } from "~/screens/security/idle-card";
import { idleSchema } from "~/screens/security/idle-form.server";
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
  const page = securityPage(about, clinician, wordsIn(clinician.language));
  return { page, idleMinutes: clinician.role === "OWNER" ? await getIdleMinutes(clinician) : null };
}

export async function action({ request }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  const sent = await readForm(request);
  const command = signInCommands.get(String(sent.get("intent")));
  if (command) return redirect(`${ADDRESS}?done=${found(await command(request, clinician))}`);
  // By its field, as a form that is shown again comes without its button.
  if (sent.has("idleMinutes")) return saveIdleMinutes(request, clinician);
  const words = wordsIn(clinician.language);
  const known = await getOwnAccount(clinician);
  const form = await parseForm(request, changePasswordSchema(words, known));
  if (!form.ok) return form.invalid();
  const isChanged = await changePassword(clinician, await currentSignInId(request), form.value);
  if (isChanged) return redirect(`${ADDRESS}?done=changed`);
  return form.reject({ currentPassword: words.security.page.change.wrong });
}

async function saveIdleMinutes(request: Request, clinician: Clinician) {
  await requireFresh(request, clinician);
  const form = await parseForm(request, idleSchema);
  if (!form.ok) return form.invalid();
  const done = await changeIdleMinutes(clinician, form.value.idleMinutes);
  if (done === null) throw new Response(null, { status: 403, statusText: "Forbidden" });
  return redirect(`${ADDRESS}?done=${done}`);
}

export default function ClinicSecurityRoute() {
  const { page, idleMinutes } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const isOfIdle = form?.initialValue?.idleMinutes !== undefined;
  return (
    <Security page={page} form={isOfIdle ? null : form}>
      {idleMinutes === null ? null : (
        <IdleCard idleMinutes={idleMinutes} form={isOfIdle ? form : null} />
      )}
    </Security>
  );
}
