import { type FormEvent, useState } from "react";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import type { FormResult } from "~/components/ui/form-result";
import { LeaveGuard } from "~/components/ui/leave-guard";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { useIsSending } from "~/components/ui/sending";
import { type IntakeAnswers, intakeCautions } from "~/domain/measures/intake";
import { redFlagSigns } from "~/domain/red-flags/signs";
import { EditHead } from "~/screens/patient-edit/edit";
import { Activities, PLACES } from "./activities";
import { Emergency } from "./emergency";
import { Finished } from "./finished";
import { GoalAndTime } from "./goal-and-time";
import type { IntakePage } from "./intake-page";
import { cautionLabels } from "./intake-words";
import { OnPhone } from "./on-phone";
import { answersOfFields, answersOnPage } from "./raw-answers";
import { RedFlags } from "./red-flags";
import { Opens, StillOpen } from "./side-cards";
import { Signs } from "./signs";
import { Together, type TogetherWords } from "./together";
import { type SaveState, useAutosave } from "./use-autosave";

/** What the server says to a form that it did not redirect. */
export type IntakeAnswer = {
  id: string;
  form: FormResult;
  /** The edition that the form goes on from. */
  edition: number;
  /** What somebody else stored meanwhile, put together with what was typed. */
  together: TogetherWords | null;
};

type Props = { page: IntakePage; rows: number; answer: IntakeAnswer | undefined };

/** The intake of an episode of care: as a form while it is open, to read once it is finished or to whoever may only look. */
export function Intake({ page, rows, answer }: Props) {
  const shown = answer?.together?.answers ?? typedIn(answer?.form) ?? page.answers;
  if (page.done !== null || !page.canAct) return <Finished page={page} form={answer?.form} />;
  const edition = answer?.edition ?? page.edition;
  return (
    <IntakeForm
      key={answer?.id ?? page.edition}
      {...{ page, shown, edition, rows }}
      form={answer?.form}
      together={answer?.together ?? null}
    />
  );
}

function typedIn(form: FormResult): IntakeAnswers | null {
  return form?.initialValue ? answersOfFields(form.initialValue) : null;
}

type FormProps = {
  page: IntakePage;
  shown: IntakeAnswers;
  edition: number;
  rows: number;
  form: FormResult;
  together: TogetherWords | null;
};

function IntakeForm({ page, shown, edition, rows, form, together }: FormProps) {
  const { patientId, name, firstName, facts } = page;
  const [live, setLive] = useState(shown);
  const save = useAutosave(`/clinic/patients/${patientId}/intake.data`, {
    ...{ edition, savedAt: form ? null : page.savedAt },
  });
  const isSending = useIsSending();
  const isUnsaved = !["new", "saved"].includes(save.state.kind);
  const [isDeciding, setDeciding] = useState(false);
  const follow = (event: FormEvent<HTMLFormElement>) => {
    // A decision is kept when a button is pressed: half of one opens no program.
    if (event.target instanceof HTMLTextAreaElement) return setDeciding(true);
    setLive(answersOnPage(new FormData(event.currentTarget)));
    save.onChange(event);
  };
  return (
    <OwnedForm
      method="post"
      noValidate
      patientId={patientId}
      className="intake"
      onChange={follow}
      onBlur={save.onBlur}
      onSubmit={save.onSubmit}
    >
      {/* Enter in a field presses the first button, which ends nothing. */}
      <button type="submit" name="intent" value="draft" className="hidden" tabIndex={-1} />
      <input type="hidden" name="edition" value={save.edition} />
      <div className="discharge-head">
        <EditHead patientId={patientId} name={name} place="Intake" below={facts}>
          {`Intake, ${name}`}
        </EditHead>
        <div className="flex flex-wrap items-center gap-2">
          <Saved state={save.state} />
          <Button name="intent" value="draft" look="line">
            Finish later
          </Button>
          <Button name="intent" value="save">
            Save intake
          </Button>
        </div>
      </div>
      <div className="mb-4 grid gap-4 empty:hidden">
        <Emergency page={page} live={live} />
        {together ? <Together together={together} /> : null}
        <ErrorSummary form={form} labels={labelsOf(page)} />
      </div>
      <div className="edit-columns intake-columns">
        <div className="intake-side">
          <StillOpen live={live} />
          <Opens page={page} />
          <OnPhone page={page} />
        </div>
        <div className="intake-main">
          <Signs shown={shown} live={live} form={form} firstName={firstName} />
          <RedFlags page={page} shown={shown} live={live} form={form} />
          <GoalAndTime shown={shown} form={form} />
          <Activities shown={shown} form={form} rows={rows} />
          <div className="flex flex-wrap justify-end gap-2">
            <Button name="intent" value="draft" look="line">
              Finish later
            </Button>
            <Button name="intent" value="save">
              Save intake
            </Button>
          </div>
        </div>
      </div>
      <LeaveGuard
        dirty={(isUnsaved || isDeciding) && !isSending}
        title="Leave without saving?"
        text="The last answers or a decision are not stored yet. “Finish later” keeps them."
        stay="Stay"
        leave="Leave anyway"
        hasCall
      />
    </OwnedForm>
  );
}

/** What the fields are called, in the order of the page. */
function labelsOf({ signLabels }: IntakePage): Record<string, string> {
  const activities = PLACES.flatMap((place) =>
    ["name", "score"].map((field) => [`activity[${place}].${field}`, `Activity ${place + 1}`]),
  );
  return {
    signs: "Signs",
    ...Object.fromEntries(
      redFlagSigns.map(({ code }) => [`flag.${code}`, signLabels[code] ?? code]),
    ),
    ...Object.fromEntries(intakeCautions.map((code) => [`caution.${code}`, cautionLabels[code]])),
    ...{ decision: "Decision", goal: "Goal", minutes: "Minutes a day" },
    ...Object.fromEntries(activities),
  };
}

const SAVE_WORDS: Record<Exclude<SaveState["kind"], "saved">, string> = {
  new: "",
  typing: "Not saved yet",
  saving: "Saving",
  changed: "Somebody else saved answers meanwhile: “Finish later” puts both together",
  failed: "Not saved: the clinic did not answer. Press “Finish later”",
  invalid: "Not saved: an answer is too long",
};

function Saved({ state }: { state: SaveState }) {
  return (
    <p role="status" className="text-13 text-ink-2">
      {state.kind === "saved" ? `Saved ${state.at}` : SAVE_WORDS[state.kind]}
    </p>
  );
}

/** Above what can only be read. */
export function LimitNotice({ words }: { words: string | null }) {
  return words === null ? null : <Notice tone="info">{words}</Notice>;
}
