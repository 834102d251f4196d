import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import { SelectField } from "~/components/ui/field";
import { getOwnRecord } from "~/data/record/own-record.server";
import { isClientId } from "~/data/sessions/input.server";
import { logPain } from "~/data/sessions/log-pain.server";
import { bodySites } from "~/domain/pain/body-sites";
import { parseForm } from "~/lib/form.server";
import { AskShell } from "~/screens/log/ask-shell";
import { PainForm } from "~/screens/log/pain-form";
import { painFormSchema } from "~/screens/log/pain-form.server";
import { painPage } from "~/screens/log/pain-page";
import { refuseForm } from "~/screens/log/refusal.server";
import { answers } from "~/words/en/answers";

export const meta: MetaFunction = () => [{ title: "Log pain · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const record = found(await getOwnRecord(patient), "Record");
  const search = new URL(request.url).searchParams;
  const known = search.get("id");
  if (known !== null) return { page: found(painPage(record, patient, known), "Log"), id: known };
  const id = search.get("new");
  // A new report has its id in the address: the back button then leads to this report, not to another one.
  if (!isClientId(id)) throw redirect(`/my/pain?new=${randomUUID()}`);
  const page = painPage(record, patient, id) ?? painPage(record, patient);
  return { page: found(page, "Log"), id };
}

export async function action({ request }: ActionFunctionArgs) {
  const patient = await requirePatient(request);
  const form = await parseForm(request, painFormSchema);
  if (!form.ok) return form.invalid();
  const { pain: score, ...report } = form.value;
  const result = await logPain(patient, { ...report, score, localDate: patient.today });
  if (result.outcome === "refused") return refuseForm(form.reject, result.reason);
  return redirect(`/my?saved=${result.id}`);
}

export default function LogPain() {
  const { page, id } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { pain, logged } = page;
  return (
    <AskShell about={logged ? "Pain log, change" : "Pain log"}>
      <PainForm question="How much pain right now?" hint={pain.where} {...{ pain, logged, form }}>
        <input type="hidden" name="id" value={id} />
        <SelectField
          form={form}
          name="bodySite"
          label={
            <>
              Where is it? <small>optional</small>
            </>
          }
          initial={logged?.bodySite ?? ""}
        >
          <option value="">No answer</option>
          {bodySites.map((site) => (
            <option key={site} value={site}>
              {answers.bodySites[site]}
            </option>
          ))}
        </SelectField>
      </PainForm>
    </AskShell>
  );
}
