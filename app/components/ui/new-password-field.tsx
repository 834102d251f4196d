import { MIN_PASSWORD_LENGTH } from "~/lib/password-rule";
import { TextField } from "./field";
import type { FormResult } from "./form-result";
import { useWords } from "./words";

/** A password that is being chosen: browsers offer to make and keep one. */
export function NewPasswordField({ form }: { form: FormResult }) {
  const { forms } = useWords();
  return (
    <TextField
      form={form}
      name="password"
      label={forms.password}
      type="password"
      autoComplete="new-password"
      help={forms.newPasswordHelp(MIN_PASSWORD_LENGTH)}
      required
    />
  );
}
