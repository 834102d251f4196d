import { Link } from "@remix-run/react";
import { Check, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { Badge } from "~/components/ui/badge";
import { Button, ButtonLink } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { TextArea } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { LeaveGuard } from "~/components/ui/leave-guard";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { useIsSending } from "~/components/ui/sending";
import { LetterSheet } from "~/screens/letter/letter-sheet";
import { EditHead } from "~/screens/patient-edit/edit";
import { ChoiceChips } from "./choice-chips";
import { goalOutcomes, reasons } from "./choices";
import type { BeforeLine, DischargePage } from "./discharge-page";
import { KeepCards } from "./keep-cards";
import type { OutcomeTile } from "./outcome-tiles";
import { Steps, saidAtFirst, saidIn } from "./steps";

type Props = { page: DischargePage; form: FormResult };

/** What came of an episode of care, why it ends, what the patient keeps, and what is open: then it is closed, or finished later. */
export function Discharge({ page, form }: Props) {
  const { patientId, name, firstName, question, facts, blocked, canChange } = page;
  const [isDirty, setDirty] = useState(form?.error != null);
  const [said, setSaid] = useState(() => saidAtFirst(page));
  const saving = useIsSending();
  return (
    <OwnedForm
      method="post"
      noValidate
      patientId={patientId}
      onChange={({ currentTarget, target }) => {
        setDirty(true);
        const { name } = target as unknown as HTMLInputElement;
        setSaid((before) => saidIn(new FormData(currentTarget), before, name));
      }}
    >
      {/* Enter in a field presses the first button, which closes nothing. */}
      <button type="submit" name="intent" value="draft" className="hidden" tabIndex={-1} />
      <input type="hidden" name="episodeId" value={page.episodeId} />
      <input type="hidden" name="seen" value={page.seen} />
      <div className="discharge-head">
        <EditHead patientId={patientId} name={name} place="Discharge" below={facts}>
          {question}
        </EditHead>
        {canChange ? <Buttons isBlocked={blocked !== null} /> : null}
      </div>
      <Steps said={said} hasGoal={page.goal !== null} />
      <div className="mb-4 grid gap-4 empty:hidden">
        <ErrorSummary form={form} labels={LABELS} />
        {blocked ? (
          <Notice tone="red" role="alert" title={`${blocked.bold} `}>
            <span>{`${blocked.text} `}</span>
            <Link to={blocked.to}>Open it</Link>
          </Notice>
        ) : null}
        {canChange ? null : (
          <Notice tone="info">
            Your cover is for looking and acting on alerts: their own clinician discharges.
          </Notice>
        )}
      </div>
      <div className="edit-columns discharge-columns">
        {/* First where there is one column: it is what keeps from closing. */}
        <div className="discharge-before">
          <section className="card p-5" aria-labelledby="before">
            <h2 id="before" className="mb-2 text-16">
              Before you close
            </h2>
            <ul className="grid gap-1">
              {page.before.map((line) => (
                <Before key={line.key} line={line} />
              ))}
            </ul>
          </section>
        </div>
        <div className="discharge-main">
          <section className="card p-5" aria-labelledby="outcome">
            <h2 id="outcome" className="text-16">
              Outcome <small className="discharge-aside">worked out, goes into the letter</small>
            </h2>
            <Tiles tiles={page.tiles} patientId={patientId} canMeasure={canChange} />
            <div className="discharge-goal">
              <p className="min-w-0 wrap-anywhere">
                {page.goal === null ? (
                  "No goal was noted."
                ) : (
                  <>
                    <b>Goal: </b>
                    <span>{`“${page.goal}”`}</span>
                  </>
                )}
              </p>
              <ChoiceChips
                {...{ form, name: "goalOutcome", legend: "How far the goal was reached" }}
                {...{ choices: goalOutcomes, initial: page.goalOutcome, isLegendShown: false }}
              />
            </div>
          </section>
          <section className="card p-5" id="reason">
            <ChoiceChips
              {...{ form, name: "reason", legend: "Reason", choices: reasons }}
              {...{ initial: page.reason, isLegendShown: true }}
            />
          </section>
          <section className="card grid gap-3 p-5" aria-labelledby="keeps">
            <h2 id="keeps" className="text-16">
              What they keep{" "}
              <small className="discharge-aside">stays on the phone, no logging asked</small>
            </h2>
            <KeepCards page={page} form={form} />
            <TextArea
              {...{ form, name: "words", label: `Words to ${firstName}`, rows: 3 }}
              initial={page.words}
              maxLength={600}
            />
          </section>
          <Notice tone="info" title="What happens on discharge. ">
            {page.happens}
          </Notice>
        </div>
        <div>
          <section className="card grid gap-2 p-5" aria-labelledby="letter">
            <h2 id="letter" className="text-16">
              Letter <small className="discharge-aside">as it would begin</small>
            </h2>
            <div className="letter-small" aria-hidden>
              <LetterSheet content={page.letter} />
            </div>
            {page.referrer === null ? (
              <p>
                <b>No referring doctor. </b>
                <Link to={`/clinic/patients/${patientId}/edit`} className="link">
                  Add one
                </Link>
                <span>{`, or print the letter for ${firstName} to take along.`}</span>
              </p>
            ) : (
              <p className="wrap-anywhere">{`To ${page.referrer}`}</p>
            )}
            <p className="text-13 text-ink-2">
              “Discharge and write letter” opens it with these figures, its sentences to be typed,
              on one page to print.
            </p>
          </section>
        </div>
      </div>
      <LeaveGuard
        dirty={isDirty && !saving}
        title="Leave without saving?"
        text={`What you chose for ${firstName}’s discharge is not saved. “Finish later” keeps it.`}
        stay="Stay"
        leave="Leave anyway"
      />
    </OwnedForm>
  );
}

const LABELS = { goalOutcome: "Goal", reason: "Reason", keeps: "What they keep", words: "Words" };

function Buttons({ isBlocked }: { isBlocked: boolean }) {
  return (
    <div className="flex flex-wrap gap-2">
      <Button name="intent" value="draft" look="line">
        Finish later
      </Button>
      {isBlocked ? null : (
        <>
          <Button name="intent" value="discharge" look="line">
            Discharge
          </Button>
          <Button name="intent" value="letter">
            Discharge and write letter
          </Button>
        </>
      )}
    </div>
  );
}

function Tiles({
  tiles,
  patientId,
  canMeasure,
}: {
  tiles: OutcomeTile[];
  patientId: string;
  canMeasure: boolean;
}) {
  return (
    <ul className="discharge-tiles">
      {tiles.map(({ key, title, figure, of, badge, note, isGap }) => (
        <li key={key}>
          <h3 className="text-13 text-ink-2">{title}</h3>
          <p>
            <b className="discharge-figure">{figure}</b>
            {of ? <span className="text-13 text-ink-2">{` ${of}`}</span> : null}
          </p>
          <Badge tone={badge.tone === "line" ? "plain" : badge.tone}>{badge.text}</Badge>
          {note ? <p className="text-13 text-ink-2">{note}</p> : null}
          {isGap && canMeasure ? (
            <Link
              to={`/clinic/patients/${patientId}/measures`}
              className="inline-flex min-h-11 items-center text-13"
            >
              <span>Measure or ask on the phone</span>
              <span className="sr-only">{`: ${title}`}</span>
            </Link>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Before({ line: { isOpen, text, to, link } }: { line: BeforeLine }) {
  const Icon = isOpen ? TriangleAlert : Check;
  return (
    <li className="flex flex-wrap items-center gap-x-2">
      <Icon className={`icon ${isOpen ? "text-amber" : "text-ok"}`} aria-hidden />
      <span className="min-w-0 flex-1">{text}</span>
      {isOpen ? (
        <ButtonLink to={to} look="line" size="sm" className="max-sm:min-h-11">
          {link}
        </ButtonLink>
      ) : null}
    </li>
  );
}
