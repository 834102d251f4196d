import { Search } from "lucide-react";
import type { RefObject } from "react";
import { filterGroups, type LibraryFilter } from "~/lib/library-filter";
import type { ChoiceCounts } from "~/lib/library-search";

type Live = { input: RefObject<HTMLInputElement>; onType: () => void; onPick: () => void };

type Props = {
  filter: LibraryFilter;
  counts: ChoiceCounts;
  /** Where the choices are sent by themselves: what is ticked then follows the address. */
  live?: Live;
};

/** Search words and choices. They belong to the form around them: the library's own, or the builder's. */
export function FilterFields({ filter, counts, live }: Props) {
  return (
    <>
      <label className="search-field block w-full">
        <Search className="icon" aria-hidden />
        <span className="sr-only">Search the library</span>
        <input
          ref={live?.input}
          type="search"
          name="q"
          className="field min-h-10"
          defaultValue={filter.q}
          placeholder="Search by name, muscle or goal"
          autoComplete="off"
          maxLength={100}
          onChange={live?.onType}
        />
      </label>
      <div className="mt-3 grid gap-2">
        {filterGroups.map(({ name, word, codes }) => (
          <fieldset key={name} className="filter-group">
            <legend>{word}</legend>
            {Object.entries(codes).map(([code, label]) => (
              <Choice
                key={code}
                {...{ name, code, label }}
                count={counts[name][code] ?? 0}
                isChosen={filter[name].includes(code)}
                onPick={live?.onPick}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </>
  );
}

function Choice({
  name,
  code,
  label,
  count,
  isChosen,
  onPick,
}: {
  name: string;
  code: string;
  label: string;
  count: number;
  isChosen: boolean;
  onPick?: () => void;
}) {
  const state = onPick ? { checked: isChosen, onChange: onPick } : { defaultChecked: isChosen };
  return (
    <label className="chip" data-none={count === 0 ? "" : undefined}>
      <input type="checkbox" name={name} value={code} className="sr-only" {...state} />
      {label}
      <span className="chip-count">{count}</span>
    </label>
  );
}
