import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { PatientActor } from "~/auth/actor.server";
import { askEmailChange, askProof, getOwnEmail } from "~/auth/email-change.server";
import { found, requirePatient } from "~/auth/guards.server";
import { pageTitle } from "~/components/shell/page-title";
import { getOthersWithAccess } from "~/data/access/get-access.server";
import { endAway, getAway, setAway } from "~/data/patients/absence.server";
import { changeTimeZone, getAccount } from "~/data/patients/own-account.server";
import { isShownAgain, parseForm, readForm } from "~/lib/form.server";
import { listTimeZones } from "~/lib/time-zones.server";
import { Account } from "~/screens/account/account";
import { accountSchema } from "~/screens/account/account-forms.server";
import { awaySchema } from "~/screens/account/away-form.server";
import { awayIntent, awayPage } from "~/screens/account/away-page";
import { emailSchemaOf } from "~/screens/account/email-form.server";
import { emailIntent } from "~/screens/account/email-intent";
import { emailCardPage, emailProblem } from "~/screens/account/email-page";
import { othersView } from "~/screens/account/others-view";
import { type Catalogue, listLanguages, wordsIn } from "~/words/catalogue";

export const meta = pageTitle(({ account }) => account.me.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const words = wordsIn(patient.language);
  const search = new URL(request.url).searchParams;
  const email = { ...(await getOwnEmail(patient)), isAsked: search.has("asked") };
  return {
    account: found(await getAccount(patient)),
    others: othersView(await getOthersWithAccess(patient), patient, words),
    away: awayPage(await getAway(patient, patient.patientId), patient.today, words),
    email: emailCardPage({ ...email, who: "patient" }, words),
    // The way to the other places, where there are any.
    places: patient.hasOtherPlaces ? words.places.switch : null,
    timeZones: listTimeZones(),
    language: words.languages.link(nameOf(words.language)),
    securityLink: words.wayIn.page.link,
    remindersLink: words.reminders.link,
    isSaved: search.has("saved"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const patient = await requirePatient(request, { showsAgain: true });
  const words = wordsIn(patient.language);
  const sent = await readForm(request);
  const intent = sent.get("intent");
  if (intent === emailIntent.change) return changeEmail(request, patient, words);
  if (intent === emailIntent.prove && !isShownAgain(sent)) {
    await askProof(patient);
    return redirect("/my/account?asked");
  }
  if (intent === awayIntent.end && !isShownAgain(sent)) {
    await endAway(patient, patient.patientId);
    return redirect("/my/account");
  }
  if (sent.has("untilOn")) return sayAway(request, patient, words);
  const form = await parseForm(request, accountSchema(words));
  if (!form.ok) return form.invalid();
  await changeTimeZone(patient, form.value.timeZone);
  return redirect("/my/account?saved");
}

const nameOf = (language: string) =>
  listLanguages().find(({ tag }) => tag === language)?.name ?? language;

async function sayAway(request: Request, patient: PatientActor, words: Catalogue) {
  const form = await parseForm(request, awaySchema(words, patient.today));
  if (!form.ok) return form.invalid();
  await setAway(patient, patient.patientId, form.value.untilOn);
  return redirect("/my/account");
}

async function changeEmail(request: Request, patient: PatientActor, words: Catalogue) {
  const { asksForCode } = await getOwnEmail(patient);
  const form = await parseForm(request, emailSchemaOf(words, asksForCode));
  if (!form.ok) return form.invalid();
  return form.unlessTooMany(words.limits.password, async () => {
    const outcome = await askEmailChange(patient, form.value);
    if (outcome !== "asked") return form.reject(emailProblem(outcome, words));
    return redirect("/my/account?asked");
  });
}

export default function MyAccount() {
  return (
    <Account {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()?.form} />
  );
}
