import { Check } from "lucide-react";
import { ruleIcons } from "~/components/marks/rule-icon";
import { Badge } from "~/components/ui/badge";
import { ButtonLink } from "~/components/ui/button";
import type { OverviewPage } from "./overview-page";

/** What needs a look now, each with its figures and dates; or else why nobody can say that nothing does. */
export function AlertsCard({ alerts, caveats }: Pick<OverviewPage, "alerts" | "caveats">) {
  return (
    <section className="card px-4 py-3.5">
      <h2 className="mb-2 flex items-center justify-between text-16">
        <span>Alerts</span>
        {alerts.length > 0 ? <Badge tone="amber">{`${alerts.length} open`}</Badge> : null}
      </h2>
      {alerts.length === 0 ? <NoAlert caveats={caveats} /> : null}
      <ul className="divide-y divide-line">
        {alerts.map(({ rule, key, severity, title, detail, openFor, to }) => {
          const Icon = ruleIcons[rule];
          return (
            <li key={`${rule} ${key}`} className="py-2.5 first:pt-0 last:pb-0.5">
              <p
                className={`flex items-start gap-2 text-13 font-semi ${severity === "critical" ? "text-red" : "text-amber"}`}
              >
                <Icon className="icon mt-0.5" aria-hidden />
                <span>{title}</span>
              </p>
              <p className="mt-0.5 text-12 leading-normal text-ink-2">{detail}</p>
              <p className="cap mt-0.5">{openFor}</p>
              {to ? (
                <ButtonLink to={to} look="soft" size="sm" className="mt-1.5">
                  Open in the builder
                </ButtonLink>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
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
