import { MIN_PASSWORD_LENGTH } from "~/lib/password-rule";
import { TextField } from "./field";
import type { FormResult } from "./form-result";

/** A password that is being chosen: browsers offer to make and keep one. */
export function NewPasswordField({ form }: { form: FormResult }) {
  return (
    <TextField
      form={form}
      name="password"
      label="Password"
      type="password"
      autoComplete="new-password"
      help={`At least ${MIN_PASSWORD_LENGTH} characters.`}
      required
    />
  );
}
