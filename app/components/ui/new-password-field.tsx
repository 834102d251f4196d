import { MIN_PASSWORD_LENGTH } from "~/lib/password-rule";
import type { FormResult } from "./form-result";
import { PasswordField } from "./password-field";
import { useWords } from "./words";

type Props = {
  form: FormResult;
  /** Whose account it opens, where no field of the form says so. */
  email?: string;
};

/** A password that is being chosen: browsers offer to make one, and keep it under the address. */
export function NewPasswordField({ form, email }: Props) {
  const { forms } = useWords();
  return (
    <>
      {email === undefined ? null : (
        // Password managers pass over a field of type "hidden".
        <input
          type="email"
          name="username"
          autoComplete="username"
          aria-label={forms.email}
          className="sr-only"
          value={email}
          tabIndex={-1}
          readOnly
        />
      )}
      <PasswordField
        form={form}
        name="password"
        label={forms.password}
        autoComplete="new-password"
        help={forms.newPasswordHelp(MIN_PASSWORD_LENGTH)}
        required
      />
    </>
  );
}
