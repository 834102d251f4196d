import { Button, ButtonLink } from "~/components/ui/button";
import { OwnedForm } from "~/components/ui/owned-form";
import { useWords } from "~/components/ui/words";
import { AskShell } from "./ask-shell";
import type { RemovePage } from "./remove-page";

/** Asks before a log is removed for good; keeping it is the first and the filled button. */
export function RemoveLog({ page, patientId }: { page: RemovePage; patientId: string }) {
  const { remove } = useWords().log;
  const { id, title, detail, after } = page;
  return (
    <AskShell about={remove.about} back="/my/sessions">
      <h1>{remove.title}</h1>
      <section className="card logged">
        <div>
          <h2>{title}</h2>
          {detail ? <p>{detail}</p> : null}
        </div>
      </section>
      <p>{after}</p>
      <ButtonLink size="lg" to="/my/sessions">
        {remove.keep}
      </ButtonLink>
      <OwnedForm method="post" action="/my/log/undo" patientId={patientId}>
        <Button look="danger" size="lg" className="w-full" name="id" value={id}>
          {remove.remove}
        </Button>
      </OwnedForm>
    </AskShell>
  );
}
