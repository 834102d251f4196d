import type {
  ActionFunctionArgs,
  LinksFunction,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { requireFresh } from "~/auth/fresh.server";
import { forbidden, requireOwner } from "~/auth/guards.server";
import { limitMail } from "~/auth/limits.server";
import { inviteStaff } from "~/data/team/invite-staff.server";
import { parseForm } from "~/lib/form.server";
import { isMailSent } from "~/lib/mail.server";
import answerStyles from "~/screens/queue/answer.css?url";
import { InviteColleague, Invited } from "~/screens/team/invite";
import styles from "~/screens/team/team.css?url";
import { inviteErrors, inviteSchema } from "~/screens/team/team-forms.server";
import { wordsIn } from "~/words/catalogue";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: answerStyles },
  { rel: "stylesheet", href: styles },
];

export const meta: MetaFunction = () => [{ title: "Invite a colleague · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireOwner(request);
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const owner = await requireOwner(request, { showsAgain: true });
  await requireFresh(request, owner);
  const form = await parseForm(request, inviteSchema);
  if (!form.ok) return form.invalid();
  return form.unlessTooMany(wordsIn(null).limits.form, async () => {
    await limitMail(owner, form.value.email);
    const result = await inviteStaff(owner, form.value);
    if (result === null) throw forbidden();
    if (result.kind !== "invited") return form.reject(inviteErrors(result.kind, result.name));
    const { inviteLink, email } = result;
    return { made: { inviteLink, email, isMailSent: isMailSent() } };
  });
}

export default function InviteColleagueRoute() {
  const answer = useActionData<typeof action>();
  if (answer && "made" in answer) return <Invited made={answer.made} />;
  return <InviteColleague form={answer?.form} />;
}
