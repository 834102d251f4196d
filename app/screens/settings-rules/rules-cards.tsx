import { Lock } from "lucide-react";
import { Badge } from "~/components/ui/badge";
import { useFieldId } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { noticed } from "./rule-lines";
import { RuleFigure, RuleRow } from "./rule-row";
import type { RulesPage } from "./rules-page";

type Props = { page: RulesPage; form: FormResult };
type Warned = { warning: string | null };

/** Every rule whose figure the clinic sets, each beside what it would do today. */
export function RulesCard({ page, form, warning }: Props & Warned) {
  return (
    <section className="card" aria-labelledby="rules">
      <div className="rule-head">
        <h2 id="rules" className="text-16">
          When a patient comes up
        </h2>
        <p className="text-13 text-ink-2">{page.scope}</p>
      </div>
      {page.fields.map((field) => (
        <RuleRow
          key={field.name}
          field={field}
          form={form}
          initial={page.inputs[field.name]}
          canChange={page.canChange}
          warning={field.name === "painRisingPoints" ? warning : null}
        />
      ))}
    </section>
  );
}

/** What an episode of care begins with, and what nobody can switch off. */
export function GuidanceCard({ page, form }: Props) {
  const idOf = useFieldId();
  return (
    <section className="card" aria-labelledby="guidance">
      <div className="rule-head">
        <h2 id="guidance" className="text-16">
          Pain guidance for new episodes
        </h2>
        <p className="text-13 text-ink-2">old episodes keep theirs</p>
      </div>
      {page.limits.map((field) => (
        <div key={field.name} className="rule-line" data-limits="">
          <div>
            {page.canChange ? (
              <label htmlFor={idOf(field.name)} className="font-semi">
                {field.title}
              </label>
            ) : (
              <p className="font-semi">{field.title}</p>
            )}
            <p className="text-13 text-ink-2">
              {field.name === "greenMax"
                ? "Up to this the phone says carry on. Validated in tendinopathy; sources differ."
                : "Up to this amber, ease off; above it red, stop and tell us."}
            </p>
          </div>
          <RuleFigure
            field={field}
            form={form}
            initial={page.inputs[field.name]}
            canChange={page.canChange}
          />
        </div>
      ))}
      <div className="rule-line" data-limits="">
        <div>
          <p className="font-semi">Red flags</p>
          <p className="text-13 text-ink-2">
            The list and its words are fixed. They open for every patient and cannot be switched
            off.
          </p>
        </div>
        <Badge icon={Lock}>Always on</Badge>
      </div>
    </section>
  );
}

/** Where the figures come from, and what is to be said of a typed one. */
export function SourcesCard({ warning }: Warned) {
  return (
    <section className="card p-4" aria-labelledby="sources">
      <h2 id="sources" className="mb-1.5 text-16">
        Where the figures come from
      </h2>
      <p className="text-13 text-ink-2">
        {`Pain: a change of ${noticed} points in a mean is what counts for most people (Farrar 2001, Ostelo 2008). Days, shares and sessions are house figures.`}
      </p>
      <div role="status" className="rules-notice mt-3 empty:hidden">
        {warning === null ? null : (
          <Notice tone="amber" title={warning}>
            Some patients will come up by chance.
          </Notice>
        )}
      </div>
    </section>
  );
}

/** Who changed which figure, newest first. */
export function HistoryCard({ history }: Pick<RulesPage, "history">) {
  return (
    <section className="card p-4" aria-labelledby="history">
      <h2 id="history" className="mb-2.5 text-16">
        History
      </h2>
      <ol className="rules-history">
        {history.map(({ key, changes, by }) => (
          <li key={key}>
            {changes.map((change) => (
              <p key={change} className="text-13">
                {change}
              </p>
            ))}
            <p className="cap">{by}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
