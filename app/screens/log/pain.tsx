import { bodySites } from "~/components/pain/body-sites";
import { SelectField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { AskShell } from "./ask-shell";
import { PainForm } from "./pain-form";
import type { MorningPage, PainPage } from "./pain-page";

type Props = { page: PainPage; id: string; form: FormResult };

/** Pain apart from a session. @param id of the report that is saved: a new one's, or the one that is changed */
export function LogPain({ page: { pain, logged }, id, form }: Props) {
  return (
    <AskShell about={logged ? "Pain log, change" : "Pain log"}>
      <PainForm
        question="How much pain right now?"
        initial={logged && { score: logged.score, remarks: logged.note }}
        save="Save"
        {...{ pain, form }}
      >
        <input type="hidden" name="id" value={id} />
        <SelectField
          form={form}
          name="bodySite"
          label={
            <>
              Where is it? <small>optional</small>
            </>
          }
          initial={logged?.bodySite ?? ""}
        >
          <option value="">No answer</option>
          {bodySites.map((site) => (
            <option key={site}>{site}</option>
          ))}
        </SelectField>
      </PainForm>
    </AskShell>
  );
}

/** How the morning after a session was. */
export function LogMorning({ page, form }: { page: MorningPage; form: FormResult }) {
  const { pain, sessionId, weekday, logged } = page;
  return (
    <AskShell about={`The morning after ${weekday}’s session`}>
      <PainForm
        question="How much pain did you have this morning?"
        initial={logged && { score: logged.score, remarks: logged.note }}
        save="Save"
        {...{ pain, form }}
      >
        <input type="hidden" name="sessionId" value={sessionId} />
      </PainForm>
    </AskShell>
  );
}
