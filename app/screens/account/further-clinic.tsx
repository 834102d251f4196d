import { SignedOutPage } from "~/components/shell/signed-out-page";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { TextField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import { TimeZoneField } from "~/components/ui/time-zone-field";
import { useWords } from "~/components/ui/words";
import { ClinicFields } from "./clinic-fields";
import type { FurtherPage } from "./sign-up-page";

type Props = { page: FurtherPage; form: FormResult; timeZones: string[]; timeZone: string };

/** Another clinic, for whoever has an account and goes on with it. */
export function FurtherClinic({ page, form, timeZones, timeZone }: Props) {
  const { account, forms } = useWords();
  const { title, lead, password } = page;
  const { clinicName, phone, send } = account.signUp;
  return (
    <SignedOutPage title={title} lead={lead}>
      <OwnedForm method="post" className="grid gap-4" noValidate>
        <ErrorSummary
          form={form}
          labels={{ clinicName, phone, timeZone: forms.timeZone, password }}
        />
        <ClinicFields form={form} />
        <TimeZoneField form={form} timeZones={timeZones} initial={timeZone} />
        <TextField
          form={form}
          name="password"
          label={password}
          type="password"
          autoComplete="current-password"
          required
        />
        <Button className="justify-self-start">{send}</Button>
      </OwnedForm>
    </SignedOutPage>
  );
}
