import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { PainPicker } from "~/components/pain/pain-picker";
import { Button } from "~/components/ui/button";
import { errorOf, type FormResult, typedValue } from "~/components/ui/form-result";
import { useWords } from "~/components/ui/words";
import type { SessionStatus } from "~/domain/rows";
import type { LogPage } from "./log-page";
import { PainForm } from "./pain-form";

const efforts = ["EASY", "RIGHT", "HARD"] as const;
const reasons = ["PAIN", "NO_TIME", "UNSURE_HOW", "FORGOT", "FEELING_BETTER", "OTHER"] as const;

type Props = {
  page: LogPage;
  status: SessionStatus;
  /** Id of the log that is saved: a new one's, or the one that is changed. */
  id: string;
  form: FormResult;
  /** "You skipped bridge. Why?"; null asks for no reason. */
  reasonQuestion: string | null;
  /** Opens what nobody has to answer, where the page has said more above; left out, all of it is open. */
  folded?: string;
  /** What is known about single exercises: ticks, or what the guided run found out. */
  children?: ReactNode;
};

/** The questions about one session on one page; only the pain number is asked for, and even that can be left out. */
export function LogForm(props: Props) {
  const { page, status, id, form, reasonQuestion, folded, children } = props;
  const words = useWords().log;
  const { question, pain, logged } = page;
  const needsNumber = status !== "MISSED";
  const more = needsNumber ? (
    <>
      <EffortQuestion form={form} initial={logged?.effort} />
      <PainBefore page={page} form={form} />
    </>
  ) : null;
  return (
    <>
      <PainForm
        id="log"
        initial={logged && { score: logged.pain, remarks: logged.remarks, stamp: logged.stamp }}
        save={words.save}
        {...{ question, pain, form, needsNumber, more, folded }}
      >
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="status" value={status} />
        {children}
        {reasonQuestion ? (
          <ReasonQuestion question={reasonQuestion} form={form} initial={logged?.missReason} />
        ) : null}
        <PainDuring page={page} form={form} />
      </PainForm>
      {needsNumber && (logged?.pain ?? null) === null ? (
        <Button form="log" name="withoutNumber" value="1" look="quiet">
          {words.withoutNumber}
        </Button>
      ) : null}
    </>
  );
}

type QuestionProps = { form: FormResult; initial: string | null | undefined };

function EffortQuestion(props: QuestionProps) {
  const words = useWords().log;
  return (
    <ChoiceGroup
      name="effort"
      legend={words.howHard}
      values={efforts}
      words={words.efforts}
      columns={3}
      {...props}
    />
  );
}

/** Why something was left out. Nobody has to say. */
function ReasonQuestion({ question, ...props }: QuestionProps & { question: string }) {
  return (
    <section className="card px-3.5 pt-3 pb-3.5">
      <ChoiceGroup
        name="missReason"
        legend={question}
        values={reasons}
        words={useWords().log.reasons}
        columns={2}
        {...props}
      />
    </section>
  );
}

/** The number before the session, for whoever remembers it: folded away, because it is rarely known. */
function PainBefore({ page, form }: { page: LogPage; form: FormResult }) {
  const words = useWords().pain;
  const known = page.logged?.painBefore ?? null;
  return (
    <details open={known !== null || errorOf(form, "painBefore") !== null}>
      <summary>{words.addBefore}</summary>
      <PainPicker
        name="painBefore"
        legend={<h2>{words.howMuch.before}</h2>}
        limits={page.pain.limits}
        form={form}
        initial={known}
      />
    </details>
  );
}

/** The numbers that broke exercises off, to set a wrong one right. */
function PainDuring({ page, form }: { page: LogPage; form: FormResult }) {
  const { during } = useWords().log;
  const typed = form?.initialValue?.during;
  return page.logged?.during.map(({ exerciseId, name, score }, i) => (
    <div key={exerciseId}>
      <input type="hidden" name={`during[${i}].exerciseId`} value={exerciseId} />
      <PainPicker
        name={`during[${i}].score`}
        legend={<h2>{during.howMuch(name)}</h2>}
        limits={page.pain.limits}
        initial={typedScore(typed, i) ?? score}
      />
    </div>
  ));
}

function typedScore(typed: unknown, i: number): number | null {
  const given: unknown = Array.isArray(typed) ? Object(typed[i]).score : null;
  return typeof given === "string" && given !== "" ? Number(given) : null;
}

type GroupProps<Value extends string> = QuestionProps & {
  name: string;
  legend: string;
  values: readonly Value[];
  words: Record<Value, string>;
  columns: 2 | 3;
};

/** A few words of which one can be picked; none is preset. Plain radios that look like buttons. */
function ChoiceGroup<Value extends string>(props: GroupProps<Value>) {
  const { name, legend, values, words, columns, form, initial } = props;
  const error = errorOf(form, name);
  const typed = typedValue(form, name, initial ?? "");
  return (
    <fieldset className="choice-group" data-columns={columns}>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} className="choice">
          <input type="radio" name={name} value={value} defaultChecked={typed === value} />
          <Check className="icon" aria-hidden />
          {words[value]}
        </label>
      ))}
      {error ? <p className="field-error">{error}</p> : null}
    </fieldset>
  );
}
