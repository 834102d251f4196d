import { useState } from "react";
import { ErrorSummary } from "~/components/ui/error-summary";
import { LeaveGuard } from "~/components/ui/leave-guard";
import { OwnedForm } from "~/components/ui/owned-form";
import { useIsSending } from "~/components/ui/sending";
import { doctorParts } from "~/screens/letter/doctor-parts";
import { countWords } from "~/words/numbers";
import { ChangesBar } from "./changes-bar";
import type { EditAnswer } from "./edit-answer";
import { changedNames, doctorInput, fieldNames, inputsOf, precautionInput } from "./edit-fields";
import type { EditPage } from "./edit-page";
import { EpisodeCard } from "./episode-card";
import { MeanwhileNotice } from "./meanwhile";
import { PersonCard } from "./person-card";
import { CareCard, EpisodesCard, SignInCard } from "./side-cards";

type Props = { page: EditPage; answer?: EditAnswer };

/** The one form of the page. What was typed stays in its fields; the bar at its end says what is not saved. */
export function EditForm({ page, answer }: Props) {
  const form = answer?.form;
  const [changes, setChanges] = useState(() => changesAtFirst(page, answer));
  const saving = useIsSending();
  const { opened, episodeId, patientId, firstName } = page;
  return (
    <OwnedForm
      method="post"
      noValidate
      patientId={patientId}
      onChange={({ currentTarget }) =>
        setChanges(changedNames(opened, new FormData(currentTarget)))
      }
    >
      {/* Enter in a field presses the first button. */}
      <button type="submit" name="intent" value="save" className="hidden" tabIndex={-1} />
      <input type="hidden" name="opened" value={JSON.stringify(opened)} />
      <input type="hidden" name="episodeId" value={episodeId ?? ""} />
      <div className="mb-4 grid gap-4 empty:hidden">
        <ErrorSummary form={form} labels={labelsOf(page)} />
        <MeanwhileNotice answer={answer} />
      </div>
      <div className="edit-columns">
        <div>
          <PersonCard page={page} form={form} />
          {episodeId === null ? null : <EpisodeCard page={page} form={form} />}
        </div>
        <div>
          <SignInCard page={page} />
          <CareCard page={page} form={form} />
          <EpisodesCard page={page} />
        </div>
      </div>
      <ChangesBar changes={changes} patientId={patientId} onDrop={() => setChanges([])} />
      <LeaveGuard
        dirty={changes.length > 0 && !saving}
        title="Leave without saving?"
        text={`${countWords(changes.length, "change")} to ${firstName}’s details ${changes.length === 1 ? "is" : "are"} not saved.`}
        stay="Stay here"
        leave="Leave"
      />
    </OwnedForm>
  );
}

/** After an answer the fields hold what was typed, which nobody has to type again to have it counted. */
function changesAtFirst({ opened }: EditPage, answer: EditAnswer | undefined): string[] {
  const typed = new FormData();
  for (const [name, value] of Object.entries(answer?.form?.initialValue ?? {})) {
    if (typeof value === "string") typed.append(name, value);
  }
  return changedNames(opened, typed);
}

const inputLabels = Object.fromEntries(
  Object.entries(inputsOf).flatMap(([field, inputs]) =>
    inputs.map((input) => [input, fieldNames[field as keyof typeof fieldNames]]),
  ),
);

const partLabels = {
  code: "Precaution",
  words: "In your own words",
  side: "Side of the precaution",
  untilOn: "Holds until",
  week: "Week of pregnancy",
};

/** New precautions are counted as far as anybody would add at once. */
const addedKeys = Array.from({ length: 20 }, (_, i) => `added-${i}`);

function labelsOf({ precautions }: EditPage): Record<string, string> {
  const keys = [...precautions.map(({ id }) => `noted-${id}`), ...addedKeys];
  const parts = Object.entries(partLabels) as [keyof typeof partLabels, string][];
  const named = keys.flatMap((key) =>
    parts.map(([part, label]) => [precautionInput(key)(part), label]),
  );
  const doctor = doctorParts.map((part) => [doctorInput(part), `Doctor’s ${part}`]);
  return { ...inputLabels, ...Object.fromEntries([...named, ...doctor]) };
}
