import { SignInForm } from "~/components/shell/sign-in-form";
import { SignedOutPage } from "~/components/shell/signed-out-page";
import type { FormResult } from "~/components/ui/form-result";
import { useWords } from "~/components/ui/words";

type Props = {
  form: FormResult;
  /** The page that was asked for before signing in. */
  next: string | null;
};

export function SignIn({ form, next }: Props) {
  const { account } = useWords();
  return (
    <SignedOutPage title={account.signIn}>
      <SignInForm form={form} next={next} />
    </SignedOutPage>
  );
}
