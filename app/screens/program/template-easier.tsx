import type { FormResult } from "~/components/ui/form-result";
import type { TemplateCard } from "./assign-page";

type Props = { template: TemplateCard; form: FormResult };

/** For which exercises of a template the patient may do an easier version, shown once it is chosen; none beforehand. */
export function TemplateEasier({ template: { id, easier }, form }: Props) {
  return (
    <fieldset className="template-easier">
      <legend>Easier version allowed when it hurts</legend>
      {easier.map(({ index, name, instead }) => (
        <label key={index} className="item-tick">
          <input
            type="checkbox"
            name={`easier[${index}].${id}`}
            value="yes"
            defaultChecked={isTicked(form, index, id)}
          />
          <span>{name}</span>
          <span className="text-ink-3">{`then ${instead}`}</span>
        </label>
      ))}
    </fieldset>
  );
}

type Typed = Record<string, unknown>[] | undefined;

/** What was ticked in a form that was sent, as conform nests it: "easier[1].desk-worker". */
function isTicked(form: FormResult, index: number, templateId: string): boolean {
  return (form?.initialValue?.easier as Typed)?.[index]?.[templateId] === "yes";
}
