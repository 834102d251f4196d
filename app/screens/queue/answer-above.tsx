import { FormError } from "~/components/ui/form-error";
import { typedValue } from "~/components/ui/form-result";
import { type AnswerData, answerAbout } from "./answer-words";
import { Panel } from "./panel";
import type { QueuePage } from "./queue-page";
import { placeOf, placeText, queueAction, queuePath } from "./queue-query";
import { WasFaster } from "./was-faster";

type Props = { queue: Pick<QueuePage, "panel" | "rows" | "search">; answer?: AnswerData };

/**
 * What came back of a form whose row has left the list: somebody was faster, or nothing is open any more. The alert stands
 * above the list with everything that was typed, so that nobody's words are lost and everybody reads why.
 */
export function AnswerAbove({ queue, answer }: Props) {
  const { panel, rows, search } = queue;
  if (answer === undefined) return null;
  const about = panel && answerAbout(answer, panel.form);
  if (panel === null || about === undefined) return <AnswerNotice answer={answer} />;
  if (hasRow(queue)) return null;
  const { about: title, act, key } = panel.form;
  const [first] = rows;
  const place = placeText(panel.form);
  const closePath = queuePath(search, { open: "none" });
  return (
    <section className="card my-2" aria-labelledby="answer-above">
      <h3 id="answer-above" className="px-4 pt-3">
        {title}
      </h3>
      <Panel
        panel={panel}
        form={about?.form}
        faster={about?.faster ?? null}
        action={queueAction(search, { open: place, key, act })}
        actPath={(each) => queuePath(search, { open: place, key, act: each })}
        closePath={closePath}
        next={first ? placeOf(first) : null}
        focus={null}
      />
    </section>
  );
}

/** Whether what is open has a row to stand in. */
export function hasRow({ panel, rows }: Props["queue"]): boolean {
  if (panel === null || !panel.isOpen) return false;
  return rows.some((row) => placeOf(row) === placeText(panel.form));
}

/** What came back of a form that has no place on the page any more, with the words that were typed in it. */
export function AnswerNotice({ answer }: { answer: AnswerData }) {
  const { form, faster } = answer;
  const words = typedValue(form, "reason");
  return (
    <div className="my-2 grid gap-2">
      <FormError form={form} />
      {faster ? <WasFaster faster={faster} /> : null}
      {words === "" ? null : (
        <p className="text-13">
          <b>You wrote:</b> <span>{`“${words}”`}</span>
        </p>
      )}
    </div>
  );
}
