import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type Acceptance, acceptAs, acceptAsNew } from "~/auth/accept-invite.server";
import { getAccount } from "~/auth/actor.server";
import { found, requirePerson } from "~/auth/guards.server";
import { findInvitation, type Invitation as Opened, stageOf } from "~/auth/invite.server";
import { languageOfReader } from "~/auth/language.server";
import { limitNetwork } from "~/auth/limits.server";
import { choosePlace } from "~/auth/places.server";
import { findNotice } from "~/auth/public-notice.server";
import { cookieHeaders, openSignIn } from "~/auth/sign-in.server";
import { wordsOf } from "~/components/shell/page-title";
import { otherLanguages } from "~/domain/languages";
import { parseForm } from "~/lib/form.server";
import { forgetKept } from "~/lib/request-scope.server";
import { listTimeZones } from "~/lib/time-zones.server";
import { Invitation } from "~/screens/account/invitation";
import { newAccountSchema, takeUpSchema } from "~/screens/account/invitation-form.server";
import { invitationPage } from "~/screens/account/invitation-page";
import { refusalWords } from "~/screens/account/invitation-refusals";
import { languageLinks } from "~/screens/account/language-links";
import { wordsIn } from "~/words/catalogue";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { shell } = wordsOf(matches);
  return [{ title: data ? shell.pageTitle(data.page.title) : shell.product }];
};

/** Opening a link changes nothing: programs that look through mails open it too. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { invite, stage, notice } = await openLink(request, params.token);
  // The whole page is in the language of whom it invites, whoever is signed in here.
  const language = languageOfInvitation(request, invite);
  const words = wordsIn(language);
  const path = `/invite/${params.token}`;
  const page = invitationPage(invite, { stage, notice, path }, words);
  const possible = ["en" as const, ...otherLanguages(invite.patient.clinic.languages)];
  const languages = languageLinks(request.url, possible, words);
  const timeZones = page.form?.kind === "new" ? listTimeZones() : [];
  return { page, language, languages, timeZones };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { token, invite, stage, notice } = await openLink(request, params.token);
  const language = languageOfInvitation(request, invite);
  const words = wordsIn(language);
  const hasNotice = notice !== null;
  if (stage === "confirm") {
    const { id } = await requirePerson(request);
    const asksYear = invite.patient.birthYear !== null;
    const form = await parseForm(request, takeUpSchema(words, asksYear, hasNotice));
    if (!form.ok) return form.invalid();
    const accepted = await acceptAs(id, token, form.value);
    if (accepted.kind !== "joined") return form.reject(refusalWords(accepted, words));
    return await goOn(request, accepted);
  }
  const { timeZone } = invite.patient;
  const known = { email: invite.email, clinicNames: [invite.patient.clinic.name] };
  const form = await parseForm(request, newAccountSchema(words, { timeZone, hasNotice, known }));
  if (!form.ok) return form.invalid();
  if (stage === "another") return form.reject(refusalWords({ kind: "another" }, words));
  return form.unlessTooMany(words.limits.password, async () => {
    const accepted = await acceptAsNew(token, { ...form.value, language });
    if (accepted.kind !== "joined") return form.reject(refusalWords(accepted, words));
    return redirect("/my", { headers: cookieHeaders(await openSignIn(request, accepted.userId)) });
  });
}

function languageOfInvitation(request: Request, { patient }: Opened) {
  const { language: written, clinic } = patient;
  return languageOfReader(request, { written, on: clinic.languages });
}

/** @throws 404 for a link that there is not; 429 for a network that has tried many of those */
async function openLink(request: Request, token = "") {
  const asked = await findInvitation(token);
  if (!asked) await limitNetwork("wrong-links-by-network");
  const invite = found(asked);
  const stage = stageOf(invite, (await getAccount(request))?.id ?? null);
  const isOpen = stage === "new" || stage === "confirm";
  const notice = isOpen ? await findNotice(invite.patient.clinic.id) : null;
  return { token, invite, stage, notice: notice?.notice ?? null };
}

/** To the record that was taken up, which is a place of theirs from now on. */
async function goOn(request: Request, { accessId }: Extract<Acceptance, { kind: "joined" }>) {
  forgetKept();
  const account = await getAccount(request);
  if (account) await choosePlace(request, account, accessId);
  return redirect("/my");
}

export default function Invite() {
  return (
    <Invitation {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()?.form} />
  );
}
