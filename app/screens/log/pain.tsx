import { Button } from "~/components/ui/button";
import { SelectField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import { useWords } from "~/components/ui/words";
import { bodySites } from "~/domain/pain/body-sites";
import { AskShell } from "./ask-shell";
import { PainForm } from "./pain-form";
import type { MorningPage, PainPage } from "./pain-page";
import { RemoveLink } from "./remove-link";

type Props = { page: PainPage; id: string; form: FormResult };

/** Pain apart from a session. @param id of the report that is saved: a new one's, or the one that is changed */
export function LogPain({ page: { pain, logged }, id, form }: Props) {
  const { pain: words, answers } = useWords();
  const { apart, howMuch, save, optional } = words;
  return (
    <AskShell about={logged ? apart.aboutChange : apart.about}>
      <PainForm question={howMuch.now} initial={logged} save={save} {...{ pain, form }}>
        <input type="hidden" name="id" value={id} />
        <SelectField
          form={form}
          name="bodySite"
          label={
            <>
              {apart.where} <small>{optional}</small>
            </>
          }
          initial={logged?.bodySite ?? logged?.bodySiteWords ?? ""}
        >
          <option value="">{apart.noAnswer}</option>
          {logged?.bodySiteWords ? (
            <option value={logged.bodySiteWords}>{logged.bodySiteWords}</option>
          ) : null}
          {bodySites.map((site) => (
            <option key={site} value={site}>
              {answers.bodySites[site]}
            </option>
          ))}
        </SelectField>
      </PainForm>
      {logged ? <RemoveLink id={logged.id} /> : null}
    </AskShell>
  );
}

/** How the morning after a session was. */
export function LogMorning({ page, form }: { page: MorningPage; form: FormResult }) {
  const { morning, save } = useWords().pain;
  const { pain, question, hint, skip, sessionId, weekday, logged } = page;
  return (
    <AskShell about={morning.about(weekday)}>
      <PainForm question={question} initial={logged} save={save} {...{ hint, pain, form }}>
        <input type="hidden" name="sessionId" value={sessionId} />
      </PainForm>
      {skip ? (
        <OwnedForm method="post" action="/my/pain/morning?skip">
          <Button look="quiet" className="w-full">
            {skip}
          </Button>
        </OwnedForm>
      ) : null}
      {logged ? <RemoveLink id={logged.id} /> : null}
    </AskShell>
  );
}
