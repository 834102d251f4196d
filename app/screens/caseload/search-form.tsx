import { Form } from "@remix-run/react";
import { Search } from "lucide-react";
import { Button } from "~/components/ui/button";
import { useLiveSearch } from "~/components/ui/use-live-search";
import { folded } from "~/domain/caseload/fold";
import type { CaseloadQuery, SortKey } from "~/domain/caseload/query";
import { queryEntries, sortValue } from "./caseload-path";

const sortWords: Record<SortKey, [ascending: string, descending: string]> = {
  review: ["Next visit, soonest first", "Next visit, latest first"],
  name: ["Name, A to Z", "Name, Z to A"],
  adherence: ["Done, lowest first", "Done, highest first"],
  pain: ["Pain, highest first", "Pain, lowest first"],
  "last-log": ["Last log, oldest first", "Last log, newest first"],
};

const sortOptions = (Object.entries(sortWords) as [SortKey, [string, string]][]).flatMap(
  ([sort, [up, down]]) => [
    { value: sortValue({ sort, direction: "ascending" }), word: up },
    { value: sortValue({ sort, direction: "descending" }), word: down },
  ],
);

/** "Next visit, soonest first" */
export function orderWords({ sort, direction }: CaseloadQuery): string {
  const [up, down] = sortWords[sort];
  return direction === "ascending" ? up : down;
}

/** The parts of the query that have a field of their own here; the page starts anew. */
const ownFields = ["q", "condition", "sort", "page"];

/** Search, condition and order: a plain GET form, sent by itself where scripts run. */
export function SearchForm({ query, conditions }: { query: CaseloadQuery; conditions: string[] }) {
  const { form, input, sendSoon, sendNow } = useLiveSearch(query.search);
  const [chosen, offered] = conditionChoice(query, conditions);
  const kept = queryEntries(query).filter(([name]) => !ownFields.includes(name));
  return (
    <Form
      ref={form}
      action="/clinic"
      className="flex flex-1 flex-wrap items-center gap-2 max-lg:basis-full"
      role="search"
      preventScrollReset
    >
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <label className="search-field">
        <Search className="icon" aria-hidden />
        <span className="sr-only">Search</span>
        <input
          ref={input}
          type="search"
          name="q"
          className="field"
          defaultValue={query.search}
          placeholder="Name, condition or program"
          autoComplete="off"
          maxLength={100}
          onChange={sendSoon}
        />
      </label>
      <Button look="line" size="sm">
        Search
      </Button>
      <label className="flex items-center gap-2 text-13 text-ink-2 sm:ml-auto">
        Condition
        <select
          key={query.condition}
          name="condition"
          className="field pick"
          defaultValue={chosen}
          onChange={sendNow}
        >
          <option value="">All</option>
          {offered.map((condition) => (
            <option key={condition} value={condition}>
              {condition}
            </option>
          ))}
        </select>
      </label>
      <label className="flex items-center gap-2 text-13 text-ink-2">
        Sort
        <select
          key={sortValue(query)}
          name="sort"
          className="field pick"
          defaultValue={sortValue(query)}
          onChange={sendNow}
        >
          {sortOptions.map(({ value, word }) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
      </label>
    </Form>
  );
}

/**
 * The option that an address means, compared as the list itself compares, and all options: one that nobody has is offered
 * as long as it is asked for, so that the next search does not drop it.
 */
function conditionChoice({ condition }: CaseloadQuery, conditions: string[]): [string, string[]] {
  if (condition === null) return ["", conditions];
  const same = conditions.find((each) => folded(each) === folded(condition));
  return same === undefined ? [condition, [condition, ...conditions]] : [same, conditions];
}
