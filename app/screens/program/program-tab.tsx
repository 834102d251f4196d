import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { FormError } from "~/components/ui/form-error";
import type { FormResult } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import type { DrawnExercise } from "~/screens/library/library";
import { EarlierPrograms } from "./earlier-programs";
import type { ProgramNews } from "./news";
import { NoProgram } from "./no-program";
import { ProgramCard } from "./program-card";
import type { ProgramOverview } from "./program-tab-view";
import { CLOSED } from "./refusal-words";

type Props = ProgramOverview & {
  id: string;
  name: string;
  closed: boolean;
  news: ProgramNews | null;
  /** The exercises of these programs. */
  exercises: readonly DrawnExercise[];
  form?: FormResult;
};

/** The Program tab of a record: what holds now, what is still to come, and what was before. */
export function ProgramTab({ id, name, closed, news, exercises, open, over, form }: Props) {
  return (
    <div className="grid gap-4">
      <FormError form={form} />
      {news && !form ? <News news={news} /> : null}
      {closed ? (
        <Notice tone="amber" title={CLOSED.title}>
          {CLOSED.advice}
        </Notice>
      ) : null}
      {open.length === 0 ? <NoProgram patientId={id} name={name} canAssign={!closed} /> : null}
      {open.map((program) => (
        <ProgramCard
          key={program.id}
          patientId={id}
          program={program}
          exercises={exercises}
          canEdit={!closed}
        />
      ))}
      {over.length > 0 ? <EarlierPrograms programs={over} exercises={exercises} /> : null}
    </div>
  );
}

function News({ news: { title, text, undoId } }: { news: ProgramNews }) {
  return (
    <Notice tone="ok" role="status" title={title}>
      {text}
      {undoId ? (
        <Form method="post" className="mt-2">
          <input type="hidden" name="programId" value={undoId} />
          <Button look="line" size="sm" name="intent" value="undo">
            Undo
          </Button>
        </Form>
      ) : null}
    </Notice>
  );
}
