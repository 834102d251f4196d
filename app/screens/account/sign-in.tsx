import { DangerLine } from "~/components/shell/danger-line";
import { LanguageNav } from "~/components/shell/language-nav";
import { SignInForm, TOO_LONG } from "~/components/shell/sign-in-form";
import { SignedOutPage } from "~/components/shell/signed-out-page";
import { type FormResult, typedValue } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { useWords } from "~/components/ui/words";
import type { LanguageLinks } from "./language-links";
import { PasskeyButton } from "./passkey-button";

type Props = {
  form: FormResult;
  /** The page that was asked for before signing in. */
  next: string | null;
  /** What the button for a passkey says; null where there can be none. */
  passkey: string | null;
  /** What led here; left out where nothing is to be said. */
  notice?: string;
  languages: LanguageLinks | null;
  /** Whether anybody may make a clinic here. */
  isSignUpOpen: boolean;
};

export function SignIn({ form, next, passkey, notice, languages, isSignUpOpen }: Props) {
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
            <DangerLine />
            <p>{shell.inDanger.signIn}</p>
          </Notice>
        </div>
      ) : null}
      {notice && !form ? (
        <div className="mb-4">
          <Notice tone="info" role="status">
            {notice}
          </Notice>
        </div>
      ) : null}
      <SignInForm form={form} next={next} isSignUpOpen={isSignUpOpen} />
      {passkey === null ? null : (
        <div className="mt-4 border-t border-line pt-4">
          <PasskeyButton word={passkey} {...{ form, next }} />
        </div>
      )}
      {languages ? <LanguageNav {...languages} /> : null}
    </SignedOutPage>
  );
}

type HeldWords = { shown: string; tooLong: string };

/** What becomes of a form that was sent after its writer's sign-in had ended. */
function leadOf(sealed: string, { shown, tooLong }: HeldWords): string {
  return sealed === TOO_LONG ? tooLong : shown;
}
