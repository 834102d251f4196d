import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireFreshToInvite } from "~/auth/fresh.server";
import { found, requireFrontDesk } from "~/auth/guards.server";
import { limitMail } from "~/auth/limits.server";
import { editContact, getContactValues } from "~/data/patients/edit-contact.server";
import { getContact } from "~/data/patients/list-contacts.server";
import { renewInvite } from "~/data/team/renew-invite.server";
import { localDateAt } from "~/domain/calendar/dates";
import { isShownAgain, parseForm, readForm } from "~/lib/form.server";
import { isMailSent } from "~/lib/mail.server";
import { ContactOfPatient } from "~/screens/desk/contact";
import { contactErrors, contactSchema } from "~/screens/desk/contact-form.server";
import { contactPage } from "~/screens/desk/contact-page";
import styles from "~/screens/desk/desk.css?url";
import { wordsIn } from "~/words/catalogue";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction = () => [{ title: "Contact · Supple" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const desk = await requireFrontDesk(request);
  const patientId = params.patientId ?? "";
  const contact = found(await getContact(desk, patientId));
  const values = found(await getContactValues(desk, patientId));
  const isSaved = new URL(request.url).searchParams.has("saved");
  return { page: contactPage(contact, values, desk.timeZone), isSaved };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const desk = await requireFrontDesk(request, { showsAgain: true });
  const patientId = params.patientId ?? "";
  const contact = found(await getContact(desk, patientId));
  const posted = await readForm(request);
  if (posted.get("intent") === "invite" && !isShownAgain(posted)) {
    await requireFreshToInvite(request, desk);
    await limitMail(desk, contact.email);
    const made = found(await renewInvite(desk, patientId));
    return { made: { ...made, isMailSent: isMailSent() } };
  }
  const today = localDateAt(desk.now, contact.timeZone);
  const form = await parseForm(request, contactSchema({ today, clinicZone: desk.timeZone }));
  if (!form.ok) return form.invalid();
  const { opened, typed } = form.value;
  return form.unlessTooMany(wordsIn(null).limits.form, async () => {
    if (typed.email !== null && typed.email !== opened.email) {
      await requireFreshToInvite(request, desk);
      await limitMail(desk, typed.email);
    }
    const result = found(await editContact(desk, patientId, opened, typed));
    if (result.kind !== "saved") {
      const answer = form.reject(contactErrors[result.kind]);
      return data(answer.data, { status: result.kind === "conflict" ? 409 : 422 });
    }
    if (result.invited) return { made: { ...result.invited, isMailSent: isMailSent() } };
    return redirect(`/clinic/patients/${patientId}/contact?saved`);
  });
}

export default function ContactRoute() {
  const { page, isSaved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const made = answer && "made" in answer ? answer.made : null;
  const form = answer && "form" in answer ? answer.form : null;
  return <ContactOfPatient {...{ page, isSaved, made, form }} />;
}
