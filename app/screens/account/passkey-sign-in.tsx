import { Link } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { SignedOutPage } from "~/components/shell/signed-out-page";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { SentForm } from "~/components/ui/owned-form";

export type PasskeyPage = {
  title: string;
  asking: string;
  refused: string;
  tryAgain: string;
  usePassword: string;
  /** JSON, as the browser's script takes it. */
  options: string;
  /** False after an answer that was refused: the person says when to ask again. */
  asksAtOnce: boolean;
  next: string | null;
  sealed: string | null;
};

/** Has the browser ask for a passkey, and sends its answer. */
export function PasskeySignIn({ page }: { page: PasskeyPage }) {
  const { options, asksAtOnce, next, sealed } = page;
  const [isRefused, setIsRefused] = useState(!asksAtOnce);
  const credential = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isRefused) return;
    const ask = async () => {
      const { startAuthentication } = await import("@simplewebauthn/browser");
      const answer = await startAuthentication({ optionsJSON: JSON.parse(options) });
      const field = credential.current;
      if (!field) return;
      field.value = JSON.stringify(answer);
      field.form?.requestSubmit();
    };
    ask().catch(() => setIsRefused(true));
  }, [isRefused, options]);
  const search = next === null ? "" : `?next=${encodeURIComponent(next)}`;
  return (
    <SignedOutPage title={page.title}>
      <div className="grid gap-4">
        {isRefused ? (
          <Notice tone="red" role="alert" title={page.refused} />
        ) : (
          <Notice tone="info" role="status">
            {page.asking}
          </Notice>
        )}
        <SentForm method="post" action="/login/passkey">
          {isRefused ? null : <input type="hidden" name="credential" ref={credential} />}
          {next ? <input type="hidden" name="next" value={next} /> : null}
          {sealed ? <input type="hidden" name="sealed" value={sealed} /> : null}
          {isRefused ? <Button>{page.tryAgain}</Button> : null}
        </SentForm>
        <Link to={`/login${search}`} className="inline-flex min-h-11 items-center">
          {page.usePassword}
        </Link>
      </div>
    </SignedOutPage>
  );
}
