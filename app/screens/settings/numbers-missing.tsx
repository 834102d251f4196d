import { ButtonLink } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";

/** Asks the owner for the numbers that a patient needs who has ticked a warning sign. */
export function NumbersMissing() {
  return (
    <Notice tone="amber" title="Patients who need help at once find no number yet">
      <p>
        Fill in the clinic’s phone, the emergency number and the number out of hours. Until then
        “Something is wrong” can only say to call the emergency number.
      </p>
      <ButtonLink to="/clinic/settings/clinic" look="line" size="sm" className="mt-2">
        Fill in the numbers
      </ButtonLink>
    </Notice>
  );
}
