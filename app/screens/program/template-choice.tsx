import { TriangleAlert } from "lucide-react";
import { useId } from "react";
import { Figure } from "~/components/figures/Figure";
import type { TemplateCard as Template } from "./assign-page";

type Props = { templates: readonly Template[]; chosen: string; error: string | null };

/** The templates as radio cards; none is chosen beforehand. */
export function TemplateChoice({ templates, chosen, error }: Props) {
  return (
    <fieldset id="field-template" aria-describedby={error ? "template-error" : undefined}>
      <legend className="field-label">Template</legend>
      {error ? (
        <p id="template-error" className="field-error mb-2">
          <TriangleAlert className="icon" aria-hidden />
          {error}
        </p>
      ) : null}
      <div className="template-cards">
        {templates.map((template) => (
          <TemplateCard key={template.id} template={template} chosen={template.id === chosen} />
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
          {next.length > 0 ? (
            <span className="text-13 text-ink-2">Next steps: {next.join("; ")}</span>
          ) : null}
        </span>
      </span>
    </label>
  );
}
