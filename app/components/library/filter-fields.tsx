import { Search } from "lucide-react";
import { filterGroups, type LibraryFilter } from "~/lib/library-filter";

/** Search words and choices. They belong to the form around them: the library's own, or the builder's. */
export function FilterFields({ filter }: { filter: LibraryFilter }) {
  return (
    <>
      <label className="search-field block w-full">
        <Search className="icon" aria-hidden />
        <span className="sr-only">Search the library</span>
        <input
          type="search"
          name="q"
          className="field min-h-10 max-sm:min-h-11"
          defaultValue={filter.q}
          placeholder="Search by name, muscle or goal"
        />
      </label>
      <div className="mt-3 grid gap-2">
        {filterGroups.map(({ name, word, codes }) => (
          <fieldset key={name} className="filter-group">
            <legend>{word}</legend>
            {Object.entries(codes).map(([code, label]) => (
              <label key={code} className="chip">
                <input
                  type="checkbox"
                  name={name}
                  value={code}
                  className="sr-only"
                  defaultChecked={filter[name].some((each) => each === code)}
                />
                {label}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </>
  );
}
