import { ButtonLink } from "~/components/ui/button";
import { type FormResult, typedValue } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { takeFocus } from "~/components/ui/take-focus";
import { useWords } from "~/components/ui/words";
import { NOTHING_STORED } from "~/domain/session/log-stamp";
import type { Newer } from "./newer";

/** What came in since a form was opened, where its answer tells of something. */
export function newerOf(form: FormResult): Newer | null {
  const { newer = null } = (form ?? {}) as { newer?: Newer | null };
  return newer;
}

/**
 * What the form knows of the stored log, sent along; and the question which one counts, once another one is found
 * to have come in since.
 * @param seen the stamp of the log that the form was opened with
 */
export function NewerLog({ form, seen = NOTHING_STORED }: { form: FormResult; seen?: string }) {
  const newer = newerOf(form);
  const over = newer?.stamp ?? typedValue(form, "over");
  return (
    <>
      <input type="hidden" name="seen" value={typedValue(form, "seen", seen)} />
      {over ? <input type="hidden" name="over" value={over} /> : null}
      {newer ? <WhichCounts newer={newer} /> : null}
    </>
  );
}

function WhichCounts({ newer: { title, detail } }: { newer: Newer }) {
  const { newer } = useWords().log;
  return (
    <div tabIndex={-1} ref={takeFocus}>
      <Notice tone="amber" role="alert" title={newer.title}>
        <p>{[newer.saved(title), detail].filter((part) => part !== "").join(" ")}</p>
        <p>{newer.advice}</p>
        <ButtonLink to="/my" look="line" className="mt-2">
          {newer.keep}
        </ButtonLink>
      </Notice>
    </div>
  );
}
