import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { TimeZoneField } from "~/components/ui/time-zone-field";
import { WordsProvider } from "~/components/ui/words";
import { wordsIn } from "~/words/catalogue";

const picked = (initial: string, timeZones: string[]) => {
  const html = renderToStaticMarkup(
    <WordsProvider value={wordsIn(null)}>
      <TimeZoneField timeZones={timeZones} initial={initial} useDeviceZone={false} />
    </WordsProvider>,
  );
  return /value="([^"]+)" selected/.exec(html)?.[1];
};

test.each([
  ["Europe/Berlin", "Europe/Berlin"],
  // Stored by a server that lists the other name.
  ["Asia/Kolkata", "Asia/Calcutta"],
  // Stored before only the list's names were taken: saving must not quietly make it another.
  ["Etc/GMT+5", "Etc/GMT+5"],
])("an account's zone %s is the one picked: %s", (stored, shown) => {
  expect(picked(stored, ["UTC", "Asia/Calcutta", "Europe/Berlin"])).toBe(shown);
});
