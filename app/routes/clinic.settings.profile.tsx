import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askEmailChange, askProof, getOwnEmail } from "~/auth/email-change.server";
import { requireStaff } from "~/auth/guards.server";
import { isSignUpOpen } from "~/auth/sign-up.server";
import { isShownAgain, parseForm, readForm } from "~/lib/form.server";
import { emailSchemaOf } from "~/screens/account/email-form.server";
import { emailIntent } from "~/screens/account/email-intent";
import { emailCardPage, emailProblem } from "~/screens/account/email-page";
import { Profile } from "~/screens/settings/profile";
import { wordsIn } from "~/words/catalogue";

const ADDRESS = "/clinic/settings/profile";

export const meta: MetaFunction = () => [{ title: "Your profile · Settings · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  const isAsked = new URL(request.url).searchParams.has("asked");
  const about = { ...(await getOwnEmail(staff)), isAsked, who: "staff" as const };
  const email = emailCardPage(about, wordsIn(staff.language));
  return { email, canAddClinic: staff.isOwner && isSignUpOpen() };
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, { showsAgain: true });
  const sent = await readForm(request);
  if (sent.get("intent") === emailIntent.prove && !isShownAgain(sent)) {
    await askProof(staff);
    return redirect(`${ADDRESS}?asked`);
  }
  const words = wordsIn(staff.language);
  const form = await parseForm(request, emailSchemaOf(words));
  if (!form.ok) return form.invalid();
  const outcome = await askEmailChange(staff, form.value);
  if (outcome !== "asked") return form.reject(emailProblem(outcome, words));
  return redirect(`${ADDRESS}?asked`);
}

export default function ProfileRoute() {
  return (
    <Profile {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()?.form} />
  );
}
