import { Button } from "~/components/ui/button";
import { FormError } from "~/components/ui/form-error";
import type { FormResult } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { EarlierPrograms } from "./earlier-programs";
import { NoProgram } from "./no-program";
import { OpenProgram } from "./open-program";
import type { ProgramNews } from "./program-news";
import type { ProgramTabPage } from "./program-tab-page";
import { ReadingCard } from "./reading-card";
import { CLOSED } from "./refusal-words";
import { RestNotice } from "./rest-notice";

type Props = {
  /** With a line about the patient's reminders. */
  page: ProgramTabPage & { reminders: string };
  form?: FormResult;
};

/** The Program tab of a record: what holds now, what is still to come, and what was before. */
export function ProgramTab({ page, form }: Props) {
  const { id, name, closed, canChange, news, exercises, open, over } = page;
  const canEdit = canChange && !closed;
  return (
    <div className="grid gap-4">
      <FormError form={form} />
      {news && !form ? <News news={news} patientId={id} /> : null}
      {closed ? (
        <Notice tone="amber" title={CLOSED.title}>
          {CLOSED.advice}
        </Notice>
      ) : null}
      {page.isResting ? <RestNotice patientId={id} /> : null}
      {open.length === 0 ? <NoProgram patientId={id} name={name} canAssign={canEdit} /> : null}
      {open.map((program) => (
        <OpenProgram
          key={program.id}
          patientId={id}
          program={program}
          exercises={exercises}
          canEdit={canEdit}
          canStop={canChange}
        />
      ))}
      <ReadingCard card={page.reading} patientId={id} />
      <p className="cap">{page.reminders}</p>
      {over.length > 0 ? (
        <EarlierPrograms patientId={id} programs={over} exercises={exercises} canUse={canEdit} />
      ) : null}
    </div>
  );
}

function News({
  news: { title, text, undo },
  patientId,
}: {
  news: ProgramNews;
  patientId: string;
}) {
  return (
    <Notice tone="ok" role="status" title={title}>
      <span>{text}</span>
      {undo ? (
        <OwnedForm method="post" className="mt-2" patientId={patientId}>
          <input type="hidden" name="programId" value={undo.programId} />
          <Button look="line" size="sm" name="intent" value={undo.intent}>
            Undo
          </Button>
        </OwnedForm>
      ) : null}
    </Notice>
  );
}
