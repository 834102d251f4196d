import { Search } from "lucide-react";
import type { RefObject } from "react";
import { filterGroups, type LibraryFilter } from "./filter";
import type { ChoiceCounts } from "./search";

/** The search words. They belong to the form around them: the library's own, or the builder's. */
export function SearchWords({
  filter,
  input,
  onType,
}: {
  filter: LibraryFilter;
  input?: RefObject<HTMLInputElement>;
  onType?: () => void;
}) {
  return (
    <label className="search-field block w-full">
      <Search className="icon" aria-hidden />
      <span className="sr-only">Search the library</span>
      <input
        ref={input}
        type="search"
        name="q"
        className="field min-h-10 max-sm:min-h-11"
        defaultValue={filter.q}
        placeholder="Search by name, muscle or goal"
        autoComplete="off"
        maxLength={100}
        onChange={onType}
      />
    </label>
  );
}

type ChoicesProps = {
  filter: LibraryFilter;
  counts: ChoiceCounts;
  /** Where the choices are sent by themselves: what is ticked then follows the address. */
  onPick?: () => void;
};

/** The choices of every group, each with the number of exercises it would leave. */
export function FilterChoices({ filter, counts, onPick }: ChoicesProps) {
  return (
    <div className="mt-3 grid min-w-0 gap-2">
      {filterGroups.map(({ name, word, codes }) => (
        <fieldset key={name} className="filter-group">
          <legend>{word}</legend>
          {Object.entries(codes).map(([code, label]) => {
            const count = counts[name][code];
            return count === undefined ? null : (
              <Choice
                key={code}
                {...{ name, code, label, count, onPick }}
                isChosen={filter[name].includes(code)}
              />
            );
          })}
        </fieldset>
      ))}
    </div>
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
    <label className="chip">
      <input type="checkbox" name={name} value={code} className="sr-only" {...state} />
      <span>{label}</span>
      <span className="chip-count">{count}</span>
    </label>
  );
}
