import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeFactors } from "~/auth/change-factors.server";
import { found, requirePatient } from "~/auth/guards.server";
import { getOwnFactors } from "~/auth/own-factors.server";
import { pageTitle } from "~/components/shell/page-title";
import { readForm } from "~/lib/form.server";
import { Factors } from "~/screens/security/factors";
import styles from "~/screens/security/factors.css?url";
import { afterFactors, factorsAnswer, saidOf } from "~/screens/security/factors-answer";
import { factorsPage } from "~/screens/security/factors-page";
import { wordsIn } from "~/words/catalogue";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction<typeof loader> = pageTitle<typeof loader>(
  (_words, loaded) => loaded?.title ?? "",
);

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const { timeZone } = patient;
  const words = wordsIn(patient.language);
  const own = await getOwnFactors(patient, words.shell.product);
  const { title, lead } = words.security;
  const said = saidOf(new URL(request.url).searchParams, words);
  return { ...{ title, lead, said }, page: factorsPage(own, { timeZone, duty: null }, words) };
}

export async function action({ request }: ActionFunctionArgs) {
  const patient = await requirePatient(request);
  const words = wordsIn(patient.language);
  const form = await readForm(request);
  const sent = { request, actor: patient, form, product: words.shell.product };
  const outcome = found(await changeFactors(sent));
  const after = afterFactors(outcome);
  if (after !== null) return redirect(`/my/security${after}`);
  const headers: HeadersInit = "cookie" in outcome ? { "Set-Cookie": outcome.cookie } : {};
  const status = outcome.kind === "wrong" ? 422 : 200;
  return data({ factors: factorsAnswer(outcome, words) }, { status, headers });
}

export default function MySecurity() {
  const { title, lead, said, page } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>{title}</h1>
      <p className="text-ink-2">{lead}</p>
      <Factors {...{ page, said }} answer={useActionData<typeof action>()?.factors} />
    </>
  );
}
