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
import { changeFactors } from "~/auth/change-factors.server";
import { found, requireClinician } from "~/auth/guards.server";
import { getOwnFactors } from "~/auth/own-factors.server";
import { changeSecondFactorRule, getSecondFactorRule } from "~/data/team/second-factor-rule.server";
import { parseForm, readForm } from "~/lib/form.server";
import { ClinicRule } from "~/screens/security/clinic-rule";
import { clinicRuleForm } from "~/screens/security/clinic-rule-form.server";
import { clinicRulePage, PAST, RULE_SAVED } from "~/screens/security/clinic-rule-page";
import { Factors } from "~/screens/security/factors";
import styles from "~/screens/security/factors.css?url";
import { afterFactors, factorsAnswer, saidOf } from "~/screens/security/factors-answer";
import { factorsPage } from "~/screens/security/factors-page";
import { wordsIn } from "~/words/catalogue";

const PATH = "/clinic/settings/security";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction = () => [{ title: "Security · Settings · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const { clinicName, timeZone, today, mustSetUpFactor: isDue } = clinician;
  const words = wordsIn(null);
  const search = new URL(request.url).searchParams;
  const own = await getOwnFactors(clinician, words.shell.product);
  const rule = await getSecondFactorRule(clinician);
  const duty = { clinicName, from: clinician.secondFactorFrom, isDue };
  return {
    page: factorsPage(own, { timeZone, duty }, words),
    // Whoever has none cannot lift the duty that they are under.
    rule: rule && !isDue ? clinicRulePage(rule, today) : null,
    said: search.has("saved") ? RULE_SAVED : saidOf(search, words),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  const words = wordsIn(null);
  const form = await readForm(request);
  if (form.get("intent") === "clinic-rule") return changeRule(clinician, form);
  const sent = { request, actor: clinician, form, product: words.shell.product };
  const outcome = found(await changeFactors(sent));
  const after = afterFactors(outcome);
  if (after !== null) return redirect(`${PATH}${after}`);
  const headers: HeadersInit = "cookie" in outcome ? { "Set-Cookie": outcome.cookie } : {};
  const status = outcome.kind === "wrong" ? 422 : 200;
  return data({ factors: factorsAnswer(outcome, words) }, { status, headers });
}

async function changeRule(clinician: Clinician, sent: FormData) {
  const form = await parseForm(sent, clinicRuleForm);
  if (!form.ok) return form.invalid();
  const result = clinician.mustSetUpFactor
    ? null
    : await changeSecondFactorRule(clinician, form.value.from);
  if (result === null) throw new Response(null, { status: 403, statusText: "Forbidden" });
  return result === "past" ? form.reject({ from: PAST }) : redirect(`${PATH}?saved`);
}

export default function SecuritySettings() {
  const { page, rule, said } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const factors = answer && "factors" in answer ? answer.factors : undefined;
  const form = answer && "form" in answer ? answer.form : undefined;
  return (
    <div className="security">
      <div className="grid content-start gap-4">
        <Factors {...{ page, answer: factors }} said={form ? null : said} />
      </div>
      {rule ? (
        <div className="grid content-start gap-4">
          <ClinicRule rule={rule} form={form} />
        </div>
      ) : null}
    </div>
  );
}
