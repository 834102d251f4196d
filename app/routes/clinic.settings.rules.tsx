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
  const page = await drawn(clinician, await getRules(clinician));
  return { page, saved: new URL(request.url).searchParams.get("saved") };
}

export async function action({ request }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  if (!clinician.isOwner) throw new Response(null, { status: 403, statusText: "Forbidden" });
  const form = await readForm(request);
  const intent = form.get("intent");
  const rules = await getRules(clinician);
  const opened = readOpenedRules(form.get("opened")) ?? rules.values;
  if (isShownAgain(form)) {
    return data(typedAnswer(await drawn(clinician, rules), form, opened, { shownAgain: true }));
  }
  if (intent === "take") return data(theirsAnswer(await drawn(clinician, rules), form));
  const read = await parseForm(form, rulesSchema);
  if (!read.ok) {
    const { error } = read.invalid().data.form;
    return data(typedAnswer(await drawn(clinician, rules), form, opened, { error }), {
      status: 422,
    });
  }
  if (intent === "preview") {
    return data(typedAnswer(await drawn(clinician, rules, read.value), form, opened));
  }
  const result = await changeRules(clinician, opened, read.value);
  if (result?.kind === "saved") return redirect(`/clinic/settings/rules?saved=${result.version}`);
  const byNow = await drawn(clinician, await getRules(clinician));
  return data(meanwhileAnswer(byNow, form, opened, result?.conflicts ?? []), { status: 409 });
}

/**
 * The page with what figures would do today, worked out over the whole clinic: only where a page is drawn.
 * @param typed those in force, when left out
 */
async function drawn(
  clinician: Clinician,
  rules: Awaited<ReturnType<typeof getRules>>,
  typed: RuleValues = rules.values,
) {
  const preview = await previewRules(clinician, rules.values, typed);
  return rulesPage(rules, preview, clinician.isOwner);
}

export default function AlertRulesRoute() {
  return <AlertRules {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
