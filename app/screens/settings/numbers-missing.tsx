import { ButtonLink } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";

/** Asks the owner for the numbers that a patient needs who has ticked a warning sign. */
export function NumbersMissing() {
  return (
    <Notice tone="amber" title="A number for patients who need help at once is missing">
      <p>
        “Something is wrong” shows them the clinic’s phone, the emergency number and the number out
        of hours. Where one is empty it can only say so in words.
      </p>
      <ButtonLink to="/clinic/settings/clinic" look="line" size="sm" className="mt-2">
        Fill in the numbers
      </ButtonLink>
    </Notice>
  );
}
