import { Link } from "@remix-run/react";
import { Button, ButtonLink } from "~/components/ui/button";
import { FormError } from "~/components/ui/form-error";
import type { FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import { AskShell } from "~/screens/log/ask-shell";
import { Guidance } from "./guidance";
import type { MyQuestionsPage } from "./my-measures-page";
import { Kept, QuestionForm } from "./question-form";

type Props = { page: MyQuestionsPage; form: FormResult };
type Of<View> = Extract<MyQuestionsPage, { view: View }>;

/** Questions of the clinic, answered on a phone: one a screen, looked over, then sent. */
export function MyQuestions({ page, form }: Props) {
  const { about, back, strip } = page;
  return (
    <AskShell about={about} back={back} later="/my">
      {strip === null ? null : <p className="text-14 font-semi text-ink-2">{strip}</p>}
      {page.view === "told" ? <Told page={page} form={form} /> : null}
      {page.view === "waiting" ? <WaitingQuestions page={page} /> : null}
      {page.view === "question" ? <QuestionForm key={page.key} page={page} form={form} /> : null}
      {page.view === "guidance" ? <Guidance page={page} /> : null}
      {page.view === "review" ? <Review page={page} form={form} /> : null}
    </AskShell>
  );
}

function Told({
  page: { title, text, said, today },
  form,
}: {
  page: Of<"told">;
  form: FormResult;
}) {
  return (
    <>
      <h1>{title}</h1>
      <FormError form={form} />
      <p className="text-ink-2">{text}</p>
      {said ? (
        <>
          <h2>{said.title}</h2>
          <dl className="question-lines">
            {said.lines.map(({ key, title: question, lang, answer }) => (
              <div key={key}>
                <dt lang={lang ?? undefined}>
                  <bdi>{question}</bdi>
                </dt>
                <dd>
                  <bdi>{answer}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
      <div>
        <ButtonLink to="/my" look="line">
          {today}
        </ButtonLink>
      </div>
    </>
  );
}

function WaitingQuestions({ page: { title, text, names, kept, start } }: { page: Of<"waiting"> }) {
  return (
    <>
      <h1>{title}</h1>
      <p className="text-ink-2">{text}</p>
      <ul className="question-names">
        {names.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      <Kept kept={kept} />
      <div className="save-bar">
        <ButtonLink to={start.to} size="lg" className="w-full">
          {start.label}
        </ButtonLink>
      </div>
    </>
  );
}

function Review({ page, form }: { page: Of<"review">; form: FormResult }) {
  const { title, lines, change, send, requestId, seen } = page;
  return (
    <OwnedForm method="post" className="ask-form" noValidate>
      <h1>{title}</h1>
      <FormError form={form} />
      <input type="hidden" name="requestId" value={requestId} />
      <input type="hidden" name="seen" value={seen} />
      <dl className="question-lines">
        {lines.map(({ key, title: question, lang, answer, to }) => (
          <div key={key}>
            <dt lang={lang ?? undefined}>
              <bdi>{question}</bdi>
            </dt>
            <dd>
              <bdi>{answer}</bdi>
            </dd>
            <dd>
              <Link to={to} className="tap">
                {change}
                <span className="sr-only" lang={lang ?? undefined}>
                  : {question}
                </span>
              </Link>
            </dd>
          </div>
        ))}
      </dl>
      <div className="save-bar">
        <Button name="intent" value="send" size="lg" className="w-full">
          {send}
        </Button>
      </div>
    </OwnedForm>
  );
}
