import { Pencil } from "lucide-react";
import { useState } from "react";
import { Button, ButtonLink } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { LeaveGuard } from "~/components/ui/leave-guard";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { useIsSending } from "~/components/ui/sending";
import { takeFocus } from "~/components/ui/take-focus";
import { countWords } from "~/words/numbers";
import { changeWords, ruleTitles } from "./rule-lines";
import { warningWords } from "./rule-row";
import { GuidanceCard, HistoryCard, RulesCard, SourcesCard } from "./rules-cards";
import { changesTyped, type RulesAnswer, type RulesPage, readFigure } from "./rules-page";

type Props = {
  page: RulesPage;
  /** Names the save that the page comes from; null on a first visit. */
  saved: string | null;
  answer?: RulesAnswer;
};

/** The clinic's alert rules: owners change them, everybody else who treats there may look. */
export function AlertRules({ page: loaded, saved, answer }: Props) {
  const page = answer?.page ?? loaded;
  const warning = warningWords(page.opened.painRisingPoints);
  return (
    <>
      <h2 className="mb-4">Alert rules</h2>
      {saved !== null && !answer ? (
        <div key={saved} className="mb-4" tabIndex={-1} ref={takeFocus}>
          <Notice tone="ok" role="status" title="Saved">
            The new figures count from now on, for every patient.
          </Notice>
        </div>
      ) : null}
      {page.canChange ? (
        <RulesForm key={answer?.id ?? saved} page={page} answer={answer} />
      ) : (
        <div className="rules-columns">
          <div>
            <Notice>Only an owner of the clinic can change these figures.</Notice>
            <RulesCard page={page} form={null} warning={warning} />
            <GuidanceCard page={page} form={null} />
          </div>
          <div>
            <SourcesCard warning={warning} />
            <HistoryCard history={page.history} />
          </div>
        </div>
      )}
    </>
  );
}

/** Nothing is stored before "Save rules"; "Preview" says whom the typed figures would find. */
function RulesForm({ page, answer }: { page: RulesPage; answer?: RulesAnswer }) {
  const form = answer?.form;
  const [typed, setTyped] = useState(() => typedAtFirst(page, answer));
  const saving = useIsSending();
  const changes = changesTyped(page.opened, typed);
  const warning = warningWords(readFigure(typed.get("painRisingPoints")));
  return (
    <OwnedForm
      method="post"
      noValidate
      onChange={({ currentTarget }) => setTyped(new FormData(currentTarget))}
    >
      {/* Enter in a field presses the first button. */}
      <button type="submit" name="intent" value="preview" className="hidden" tabIndex={-1} />
      <input type="hidden" name="opened" value={JSON.stringify(page.opened)} />
      <div className="mb-4 grid gap-4 empty:hidden">
        <ErrorSummary form={form} labels={ruleTitles} />
        <Meanwhile answer={answer} />
      </div>
      <div className="rules-columns">
        <div>
          <RulesCard page={page} form={form} warning={warning} />
          <GuidanceCard page={page} form={form} />
          <div className="rules-bar">
            <Pencil className="icon text-ink-2" aria-hidden />
            <p className="text-13" role="status">
              {changes.length > 0 ? (
                <>
                  <b>{`${countWords(changes.length, "change")}, not saved. `}</b>
                  <span className="text-ink-2">
                    {changes.map(({ name, from, to }) => changeWords(name, from, to)).join(", ")}
                  </span>
                </>
              ) : (
                <span className="text-ink-2">Changes count once they are saved.</span>
              )}
            </p>
            <ButtonLink
              to="/clinic/settings/rules"
              look="line"
              onClick={({ currentTarget }) => {
                currentTarget.closest("form")?.reset();
                setTyped(typedAtFirst(page, undefined));
              }}
            >
              Undo
            </ButtonLink>
            <Button look="soft" name="intent" value="preview">
              Preview
            </Button>
            <Button name="intent" value="save">
              Save rules
            </Button>
          </div>
        </div>
        <div>
          <SourcesCard warning={warning} />
          <HistoryCard history={page.history} />
        </div>
      </div>
      <LeaveGuard
        dirty={changes.length > 0 && !saving}
        title="Leave without saving?"
        text={`${countWords(changes.length, "change")} to the alert rules ${changes.length === 1 ? "is" : "are"} not saved.`}
        stay="Stay here"
        leave="Leave"
      />
    </OwnedForm>
  );
}

/** After an answer the fields hold what was typed. */
function typedAtFirst(page: RulesPage, answer: RulesAnswer | undefined): FormData {
  const typed = new FormData();
  const values = answer?.form?.initialValue ?? page.inputs;
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === "string") typed.append(name, value);
  }
  return typed;
}

/** Another owner saved while this form was open: nothing is stored before it is decided which figure counts. */
function Meanwhile({ answer }: { answer?: RulesAnswer }) {
  const { conflicts = null, form } = answer ?? {};
  if (conflicts === null) return null;
  const contested = conflicts.map(({ name }) => name).join(",");
  return (
    <div tabIndex={-1} ref={form?.error ? undefined : takeFocus}>
      <Notice tone="amber" role="alert" title="Not saved: somebody changed these rules meanwhile">
        {conflicts.length === 0 ? (
          <p className="mt-1">
            Their figures stand in the fields that you left alone. Look at them, then save again.
          </p>
        ) : (
          <>
            <ul className="mt-1 grid gap-1">
              {conflicts.map(({ name, title, mine, theirs }) => (
                <li key={name}>
                  <span>{title}: you wrote </span>
                  <b>{mine}</b>
                  <span>, saved meanwhile </span>
                  <b>{theirs}</b>
                </li>
              ))}
            </ul>
            <div className="mt-2.5 flex flex-wrap gap-2">
              <input type="hidden" name="contested" value={contested} />
              <Button look="line" name="intent" value="take">
                Take what was saved
              </Button>
              <Button name="intent" value="save">
                Keep mine and save
              </Button>
            </div>
          </>
        )}
      </Notice>
    </div>
  );
}
