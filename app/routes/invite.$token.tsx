import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { found } from "~/auth/guards.server";
import { acceptInvite, getInvite } from "~/auth/invite.server";
import { startSignIn } from "~/auth/sign-in.server";
import { AccountPage } from "~/components/shell/account-page";
import { Button } from "~/components/ui/button";
import { FormError } from "~/components/ui/form-error";
import { NewPasswordField } from "~/components/ui/new-password-field";
import { TimeZoneField } from "~/components/ui/time-zone-field";
import { localDateAt } from "~/domain/calendar/dates";
import { parseForm } from "~/lib/form.server";
import { newPasswordSchema, timeZoneSchema } from "~/lib/schemas.server";
import { listTimeZones } from "~/lib/time-zones.server";
import { plainDate } from "~/words/calendar";

export const meta: MetaFunction = () => [{ title: "Your invitation · Supple" }];

export async function loader({ params }: LoaderFunctionArgs) {
  const { state, expiresAt, patient } = found(await getInvite(params.token ?? ""), "Invitation");
  return {
    state,
    clinicName: patient.clinic.name,
    // The name is shown only while the link is open: an old link in a mailbox tells nobody whose it was.
    name: state === "open" ? patient.name : null,
    email: state === "open" ? patient.email : null,
    endedOn: plainDate(localDateAt(expiresAt, patient.timeZone)),
    timeZone: patient.timeZone,
    timeZones: listTimeZones(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const { patient } = found(await getInvite(token), "Invitation");
  const schema = z.object({
    password: newPasswordSchema,
    timeZone: timeZoneSchema.default(patient.timeZone),
  });
  const form = await parseForm(request, schema);
  if (!form.ok) return form.invalid();
  const accepted = await acceptInvite(token, form.value);
  if (accepted === "gone")
    return form.reject({
      "": "This invitation was used or has ended. Sign in, or ask the clinic for a new one.",
    });
  if (accepted === "taken")
    return form.reject({
      "": "This email already has an account. Ask the clinic to invite another address.",
    });
  return redirect("/my", {
    headers: { "Set-Cookie": await startSignIn(request, accepted.userId) },
  });
}

export default function Invitation() {
  const { state, clinicName, name, email, endedOn, timeZone, timeZones } =
    useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  if (state === "used") {
    return (
      <AccountPage
        title="This invitation was used"
        lead={`It opened an account at ${clinicName}. Sign in with the password chosen then.`}
      >
        <Link to="/login" className="btn">
          Sign in
        </Link>
      </AccountPage>
    );
  }
  if (state === "ended") {
    return (
      <AccountPage
        title="This invitation has ended"
        lead={`It ended on ${endedOn}. Ask ${clinicName} for a new one.`}
      >
        {null}
      </AccountPage>
    );
  }
  return (
    <AccountPage
      title={`Welcome, ${name}`}
      lead={`${clinicName} invites you. Choose a password, then your stretches are one tap away.`}
    >
      <Form method="post" className="grid gap-4" noValidate>
        <FormError form={form} />
        <input type="hidden" name="username" autoComplete="username" value={email ?? ""} readOnly />
        <p className="text-14 text-ink-2">
          You sign in with <b className="text-ink">{email}</b>.
        </p>
        <NewPasswordField form={form} />
        <TimeZoneField
          form={form}
          timeZones={timeZones}
          initial={timeZone}
          help="It decides when your day begins and ends."
        />
        <Button className="justify-self-start">Save and start</Button>
      </Form>
    </AccountPage>
  );
}
