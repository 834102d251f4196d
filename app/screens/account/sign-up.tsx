import { Link } from "@remix-run/react";
import { SignedOutPage } from "~/components/shell/signed-out-page";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { TextField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { NewPasswordField } from "~/components/ui/new-password-field";
import { SentForm } from "~/components/ui/owned-form";
import { TimeZoneField } from "~/components/ui/time-zone-field";
import { useWords } from "~/components/ui/words";
import { ClinicFields } from "./clinic-fields";

type Props = {
  form: FormResult;
  timeZones: string[];
  timeZone: string;
  /** Above the form, where it is not the usual one. */
  head?: { title: string; lead: string };
};

/** A clinic and its owner's account, in one form. */
export function SignUp({ form, timeZones, timeZone, head }: Props) {
  const { account, forms } = useWords();
  const { signUp } = account;
  return (
    <SignedOutPage title={head?.title ?? account.createClinic} lead={head?.lead ?? signUp.lead}>
      <SentForm method="post" className="grid gap-4" noValidate>
        <ErrorSummary
          form={form}
          labels={{
            ...{ name: signUp.name, clinicName: signUp.clinicName, phone: signUp.phone },
            ...{ email: forms.email, password: forms.password, timeZone: forms.timeZone },
          }}
        />
        <TextField form={form} name="name" label={signUp.name} autoComplete="name" required />
        <ClinicFields form={form} />
        <TextField
          form={form}
          name="email"
          label={forms.email}
          type="email"
          autoComplete="username"
          required
        />
        <NewPasswordField form={form} />
        <TimeZoneField form={form} timeZones={timeZones} initial={timeZone} />
        <div className="flex flex-wrap items-center gap-4">
          <Button>{signUp.send}</Button>
          <Link to="/login" className="inline-flex min-h-11 items-center text-13">
            {signUp.hasAccount}
          </Link>
        </div>
      </SentForm>
    </SignedOutPage>
  );
}
