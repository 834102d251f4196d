import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Clinician } from "~/auth/actor.server";
import { requireClinician } from "~/auth/guards.server";
import { changeRules } from "~/data/team/change-rules.server";
import { getRules } from "~/data/team/get-rules.server";
import { previewRules } from "~/data/team/preview-rules.server";
import type { RuleValues } from "~/domain/clinic-rules";
import { isShownAgain, parseForm, readForm } from "~/lib/form.server";
import { AlertRules } from "~/screens/settings-rules/rules";
import rulesStyles from "~/screens/settings-rules/rules.css?url";
import { meanwhileAnswer, theirsAnswer, typedAnswer } from "~/screens/settings-rules/rules-answer";
import { readOpenedRules, rulesSchema } from "~/screens/settings-rules/rules-form.server";
import { rulesPage } from "~/screens/settings-rules/rules-page";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: rulesStyles }];

export const meta: MetaFunction = () => [{ title: "Alert rules · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const { page } = await storedPage(clinician);
  return { page, saved: new URL(request.url).searchParams.get("saved") };
}

export async function action({ request }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  if (clinician.role !== "OWNER")
    throw new Response(null, { status: 403, statusText: "Forbidden" });
  const form = await readForm(request);
  const intent = form.get("intent");
  const { page, values } = await storedPage(clinician);
  const opened = readOpenedRules(form.get("opened")) ?? values;
  if (isShownAgain(form)) return data(typedAnswer(page, form, opened, { shownAgain: true }));
  if (intent === "take") return data(theirsAnswer(page, form));
  const read = await parseForm(form, rulesSchema);
  if (!read.ok) {
    const { error } = read.invalid().data.form;
    return data(typedAnswer(page, form, opened, { error }), { status: 422 });
  }
  if (intent === "preview") {
    const previewed = await storedPage(clinician, read.value);
    return data(typedAnswer(previewed.page, form, opened));
  }
  const result = await changeRules(clinician, opened, read.value);
  if (result?.kind === "saved") return redirect(`/clinic/settings/rules?saved=${result.version}`);
  const { page: byNow } = await storedPage(clinician);
  const answer = meanwhileAnswer(byNow, form, opened, result?.conflicts ?? []);
  return data(answer, { status: 409 });
}

/** The rules as stored by now, and the page with what figures would do today. @param typed those in force, when left out */
async function storedPage(clinician: Clinician, typed?: RuleValues) {
  const rules = await getRules(clinician);
  const preview = await previewRules(clinician, rules.values, typed ?? rules.values);
  const page = rulesPage(rules, preview, clinician.role === "OWNER");
  return { page, values: rules.values };
}

export default function AlertRulesRoute() {
  return <AlertRules {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
