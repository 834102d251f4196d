import { SignInForm, TOO_LONG } from "~/components/shell/sign-in-form";
import { SignedOutPage } from "~/components/shell/signed-out-page";
import { type FormResult, typedValue } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { useWords } from "~/components/ui/words";

type Props = {
  form: FormResult;
  /** The page that was asked for before signing in. */
  next: string | null;
  /** Whether anybody may make a clinic here. */
  isSignUpOpen: boolean;
};

export function SignIn({ form, next, isSignUpOpen }: Props) {
  const { account, shell } = useWords();
  const sealed = typedValue(form, "sealed");
  return (
    <SignedOutPage
      title={account.signIn}
      lead={sealed === "" ? null : leadOf(sealed, account.held)}
    >
      {next?.startsWith("/my/wrong") ? (
        <div className="mb-4">
          <Notice tone="red" title={shell.inDanger.title}>
            <p>{shell.inDanger.signIn}</p>
          </Notice>
        </div>
      ) : null}
      <SignInForm form={form} next={next} isSignUpOpen={isSignUpOpen} />
    </SignedOutPage>
  );
}

type HeldWords = { shown: string; tooLong: string };

/** What becomes of a form that was sent after its writer's sign-in had ended. */
function leadOf(sealed: string, { shown, tooLong }: HeldWords): string {
  return sealed === TOO_LONG ? tooLong : shown;
}
