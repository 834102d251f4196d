import { CircleAlert, CircleHelp, TriangleAlert } from "lucide-react";
import { useId } from "react";
import { Figure } from "~/components/figures/Figure";
import { Badge } from "~/components/ui/badge";
import { errorOf, type FormResult, typedValue } from "~/components/ui/form-result";
import { countWords } from "~/words/numbers";
import type { TemplateCard as Template } from "./assign-page";
import { TemplateConflicts } from "./template-conflicts";
import { TemplateEasier } from "./template-easier";

type Props = { templates: readonly Template[]; patientId: string; form: FormResult };

/** The templates as radio cards; none is chosen beforehand. */
export function TemplateChoice({ templates, patientId, form }: Props) {
  const chosen = typedValue(form, "template");
  const error = errorOf(form, "template");
  return (
    <fieldset id="field-template" aria-describedby={error ? "template-error" : undefined}>
      <legend className="field-label">Template</legend>
      {error ? (
        <p id="template-error" className="field-error mb-2">
          <TriangleAlert className="icon" aria-hidden />
          <span>{error}</span>
        </p>
      ) : null}
      <div className="template-cards">
        {templates.map((template) => (
          <div key={template.id} className="template-place">
            <TemplateCard template={template} chosen={template.id === chosen} />
            {template.met.length > 0 ? (
              <TemplateConflicts template={template} patientId={patientId} form={form} />
            ) : null}
            {template.easier.length > 0 ? <TemplateEasier template={template} form={form} /> : null}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function TemplateCard({ template, chosen }: { template: Template; chosen: boolean }) {
  const { id: value, name, situation, why, facts, exercises, next } = template;
  const id = useId();
  return (
    <label className="template-card">
      <span className="template-figures">
        {exercises.map(({ name: exercise, pose }) => (
          <Figure key={exercise} pose={pose} aspect={1.3} pad={6} which="end" decorative />
        ))}
      </span>
      <span className="grid content-start gap-1.5 p-3.5">
        <span className="flex items-center gap-2">
          <input
            type="radio"
            name="template"
            value={value}
            defaultChecked={chosen}
            aria-labelledby={`${id}-name`}
            aria-describedby={`${id}-facts`}
          />
          <b id={`${id}-name`} className="text-16">
            {name}
          </b>
        </span>
        <span id={`${id}-facts`} className="grid gap-1.5">
          <span>{situation}</span>
          <span className="text-13 text-ink-2">{why}</span>
          <span className="text-13">{exercises.map((exercise) => exercise.name).join(" · ")}</span>
          <span className="text-13 font-semi">{facts.join(", ")}</span>
          <Met met={template.met} />
          {next.length > 0 ? (
            <span className="text-13 text-ink-2">Next steps: {next.join("; ")}</span>
          ) : null}
        </span>
      </span>
    </label>
  );
}

/** How many of its exercises go against precautions, or ask. */
function Met({ met }: Pick<Template, "met">) {
  const blocked = met.filter(({ isBlocked }) => isBlocked).length;
  const asked = met.length - blocked;
  return (
    <span className="flex flex-wrap gap-1.5">
      {blocked > 0 ? (
        <Badge tone="red" icon={CircleAlert}>
          {countWords(blocked, "conflict")}
        </Badge>
      ) : null}
      {asked > 0 ? (
        <Badge tone="amber" icon={CircleHelp}>
          {`${countWords(asked, "exercise")} to ask about`}
        </Badge>
      ) : null}
    </span>
  );
}
