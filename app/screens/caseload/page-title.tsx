import { takeFocus } from "~/components/ui/take-focus";

/**
 * The page's heading with a line below.
 * @param focus moves the focus here when it appears: for an answer that takes the place of a form
 */
export function PageTitle({
  title,
  lead,
  focus = false,
}: {
  title: string;
  lead: string;
  focus?: boolean;
}) {
  return (
    <header>
      <h1 tabIndex={focus ? -1 : undefined} ref={focus ? takeFocus : undefined}>
        {title}
      </h1>
      <p className="mt-1 text-ink-2">{lead}</p>
    </header>
  );
}
