import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { getActor } from "~/auth/actor.server";
import { homeOf } from "~/auth/guards.server";
import { startSignIn } from "~/auth/sign-in.server";
import { createClinic } from "~/auth/sign-up.server";
import { AccountPage } from "~/components/shell/account-page";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { FormError } from "~/components/ui/form-error";
import { NewPasswordField } from "~/components/ui/new-password-field";
import { TimeZoneField } from "~/components/ui/time-zone-field";
import { parseForm } from "~/lib/form.server";
import {
  emailSchema,
  newPasswordSchema,
  optionalText,
  requiredText,
  timeZoneSchema,
} from "~/lib/schemas.server";
import { listTimeZones, serverTimeZone } from "~/lib/time-zones.server";

export const meta: MetaFunction = () => [{ title: "Create your clinic · Supple" }];

const signUpSchema = z.object({
  name: requiredText("Enter your name."),
  clinicName: requiredText("Enter the clinic's name."),
  phone: optionalText(40),
  email: emailSchema,
  password: newPasswordSchema,
  timeZone: timeZoneSchema.default(serverTimeZone),
});

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await getActor(request);
  if (actor) throw redirect(homeOf(actor));
  return { timeZones: listTimeZones(), timeZone: serverTimeZone() };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, signUpSchema);
  if (!form.ok) return form.invalid();
  const userId = await createClinic(form.value);
  if (!userId)
    return form.reject({
      email: "This email already has an account. Sign in, or use another address.",
    });
  return redirect("/clinic", { headers: { "Set-Cookie": await startSignIn(request, userId) } });
}

export default function SignUp() {
  const { timeZones, timeZone } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <AccountPage
      title="Create your clinic"
      lead="You can add patients right away. The data stays on this server."
    >
      <Form method="post" className="grid gap-4" noValidate>
        <FormError form={form} />
        <TextField form={form} name="name" label="Your name" autoComplete="name" required />
        <TextField
          form={form}
          name="clinicName"
          label="Clinic name"
          autoComplete="organization"
          required
        />
        <TextField
          form={form}
          name="phone"
          label="Clinic phone"
          type="tel"
          autoComplete="tel"
          help="Patients see it where they are told to call you. It can be left empty."
        />
        <TextField
          form={form}
          name="email"
          label="Email"
          type="email"
          autoComplete="username"
          required
        />
        <NewPasswordField form={form} />
        <TimeZoneField form={form} timeZones={timeZones} initial={timeZone} />
        <div className="flex flex-wrap items-center gap-4">
          <Button>Create clinic</Button>
          <Link to="/login" className="inline-flex min-h-11 items-center text-13">
            I have an account
          </Link>
        </div>
      </Form>
    </AccountPage>
  );
}
