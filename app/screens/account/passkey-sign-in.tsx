import { Link } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { SignedOutPage } from "~/components/shell/signed-out-page";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";

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
  /** JSON, as the browser's script takes it; null while too much was asked. */
  options: string | null;
  /** Why not, after what was refused: the person says when to ask again. */
  refused: string | null;
  sealed: string | null;
  /** Whether that form is done as it was pressed. */
  goesOn?: boolean;
};

type Props = {
  /** The page that it was pressed on, where a password does instead. */
  at?: "/login" | "/confirm";
  page: PasskeyPage;
  next: string | null;
  asked: Asked | undefined;
};

/** Has the browser ask for a passkey, and sends its answer. */
export function PasskeySignIn({ at = "/login", page, next, asked }: Props) {
  const [refused, setRefused] = useState(asked?.refused ?? null);
  const credential = useRef<HTMLInputElement>(null);
  const isAsking = asked !== undefined && refused === null;
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
    ask().catch(() => setRefused(page.refused));
  }, [options, page.refused]);
  const search = next === null ? "" : `?next=${encodeURIComponent(next)}`;
  return (
    <SignedOutPage title={page.title}>
      <div className="grid gap-4">
        {refused ? <Notice tone="red" role="alert" title={refused} /> : null}
        {isAsking ? (
          <Notice tone="info" role="status">
            {page.asking}
          </Notice>
        ) : null}
        <OwnedForm method="post" action={`${at}/passkey${search}`}>
          {isAsking ? <input type="hidden" name="credential" ref={credential} /> : null}
          {next ? <input type="hidden" name="next" value={next} /> : null}
          {asked?.sealed ? <input type="hidden" name="sealed" value={asked.sealed} /> : null}
          {asked?.goesOn ? <input type="hidden" name="goesOn" value="yes" /> : null}
          {isAsking ? null : <Button>{refused ? page.tryAgain : page.begin}</Button>}
        </OwnedForm>
        <Link to={`${at}${search}`} className="inline-flex min-h-11 items-center">
          {page.usePassword}
        </Link>
      </div>
    </SignedOutPage>
  );
}
