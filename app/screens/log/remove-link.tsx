import { ButtonLink } from "~/components/ui/button";
import { useWords } from "~/components/ui/words";
import { removePath } from "./logged";

/** At the foot of a page that changes a log. */
export function RemoveLink({ id }: { id: string }) {
  return (
    <ButtonLink look="quiet" to={removePath(id)}>
      {useWords().log.remove.thisLog}
    </ButtonLink>
  );
}
