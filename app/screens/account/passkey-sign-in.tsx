import { Link } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { SignedOutPage } from "~/components/shell/signed-out-page";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { SentForm } from "~/components/ui/owned-form";

/** The words of the page. */
export type PasskeyPage = {
  title: string;
  begin: string;
  asking: string;
  refused: string;
  tryAgain: string;
  usePassword: string;
};

/** What the browser is asked, once its person has pressed the button. */
type Asked = {
  /** JSON, as the browser's script takes it. */
  options: string;
  /** After an answer that was refused: the person says when to ask again. */
  isRefused: boolean;
  sealed: string | null;
};

type Props = { page: PasskeyPage; next: string | null; asked: Asked | undefined };

/** Has the browser ask for a passkey, and sends its answer. */
export function PasskeySignIn({ page, next, asked }: Props) {
  const [isRefused, setIsRefused] = useState(asked?.isRefused ?? false);
  const credential = useRef<HTMLInputElement>(null);
  const isAsking = asked !== undefined && !isRefused;
  const options = isAsking ? asked.options : null;
  useEffect(() => {
    if (options === null) return;
    const ask = async () => {
      const { startAuthentication } = await import("@simplewebauthn/browser");
      const answer = await startAuthentication({ optionsJSON: JSON.parse(options) });
      const field = credential.current;
      if (!field) return;
      field.value = JSON.stringify(answer);
      field.form?.requestSubmit();
    };
    ask().catch(() => setIsRefused(true));
  }, [options]);
  const search = next === null ? "" : `?next=${encodeURIComponent(next)}`;
  return (
    <SignedOutPage title={page.title}>
      <div className="grid gap-4">
        {isRefused ? <Notice tone="red" role="alert" title={page.refused} /> : null}
        {isAsking ? (
          <Notice tone="info" role="status">
            {page.asking}
          </Notice>
        ) : null}
        <SentForm method="post" action={`/login/passkey${search}`}>
          {isAsking ? <input type="hidden" name="credential" ref={credential} /> : null}
          {next ? <input type="hidden" name="next" value={next} /> : null}
          {asked?.sealed ? <input type="hidden" name="sealed" value={asked.sealed} /> : null}
          {isAsking ? null : <Button>{isRefused ? page.tryAgain : page.begin}</Button>}
        </SentForm>
        <Link to={`/login${search}`} className="inline-flex min-h-11 items-center">
          {page.usePassword}
        </Link>
      </div>
    </SignedOutPage>
  );
}
