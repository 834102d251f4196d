import { Clock } from "lucide-react";
import { Button } from "~/components/ui/button";
import { FormError } from "~/components/ui/form-error";
import type { FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import type { MyQuestionsPage } from "./my-measures-page";
import { QuestionInputs } from "./question-inputs";

type Page = Extract<MyQuestionsPage, { view: "question" }>;
type Props = { page: Page; form: FormResult };

/** One question with its answers. What was answered the last time shows itself once something is chosen. */
export function QuestionForm({ page, form }: Props) {
  const { percent, question, requestId, key, chosen, last, kept, next, skip } = page;
  const { title, lang, hint } = question;
  const legend = (
    <>
      <h1 lang={lang ?? undefined} dir="auto">
        {title}
      </h1>
      {hint ? <p className="question-hint">{hint}</p> : null}
    </>
  );
  return (
    <OwnedForm method="post" className="ask-form one-question" noValidate>
      <div className="question-way" aria-hidden>
        <span style={{ inlineSize: `${percent}%` }} />
      </div>
      <FormError form={form} />
      <input type="hidden" name="requestId" value={requestId} />
      <input type="hidden" name="key" value={key} />
      <QuestionInputs question={question} legend={legend} chosen={chosen} form={form} />
      {last ? (
        <p className="card question-last">
          <b>{last.bold}</b>
          {last.text ? <span>{last.text}</span> : null}
        </p>
      ) : null}
      <Kept kept={kept} />
      <div className="save-bar">
        <Button name="intent" value="answer" size="lg" className="w-full">
          {next}
        </Button>
        <Button name="intent" value="skip" look="quiet" className="mt-1 w-full">
          {skip}
        </Button>
      </div>
    </OwnedForm>
  );
}

/** That nothing is lost by going away. */
export function Kept({ kept: { title, text } }: { kept: Page["kept"] }) {
  return (
    <div className="notice" data-tone="info">
      <Clock className="icon" aria-hidden />
      <p>
        <b>{title}</b> <span>{text}</span>
      </p>
    </div>
  );
}
