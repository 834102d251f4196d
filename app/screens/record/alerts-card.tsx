import { useLocation } from "@remix-run/react";
import { Check } from "lucide-react";
import { ruleIcons } from "~/components/marks/rule-icon";
import { Badge } from "~/components/ui/badge";
import { ButtonLink } from "~/components/ui/button";
import { AnswerNotice } from "~/screens/queue/answer-above";
import { AnswerForm } from "~/screens/queue/answer-form";
import { type AnswerData, answerAbout } from "~/screens/queue/answer-words";
import { History } from "~/screens/queue/history-list";
import { Toast } from "~/screens/queue/toast";
import type { AlertLine, AlertsCardPage } from "./alerts-card-page";
import { recordAction, recordPath } from "./alerts-card-path";
import type { OverviewPage } from "./overview-page";

type Props = Pick<OverviewPage, "patientId" | "caveats"> & AlertsCardPage & { answer?: AnswerData };

/** What needs a look now, each with its figures and dates, and what was done about it; or else why nobody can say that nothing does. */
export function AlertsCard({ patientId, alerts, caveats, earlier, undo, answer }: Props) {
  const open = alerts.filter(({ state }) => state === "open").length;
  const { search } = useLocation();
  return (
    <section className="card px-4 py-3.5" aria-labelledby="alerts-title">
      <h2 id="alerts-title" className="mb-2 flex items-center justify-between text-16">
        <span>Alerts</span>
        {open > 0 ? <Badge tone="amber">{`${open} open`}</Badge> : null}
      </h2>
      <Toast toast={undo && { ...undo, patientId }} action={recordAction(patientId, search)} />
      {answer && !alerts.some(({ form }) => form && answerAbout(answer, form)) ? (
        <AnswerNotice answer={answer} />
      ) : null}
      {alerts.length === 0 ? <NoAlert caveats={caveats} /> : null}
      <ul className="divide-y divide-line">
        {alerts.map((line) => (
          <Line
            key={`${line.rule} ${line.key}`}
            line={line}
            path={(change) => recordPath(patientId, search, change)}
            action={(change) => recordAction(patientId, search, change)}
            answer={answer}
          />
        ))}
      </ul>
      {earlier.length > 0 ? (
        <details className="mt-2 border-t border-line pt-2 text-13">
          <summary>Earlier answers</summary>
          <ul className="grid gap-2 pt-2">
            {earlier.map(({ id, label, text, by }) => (
              <li key={id}>
                <p>{`${label}. ${text}`}</p>
                <p className="cap">{by}</p>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

type Address = (change?: { alert: string; key: string; act?: string }) => string;
type LineProps = { line: AlertLine; path: Address; action: Address; answer?: AnswerData };

function Line({ line, path, action, answer }: LineProps) {
  const { rule, severity, title, detail, openFor, way, state, answered, form, history, canAnswer } =
    line;
  const about = form ? answerAbout(answer, form) : undefined;
  const Icon = ruleIcons[rule];
  // A message is answered elsewhere: what is done about the alert has the word that its row in the caseload has.
  const act = state === "open" ? "Acknowledge" : "Answer again";
  const tone =
    state !== "open" ? "text-ink-2" : severity === "critical" ? "text-red" : "text-amber";
  // Of several to one rule the key says which is meant.
  const asked = { alert: rule, key: line.key };
  return (
    <li className="py-2.5 first:pt-0 last:pb-0.5">
      <p className={`flex items-start gap-2 text-13 font-semi ${tone}`}>
        <Icon className="icon mt-0.5" aria-hidden />
        <span>{title}</span>
      </p>
      <p className="mt-0.5 text-12 leading-normal text-ink-2">{detail}</p>
      <p className="cap mt-0.5">{openFor}</p>
      {answered === null ? null : <p className="mt-0.5 text-12">{answered}</p>}
      <p className="mt-1.5 flex flex-wrap gap-1.5">
        {way ? (
          <ButtonLink to={way.to} look="soft" size="sm">
            {way.word}
          </ButtonLink>
        ) : null}
        {form === null && canAnswer ? (
          <ButtonLink
            to={path(asked)}
            look="line"
            size="sm"
            preventScrollReset
            aria-label={`${act}: ${title}`}
          >
            {act}
          </ButtonLink>
        ) : null}
      </p>
      {form === null ? null : (
        <div className="alert-act mt-2">
          <AnswerForm
            page={form}
            form={about?.form}
            faster={about?.faster ?? null}
            action={action({ ...asked, act: form.act })}
            actPath={(act) => path({ ...asked, act })}
            closePath={path()}
            next={null}
            takesFocus
          />
        </div>
      )}
      {history.length > 1 ? (
        <details className="mt-2 text-12">
          <summary>History</summary>
          <div className="pt-2">
            <History lines={history} />
          </div>
        </details>
      ) : null}
    </li>
  );
}

/** All is well only where nothing was seen and enough is known. */
function NoAlert({ caveats }: Pick<OverviewPage, "caveats">) {
  if (caveats.length === 0) {
    return (
      <p className="flex items-center gap-2 text-13 text-ink-2">
        <Check className="icon text-ok" aria-hidden />
        Nothing needs a look right now.
      </p>
    );
  }
  return (
    <>
      <p className="text-13 text-ink-2">No alert is open. What there is to know:</p>
      <ul className="mt-1 list-disc pl-4.5 text-13 leading-snug">
        {caveats.map((words) => (
          <li key={words} className="py-0.5">{`${words}.`}</li>
        ))}
      </ul>
    </>
  );
}
