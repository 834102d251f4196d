import { ShieldCheck, TriangleAlert } from "lucide-react";
import { Badge } from "~/components/ui/badge";
import { ErrorSummary } from "~/components/ui/error-summary";
import { errorOf } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { takeFocus } from "~/components/ui/take-focus";
import { AppRow } from "./app-row";
import { AppSetUp } from "./app-set-up";
import { AskPasskey } from "./ask-passkey";
import { CodesCard, CodesRow } from "./codes";
import type { FactorsAnswer } from "./factors-answer";
import type { FactorsPage } from "./factors-page";
import { PasskeysRow } from "./passkeys-row";

type Props = {
  page: FactorsPage;
  /** What was done just now. */
  said: string | null;
  answer: FactorsAnswer | undefined;
};

/** The cards of the second step: what there is, what is being set up, and codes that are shown once. */
export function Factors({ page, said, answer }: Props) {
  const { words, due, isStrong, newApp } = page;
  const form = answer?.form ?? null;
  return (
    <>
      {due && !answer?.codes ? (
        <Notice tone={due.isNow ? "amber" : "info"}>{due.text}</Notice>
      ) : null}
      {said && !answer ? (
        <div tabIndex={-1} ref={takeFocus}>
          <Notice tone="ok" role="status" title={said} />
        </div>
      ) : null}
      {errorOf(form, "") ? <ErrorSummary form={form} labels={{}} /> : null}
      {answer?.passkey ? <AskPasskey {...answer.passkey} words={words.passkeys} /> : null}
      {answer?.codes ? <CodesCard codes={answer.codes} words={words.codes} /> : null}
      <section className="card factors" aria-labelledby="ways">
        <div className="factors-head">
          <h2 id="ways">{words.ways.title}</h2>
          {isStrong ? (
            <Badge tone="ok" icon={ShieldCheck}>
              {words.ways.strong}
            </Badge>
          ) : (
            <Badge tone="amber" icon={TriangleAlert}>
              {words.ways.passwordOnly}
            </Badge>
          )}
        </div>
        <PasskeysRow {...{ page, form }} />
        <AppRow {...{ page, form }} />
        <CodesRow page={page} />
        <p className="text-13 text-ink-2">{page.lost}</p>
      </section>
      {newApp ? <AppSetUp newApp={newApp} words={words.app} form={form} /> : null}
    </>
  );
}
