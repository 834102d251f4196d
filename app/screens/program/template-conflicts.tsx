import { CircleAlert, CircleHelp, TriangleAlert } from "lucide-react";
import { ButtonLink } from "~/components/ui/button";
import { useFieldId } from "~/components/ui/field";
import { errorOf, type FormResult } from "~/components/ui/form-result";
import { MAX_KEPT_REASON } from "~/domain/program/program-limits";
import { type MetItem, reasonField, type TemplateCard } from "./assign-page";

type Props = { template: TemplateCard; patientId: string; form: FormResult };

/** What precautions say of a template, shown once it is chosen: adjust it, or keep each exercise with a reason. */
export function TemplateConflicts({ template: { id, name, met }, patientId, form }: Props) {
  const isBlocked = met.some((each) => each.isBlocked);
  return (
    <section className="template-conflicts" aria-label={`Precautions and ${name}`}>
      {met.map((each) => (
        <Met key={each.index} met={each} templateId={id} form={form} />
      ))}
      {isBlocked ? (
        <ButtonLink
          to={`/clinic/patients/${patientId}/program/edit?template=${id}`}
          look="soft"
          size="sm"
          className="justify-self-start"
        >
          Adjust in the builder
        </ButtonLink>
      ) : null}
    </section>
  );
}

function Met({ met, templateId, form }: { met: MetItem; templateId: string; form: FormResult }) {
  const { index, name, isBlocked, against, lines } = met;
  const field = reasonField(templateId, index);
  const Icon = isBlocked ? CircleAlert : CircleHelp;
  return (
    <div className="item-conflict" data-tone={isBlocked ? "red" : "amber"}>
      <p className="item-conflict-title">
        <Icon className="icon" aria-hidden />
        <b>{name}</b>
      </p>
      <ul>
        {lines.map(({ id, title, entry }) => (
          <li key={id}>
            <b>{title}.</b> <span>{entry}</span>
          </li>
        ))}
      </ul>
      {isBlocked ? (
        <>
          <input type="hidden" name={`against[${index}].${templateId}`} value={against.join(" ")} />
          <Reason field={field} name={name} form={form} />
        </>
      ) : null}
    </div>
  );
}

function Reason({ field, name, form }: { field: string; name: string; form: FormResult }) {
  const id = useFieldId()(field);
  const error = errorOf(form, field);
  return (
    <div className="mt-2 grid gap-1">
      <label htmlFor={id} className="field-label">
        Reason to keep it, saved in the record<span className="sr-only">: {name}</span>
      </label>
      <textarea
        id={id}
        name={field}
        className="field"
        rows={2}
        maxLength={MAX_KEPT_REASON}
        defaultValue={typedReason(form, field)}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
      {error ? (
        <p id={`${id}-error`} className="field-error">
          <TriangleAlert className="icon" aria-hidden />
          <span>{error}</span>
        </p>
      ) : null}
    </div>
  );
}

type Typed = Record<string, unknown>[] | undefined;

/** What was typed, as conform nests it: "reason[1].desk-worker". */
function typedReason(form: FormResult, field: string): string {
  const [, place = "", templateId = ""] = /\[(\d+)\]\.(.+)/.exec(field) ?? [];
  const value = (form?.initialValue?.reason as Typed)?.[Number(place)]?.[templateId];
  return typeof value === "string" ? value : "";
}
