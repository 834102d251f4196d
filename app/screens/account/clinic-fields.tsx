import { TextField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { useWords } from "~/components/ui/words";

/** What a new clinic is called, and where patients reach it. */
export function ClinicFields({ form }: { form: FormResult }) {
  const { signUp } = useWords().account;
  return (
    <>
      <TextField
        form={form}
        name="clinicName"
        label={signUp.clinicName}
        autoComplete="organization"
        required
      />
      <TextField
        form={form}
        name="phone"
        label={signUp.phone}
        type="tel"
        autoComplete="tel"
        help={signUp.phoneHelp}
      />
    </>
  );
}
