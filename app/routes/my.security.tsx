import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { PatientActor } from "~/auth/actor.server";
import { changeFactors } from "~/auth/change-factors.server";
import { changePassword } from "~/auth/change-password.server";
import { requireFresh } from "~/auth/fresh.server";
import { found, requirePatient } from "~/auth/guards.server";
import { getOwnAccount } from "~/auth/own-account.server";
import { getOwnSecurity } from "~/auth/own-security.server";
import { signInCommands } from "~/auth/sign-in-commands.server";
import { pageTitle } from "~/components/shell/page-title";
import { isShownAgain, parseForm, readForm } from "~/lib/form.server";
import { Factors } from "~/screens/security/factors";
import { afterFactors, factorsAnswer, saidOf } from "~/screens/security/factors-answer";
import { factorsPage } from "~/screens/security/factors-page";
import { Security } from "~/screens/security/security";
import styles from "~/screens/security/security.css?url";
import { changePasswordSchema } from "~/screens/security/security-form.server";
import { securityPage } from "~/screens/security/security-page";
import { wordsIn } from "~/words/catalogue";

const ADDRESS = "/my/security";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta = pageTitle<typeof loader>((_, loaded) => loaded?.page.title ?? "");

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const words = wordsIn(patient.language);
  const own = await getOwnSecurity(request, patient, words.shell.product);
  const { timeZone } = patient;
  return {
    page: securityPage(own, patient, words),
    factors: factorsPage(own.factors, { timeZone, duty: null }, words),
    lead: words.security.lead,
    said: saidOf(own.search, words),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const patient = await requirePatient(request, { showsAgain: true });
  const words = wordsIn(patient.language);
  const sent = await readForm(request);
  const command = signInCommands.get(String(sent.get("intent")));
  if (command) return redirect(`${ADDRESS}?done=${found(await command(request, patient))}`);
  if (sent.has("currentPassword")) return savePassword(request, patient);
  await requireFresh(request, patient);
  // What is never kept, such as a code, is missing in it, and its button too.
  if (isShownAgain(sent)) return redirect(ADDRESS);
  const { product } = words.shell;
  const outcome = found(await changeFactors({ request, actor: patient, form: sent, product }));
  const after = afterFactors(outcome);
  if (after !== null) return redirect(`${ADDRESS}${after}`);
  const headers: HeadersInit = "cookie" in outcome ? { "Set-Cookie": outcome.cookie } : {};
  const status = outcome.kind === "wrong" ? 422 : 200;
  return data({ factors: factorsAnswer(outcome, words) }, { status, headers });
}

async function savePassword(request: Request, patient: PatientActor) {
  const words = wordsIn(patient.language);
  const form = await parseForm(request, changePasswordSchema(words, await getOwnAccount(patient)));
  if (!form.ok) return form.invalid();
  return form.unlessTooMany(words.limits.password, async () => {
    const cookie = await changePassword(request, patient, form.value);
    if (cookie) return redirect(`${ADDRESS}?done=changed`, { headers: { "Set-Cookie": cookie } });
    return form.reject({ currentPassword: words.wayIn.page.change.wrong });
  });
}

export default function MySecurityRoute() {
  const { page, factors, lead, said } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer && "form" in answer ? answer.form : undefined;
  const ofFactors = answer && "factors" in answer ? answer.factors : undefined;
  return (
    <>
      <h1>{page.title}</h1>
      <p className="text-ink-2">{lead}</p>
      <Security page={page} form={form} isAnswered={answer !== undefined}>
        <Factors page={factors} answer={ofFactors} said={form ? null : said} />
      </Security>
    </>
  );
}
