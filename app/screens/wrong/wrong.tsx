import { Link } from "@remix-run/react";
import { Phone, X } from "lucide-react";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { Button, ButtonLink } from "~/components/ui/button";
import { FormError } from "~/components/ui/form-error";
import { type FormResult, typedValue } from "~/components/ui/form-result";
import { LeaveGuard } from "~/components/ui/leave-guard";
import { OwnedForm } from "~/components/ui/owned-form";
import { useIsSending, useTrouble } from "~/components/ui/sending";
import { takeFocus } from "~/components/ui/take-focus";
import { telHref } from "~/words/phone";
import { AnswerCard, Told } from "./answer-card";
import { answerOf } from "./answer-of";
import { SignFields, tickedIn } from "./sign-fields";
import type { WrongPage } from "./wrong-page";

/** Characters that the field takes; the server keeps whatever fits into it. */
const MAX_NOTE = 1000;

type Props = {
  page: WrongPage;
  /** Of the report that is sent from here. */
  id: string;
  /** The instant of the request, ISO. */
  at: string;
  form: FormResult;
  /** It waits on this phone, as the page without a server knows. */
  isKept?: boolean;
};

/**
 * The signs, and at once what to do about those that are ticked: with scripts before the clinic has been told, and
 * whether or not it can be. The form stays in the page, so that it can be sent again as it was filled in.
 */
export function Wrong({ page, id, at, form, isKept = false }: Props) {
  const { words } = page;
  const formId = useId();
  // What came back was not stored, after a sign-in or because of an error: its signs are answered all the same.
  const [ticked, setTicked] = useState(() => tickedIn(form));
  const [askedAt, setAskedAt] = useState(at);
  // What came back before it was sent once more says nothing of what is on its way.
  const [before, setBefore] = useState<FormResult>(null);
  const [isChanging, setIsChanging] = useState(false);
  const isSending = useIsSending();
  const isWaiting = useTrouble() === "kept" || isKept;
  const answer = answerOf(page, ticked, new Date(askedAt));
  // Without scripts the answer stands here only then: the form under it is the way to change what was ticked.
  const isBack = Boolean(form) && form !== before;
  // Under an answer, whose title is the page's.
  const Question = answer === null ? "h1" : "h2";
  const show = (event: FormEvent<HTMLFormElement>) => {
    setTicked(new FormData(event.currentTarget).getAll("signs").map(String));
    setAskedAt(new Date().toISOString());
    setBefore(form);
  };
  const change = () => {
    setTicked([]);
    setIsChanging(true);
  };
  return (
    <WrongShell words={words}>
      {answer ? (
        <AnswerCard answer={answer} words={words}>
          <Told
            isTold={isWaiting}
            title={
              isWaiting ? words.told.kept : isSending ? words.told.sending : words.told.notSent
            }
            lines={[
              ...(isWaiting
                ? [words.told.keptFor]
                : isSending
                  ? []
                  : [isBack && form?.error ? words.told.refused : words.told.holds]),
              words.notWatched,
            ]}
          >
            <div className="mt-2 flex flex-wrap gap-2">
              {isWaiting ? null : (
                <Button form={formId} look="line">
                  {words.told.tryAgain}
                </Button>
              )}
              {isBack ? null : (
                <Button type="button" look="quiet" onClick={change}>
                  {words.change}
                </Button>
              )}
            </div>
          </Told>
        </AnswerCard>
      ) : (
        <Urgent page={page} />
      )}
      <OwnedForm
        id={formId}
        method="post"
        className="ask-form"
        hidden={answer !== null && !isBack}
        onSubmit={show}
        noValidate
      >
        <input type="hidden" name="id" value={id} />
        <Question tabIndex={-1} ref={isChanging ? takeFocus : undefined}>
          {words.question}
        </Question>
        <p className="-mt-2 text-ink-2">{words.lead}</p>
        <FormError form={form} />
        <SignFields
          groups={page.groups}
          english={page.english}
          form={form}
          takesFocus={answer === null}
        />
        <div>
          <label htmlFor={`${formId}-note`} className="field-label">
            <span>{words.words}</span> <small>{words.optional}</small>
          </label>
          <textarea
            id={`${formId}-note`}
            name="note"
            rows={2}
            className="field"
            maxLength={MAX_NOTE}
            placeholder={words.wordsHint}
            defaultValue={typedValue(form, "note")}
          />
        </div>
        <p className="text-14 text-ink-2">{words.notWatched}</p>
        <div className="save-bar">
          <Button size="lg" className="w-full">
            {words.show}
          </Button>
          <Button look="quiet" className="mt-1 w-full" name="intent" value="words">
            {words.none}
          </Button>
        </div>
      </OwnedForm>
      <LeaveGuard dirty={answer !== null && !isWaiting} hasCall {...words.leave} />
    </WrongShell>
  );
}

type ReportProps = {
  page: WrongPage;
  report: { codes: string[]; at: string; told: string; isCut: boolean };
};

/** What to do about a report that the clinic has. */
export function WrongReport({ page, report: { codes, at, told, isCut } }: ReportProps) {
  const { words } = page;
  const answer = answerOf(page, codes, new Date(at));
  if (answer === null) return null;
  const { reads, whenOpen } = page.told;
  return (
    <WrongShell words={words}>
      <AnswerCard answer={answer} words={words}>
        <Told
          isTold
          title={told}
          lines={[isCut ? words.told.cut : "", reads, whenOpen, words.notWatched].filter(
            (line) => line !== "",
          )}
        />
      </AnswerCard>
      <div className="flex flex-wrap gap-2">
        <ButtonLink to="/my" look="line">
          {words.toToday}
        </ButtonLink>
        <ButtonLink to="/my/wrong" look="quiet" reloadDocument>
          {words.more}
        </ButtonLink>
      </div>
    </WrongShell>
  );
}

/** A number before any question, for whoever needs none. */
function Urgent({ page: { urgent, emergencyNumber, english } }: { page: WrongPage }) {
  const words = (
    <span>
      <span>{urgent}</span>
      {english ? (
        <small className="in-english" lang="en" dir="ltr">
          {english.page.urgent}
        </small>
      ) : null}
    </span>
  );
  if (emergencyNumber === null) return <p className="wrong-urgent">{words}</p>;
  return (
    <a href={telHref(emergencyNumber)} className="wrong-urgent">
      <Phone className="icon" aria-hidden />
      {words}
    </a>
  );
}

function WrongShell({ words, children }: { words: WrongPage["words"]; children: ReactNode }) {
  return (
    <div className="phone ask">
      <header className="ask-head">
        <Link to="/my" aria-label={words.close}>
          <X className="icon" aria-hidden />
        </Link>
        <span>{words.title}</span>
      </header>
      <main id="content" className="ask-main">
        {children}
      </main>
    </div>
  );
}
