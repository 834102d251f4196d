import { useId } from "react";

type Props = { heading: string; items: readonly string[]; note: string };

/** Things to tick for oneself: the boxes have no names and stand in no form, so that nothing is ever sent. */
export function Checklist({ heading, items, note }: Props) {
  const id = useId();
  return (
    <fieldset
      className="card break-inside-avoid px-4 py-3"
      aria-labelledby={`${id}-heading`}
      aria-describedby={`${id}-note`}
    >
      <h2 id={`${id}-heading`} className="mb-1">
        {heading}
      </h2>
      {items.map((item) => (
        <label key={item} className="grid min-h-11 grid-cols-[24px_1fr] items-center gap-2.5 py-1">
          <input type="checkbox" autoComplete="off" className="size-5 accent-primary" />
          {item}
        </label>
      ))}
      <p id={`${id}-note`} className="mt-1 border-t border-line pt-2.5 text-15 text-ink-2">
        {note}
      </p>
    </fieldset>
  );
}
