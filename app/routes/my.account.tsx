import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { found, requirePatient } from "~/auth/guards.server";
import { Button } from "~/components/ui/button";
import { FormError } from "~/components/ui/form-error";
import { Notice } from "~/components/ui/notice";
import { TimeZoneField } from "~/components/ui/time-zone-field";
import { changeTimeZone, getAccount } from "~/data/patients/own-account.server";
import { parseForm } from "~/lib/form.server";
import { timeZoneSchema } from "~/lib/schemas.server";
import { listTimeZones } from "~/lib/time-zones.server";
import { AccountFacts } from "~/screens/account/account-facts";

export const meta: MetaFunction = () => [{ title: "Me · Supple" }];

const timeZoneForm = z.object({ timeZone: timeZoneSchema });

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  return {
    account: found(await getAccount(patient), "Account"),
    timeZones: listTimeZones(),
    isSaved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const patient = await requirePatient(request);
  const form = await parseForm(request, timeZoneForm);
  if (!form.ok) return form.invalid();
  await changeTimeZone(patient, form.value.timeZone);
  return redirect("/my/account?saved");
}

export default function Account() {
  const { account, timeZones, isSaved } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <>
      <h1>Me</h1>
      {isSaved ? <Notice tone="ok" title="Time zone saved" role="status" /> : null}
      <AccountFacts account={account} />
      <Form method="post" className="card grid gap-3 px-4 py-3.5" noValidate>
        <FormError form={form} />
        <TimeZoneField
          form={form}
          timeZones={timeZones}
          initial={account.timeZone}
          useDeviceZone={false}
          help="It decides when your day begins and ends."
        />
        <Button look="line" className="justify-self-start">
          Save time zone
        </Button>
      </Form>
      <Link to="/my/sessions" className="tap">
        Your last logs
      </Link>
      <Form method="post" action="/logout">
        <Button look="line" className="w-full">
          Sign out
        </Button>
      </Form>
    </>
  );
}
