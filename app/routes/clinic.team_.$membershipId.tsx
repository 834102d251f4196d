import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Staff } from "~/auth/actor.server";
import { requireFresh } from "~/auth/fresh.server";
import { found, requireOwner } from "~/auth/guards.server";
import { limitMail } from "~/auth/limits.server";
import { askEmailChangeOf } from "~/auth/member-email.server";
import { changeMember } from "~/data/team/change-member.server";
import { getMember } from "~/data/team/get-member.server";
import { resetSecondFactor } from "~/data/team/reset-second-factor.server";
import { answerForm, parseForm, readForm } from "~/lib/form.server";
import answerStyles from "~/screens/queue/answer.css?url";
import { ManageMember } from "~/screens/team/member";
import { memberPage } from "~/screens/team/member-page";
import styles from "~/screens/team/team.css?url";
import {
  memberEmailSchema,
  memberErrors,
  memberSchema,
  NOT_CHANGED,
  NOT_RESET,
  RESET_FACTOR,
} from "~/screens/team/team-forms.server";
import { wordsIn } from "~/words/catalogue";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: answerStyles },
  { rel: "stylesheet", href: styles },
];

export const meta: MetaFunction = () => [{ title: "Manage a member · Supple" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const owner = await requireOwner(request);
  const member = found(await getMember(owner, params.membershipId ?? ""));
  const done = new URL(request.url).searchParams;
  const [, said = null] = SAID.find(([what]) => done.has(what)) ?? [];
  return { page: memberPage(member, owner.userId), said };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const owner = await requireOwner(request, { showsAgain: true });
  await requireFresh(request, owner);
  const sent = await readForm(request);
  if (sent.get("intent") === RESET_FACTOR) return resetFactor(owner, params.membershipId ?? "");
  // By its field, as a form that is shown again comes without its button.
  if (sent.has("newEmail")) return changeEmail(request, owner, params.membershipId ?? "");
  const form = await parseForm(request, memberSchema);
  if (!form.ok) return form.invalid();
  const membershipId = params.membershipId ?? "";
  const result = found(await changeMember(owner, membershipId, form.value));
  if (result !== "changed") return form.reject(memberErrors[result]);
  // Whoever gave up owning the clinic manages nobody any more.
  const isMe = membershipId === owner.membershipId && !form.value.isOwner;
  return redirect(isMe ? "/" : `/clinic/team/${membershipId}?saved`);
}

async function resetFactor(owner: Staff, membershipId: string) {
  const { user } = found(await getMember(owner, membershipId));
  const result = found(await resetSecondFactor(owner, user.id));
  if (result === "reset") return redirect(`/clinic/team/${membershipId}?reset`);
  return answerForm({ initialValue: {}, error: { "": [NOT_RESET[result]] } }, 422);
}

async function changeEmail(request: Request, owner: Staff, membershipId: string) {
  const form = await parseForm(request, memberEmailSchema);
  if (!form.ok) return form.invalid();
  const { newEmail } = form.value;
  return form.unlessTooMany(wordsIn(null).limits.plain, async () => {
    await limitMail(owner, newEmail);
    const result = found(await askEmailChangeOf(owner, membershipId, newEmail));
    if (result !== "asked") return form.reject({ newEmail: NOT_CHANGED[result] });
    return redirect(`/clinic/team/${membershipId}?asked`);
  });
}

/** What was done just now, by its word in the address. */
const SAID = [
  ["saved", "Saved."],
  [
    "reset",
    "The second step is taken away. They sign in with their password, and set it up again.",
  ],
  ["asked", "The link is on its way. The new address counts once it is opened."],
] as const;

export default function ManageMemberRoute() {
  const form = useActionData<typeof action>()?.form;
  const isOfEmail = form?.initialValue?.newEmail !== undefined;
  const forms = isOfEmail ? { form: undefined, emailForm: form } : { form, emailForm: undefined };
  return <ManageMember {...useLoaderData<typeof loader>()} {...forms} />;
}
