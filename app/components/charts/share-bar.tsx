import { useWords } from "~/components/ui/words";

/** How many of how many: a bar, and the two numbers beside it. */
export function ShareBar({ done, due }: { done: number; due: number }) {
  const { stretches } = useWords().progress;
  return (
    <div className="mt-1 grid grid-cols-[1fr_4.25rem] items-center gap-2">
      <div className="share-bar h-1.5 overflow-hidden rounded-full bg-sunken">
        <div
          className="h-full rounded-full bg-adherence"
          style={{ width: `${due === 0 ? 0 : (done / due) * 100}%` }}
        />
      </div>
      <p className="text-end text-12 font-semi">{stretches.share(done, due)}</p>
    </div>
  );
}
