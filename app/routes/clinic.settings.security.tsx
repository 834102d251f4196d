import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Staff } from "~/auth/actor.server";
import { changeFactors } from "~/auth/change-factors.server";
import { changePassword } from "~/auth/change-password.server";
import { requireFresh } from "~/auth/fresh.server";
import { found, requireStaff } from "~/auth/guards.server";
import { getOwnAccount } from "~/auth/own-account.server";
import { getOwnSecurity } from "~/auth/own-security.server";
import { signInCommands } from "~/auth/sign-in-commands.server";
import { pageTitle } from "~/components/shell/page-title";
import { changeIdleMinutes, getIdleMinutes } from "~/data/team/idle-minutes.server";
import { changeSecondFactorRule, getSecondFactorRule } from "~/data/team/second-factor-rule.server";
import { isShownAgain, parseForm, readForm } from "~/lib/form.server";
import { ClinicRule } from "~/screens/security/clinic-rule";
import { clinicRuleForm } from "~/screens/security/clinic-rule-form.server";
import { clinicRulePage, PAST, RULE_SAVED } from "~/screens/security/clinic-rule-page";
import { Factors } from "~/screens/security/factors";
import { afterFactors, factorsAnswer, saidOf } from "~/screens/security/factors-answer";
import { factorsPage } from "~/screens/security/factors-page";
import { IdleCard } from "~/screens/security/idle-card";
import { idleSchema } from "~/screens/security/idle-form.server";
import { Security } from "~/screens/security/security";
import styles from "~/screens/security/security.css?url";
import { changePasswordSchema } from "~/screens/security/security-form.server";
import { securityPage } from "~/screens/security/security-page";
import { wordsIn } from "~/words/catalogue";

const ADDRESS = "/clinic/settings/security";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta = pageTitle<typeof loader>((_, loaded) => loaded?.page.title ?? "");

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  const { clinicName, timeZone, today, secondFactorFrom: from, mustSetUpFactor: isDue } = staff;
  const words = wordsIn(null);
  const own = await getOwnSecurity(request, staff, words.shell.product);
  const rule = await getSecondFactorRule(staff);
  return {
    page: securityPage(own, staff, words),
    factors: factorsPage(own.factors, { timeZone, duty: { clinicName, from, isDue } }, words),
    // Whoever has none cannot lift the duty that they are under.
    rule: rule && !isDue ? clinicRulePage(rule, today) : null,
    idleMinutes: staff.isOwner && !isDue ? await getIdleMinutes(staff) : null,
    said: own.search.has("saved") ? RULE_SAVED : saidOf(own.search, words),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, { showsAgain: true });
  const sent = await readForm(request);
  const command = signInCommands.get(String(sent.get("intent")));
  if (command) return redirect(`${ADDRESS}?done=${found(await command(request, staff))}`);
  // By its field, as a form that is shown again comes without its button.
  if (sent.has("currentPassword")) return savePassword(request, staff);
  await requireFresh(request, staff);
  if (sent.has("idleMinutes")) return saveIdleMinutes(staff, sent);
  // What is never kept, such as a code, is missing in it, and its button too.
  if (isShownAgain(sent)) return redirect(ADDRESS);
  if (sent.get("intent") === "clinic-rule") return saveRule(staff, sent);
  const words = wordsIn(null);
  const { product } = words.shell;
  const outcome = found(await changeFactors({ request, actor: staff, form: sent, product }));
  const after = afterFactors(outcome);
  if (after !== null) return redirect(`${ADDRESS}${after}`);
  const headers: HeadersInit = "cookie" in outcome ? { "Set-Cookie": outcome.cookie } : {};
  const status = outcome.kind === "wrong" ? 422 : 200;
  return data({ factors: factorsAnswer(outcome, words) }, { status, headers });
}

async function savePassword(request: Request, staff: Staff) {
  const words = wordsIn(null);
  const form = await parseForm(request, changePasswordSchema(words, await getOwnAccount(staff)));
  if (!form.ok) return form.invalid();
  return form.unlessTooMany(words.limits.password, async () => {
    const cookie = await changePassword(request, staff, form.value);
    if (cookie) return redirect(`${ADDRESS}?done=changed`, { headers: { "Set-Cookie": cookie } });
    return form.reject({ currentPassword: words.wayIn.page.change.wrong });
  });
}

async function saveIdleMinutes(staff: Staff, sent: FormData) {
  const form = await parseForm(sent, idleSchema);
  if (!form.ok) return form.invalid();
  const { idleMinutes } = form.value;
  const done = staff.mustSetUpFactor ? null : await changeIdleMinutes(staff, idleMinutes);
  if (done === null) throw new Response(null, { status: 403, statusText: "Forbidden" });
  return redirect(`${ADDRESS}?done=${done}`);
}

async function saveRule(staff: Staff, sent: FormData) {
  const form = await parseForm(sent, clinicRuleForm);
  if (!form.ok) return form.invalid();
  const { from } = form.value;
  const result = staff.mustSetUpFactor ? null : await changeSecondFactorRule(staff, from);
  if (result === null) throw new Response(null, { status: 403, statusText: "Forbidden" });
  return result === "past" ? form.reject({ from: PAST }) : redirect(`${ADDRESS}?saved`);
}

export default function ClinicSecurityRoute() {
  const { page, factors, rule, idleMinutes, said } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer && "form" in answer ? answer.form : undefined;
  const ofFactors = answer && "factors" in answer ? answer.factors : undefined;
  // Told by their fields; what is left is of the password, whose fields are never sent back.
  const isWith = (field: string) => form?.initialValue?.[field] !== undefined;
  const formWith = (field: string) => (isWith(field) ? form : undefined);
  const clinicCards = (
    <>
      {rule ? <ClinicRule rule={rule} form={formWith("from")} /> : null}
      {idleMinutes === null ? null : (
        <IdleCard idleMinutes={idleMinutes} form={formWith("idleMinutes")} />
      )}
    </>
  );
  return (
    <Security
      page={page}
      form={isWith("from") || isWith("idleMinutes") ? undefined : form}
      isAnswered={answer !== undefined}
      beside={clinicCards}
    >
      <Factors page={factors} answer={ofFactors} said={form ? null : said} />
    </Security>
  );
}
