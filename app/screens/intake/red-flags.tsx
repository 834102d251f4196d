import { Check, TriangleAlert } from "lucide-react";
import { useFieldId } from "~/components/ui/field";
import { errorOf, type FormResult } from "~/components/ui/form-result";
import { pickByKey } from "~/components/ui/scale-row";
import { type IntakeAnswers, intakeCautions } from "~/domain/measures/intake";
import { redFlagSigns } from "~/domain/red-flags/signs";
import { Decision } from "./decision";
import type { IntakePage } from "./intake-page";
import { cautionAdvice, cautionLabels, flagAdvice, flagCount } from "./intake-words";
import { DECISION_ID, jump } from "./jump";

type Props = { page: IntakePage; shown: IntakeAnswers; live: IntakeAnswers; form: FormResult };

/** Each red flag by itself, and what is asked beside them. Nothing is answered for anybody. */
export function RedFlags({ page, shown, live, form }: Props) {
  return (
    <section className="card p-5 intake-card" aria-labelledby="red-flags">
      <h2 id="red-flags">
        <span className="intake-number">2</span> Red flags{" "}
        <small>{`ask each one. Nothing is answered for you. ${flagCount(live)}.`}</small>
      </h2>
      {redFlagSigns.map(({ code, level }) => (
        <Question
          key={code}
          {...{ form, name: `flag.${code}`, label: page.signLabels[code] ?? code, locks: true }}
          answer={shown.flags[code]}
          advice={flagAdvice[level]}
          tone={level === "EMERGENCY" ? "red" : "amber"}
        />
      ))}
      {intakeCautions.map((code) =>
        code === "under-16" && page.knownUnder16 ? (
          <p key={code} className="intake-known">
            <span>{cautionLabels[code]}</span>
            <span>
              {shown.cautions[code] ? "Yes, by the date of birth. " : "No, by the date of birth."}
            </span>
            {shown.cautions[code] ? <span>{cautionAdvice[code].bold}</span> : null}
          </p>
        ) : (
          <Question
            key={code}
            {...{ form, name: `caution.${code}`, label: cautionLabels[code], tone: "amber" }}
            answer={shown.cautions[code]}
            locks={code === "told-not-to-exercise"}
            advice={{ ifYes: null, ...cautionAdvice[code] }}
          />
        ),
      )}
      <Decision page={page} form={form} />
    </section>
  );
}

type QuestionProps = {
  form: FormResult;
  name: string;
  label: string;
  answer: boolean | undefined;
  /** Whether a "yes" asks for a decision. */
  locks: boolean;
  advice: { ifYes: string | null; bold: string; text: string };
  tone: "red" | "amber";
};

/** No or Yes; a "yes" opens what to do, by the styles alone and so without scripts too. */
function Question({ form, name, label, answer, locks, advice, tone }: QuestionProps) {
  const id = useFieldId()(name);
  const error = errorOf(form, name);
  return (
    <fieldset
      id={id}
      className="intake-question"
      data-locks={locks || undefined}
      aria-describedby={error ? `${id}-error` : undefined}
      onKeyDown={pickByKey}
    >
      <legend className="sr-only">{label}</legend>
      <p aria-hidden="true">
        <span>{label}</span>
        {advice.ifYes ? <small>{advice.ifYes}</small> : null}
      </p>
      <div className="intake-choice">
        <label>
          <input type="radio" name={name} value="0" defaultChecked={answer === false} />
          <span>
            <Check className="icon" aria-hidden />
            No
          </span>
        </label>
        <label data-yes>
          <input type="radio" name={name} value="1" defaultChecked={answer === true} />
          <span>
            <TriangleAlert className="icon" aria-hidden />
            Yes
          </span>
        </label>
      </div>
      <div className="notice intake-advice" data-tone={tone}>
        <TriangleAlert className="icon" aria-hidden />
        <div>
          <b>{advice.bold}</b>
          <span>{advice.text}</span>
        </div>
        {locks ? (
          <a
            href={`#${DECISION_ID}`}
            onClick={jump}
            className="btn"
            data-look="filled"
            data-size="sm"
          >
            Write decision
          </a>
        ) : null}
      </div>
      {error ? (
        <p id={`${id}-error`} className="field-error">
          <TriangleAlert className="icon" aria-hidden />
          <span>{error}</span>
        </p>
      ) : null}
    </fieldset>
  );
}
