import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Staff } from "~/auth/actor.server";
import { changeOwnName } from "~/auth/change-name.server";
import { askEmailChange, askProof, getOwnEmail } from "~/auth/email-change.server";
import { requireStaff } from "~/auth/guards.server";
import { isSignUpOpen } from "~/auth/sign-up.server";
import { isShownAgain, parseForm, readForm } from "~/lib/form.server";
import { emailSchemaOf } from "~/screens/account/email-form.server";
import { emailIntent } from "~/screens/account/email-intent";
import { emailCardPage, emailProblem } from "~/screens/account/email-page";
import { Profile } from "~/screens/settings/profile";
import { ownNameForm } from "~/screens/settings/profile-form.server";
import { profilePage } from "~/screens/settings/profile-page";
import { wordsIn } from "~/words/catalogue";

const ADDRESS = "/clinic/settings/profile";

export const meta: MetaFunction = () => [{ title: "Your profile · Settings · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  const { searchParams } = new URL(request.url);
  const isAsked = searchParams.has("asked");
  const about = { ...(await getOwnEmail(staff)), isAsked, who: "staff" as const };
  return {
    page: profilePage(staff),
    email: emailCardPage(about, wordsIn(staff.language)),
    canAddClinic: staff.isOwner && isSignUpOpen(),
    isSaved: searchParams.has("saved"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, { showsAgain: true });
  const sent = await readForm(request);
  // By its field, as a form that is shown again comes without its button.
  if (sent.has("name")) return saveName(staff, sent);
  if (sent.get("intent") === emailIntent.prove && !isShownAgain(sent)) {
    await askProof(staff);
    return redirect(`${ADDRESS}?asked`);
  }
  const words = wordsIn(staff.language);
  const { asksForCode } = await getOwnEmail(staff);
  const form = await parseForm(request, emailSchemaOf(words, asksForCode));
  if (!form.ok) return form.invalid();
  return form.unlessTooMany(words.limits.password, async () => {
    const outcome = await askEmailChange(staff, form.value);
    if (outcome !== "asked") return form.reject(emailProblem(outcome, words));
    return redirect(`${ADDRESS}?asked`);
  });
}

async function saveName(staff: Staff, sent: FormData) {
  const form = await parseForm(sent, ownNameForm);
  if (!form.ok) return form.invalid();
  await changeOwnName(staff, form.value.name);
  return redirect(`${ADDRESS}?saved`);
}

export default function ProfileRoute() {
  const loaded = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return <Profile key={loaded.page.name} {...loaded} form={form} />;
}
