import { useEffect, useRef } from "react";
import { zoneInList } from "~/domain/calendar/time-zones";
import { SelectField } from "./field";
import type { FormResult } from "./form-result";
import { useWords } from "./words";

type Props = {
  form?: FormResult;
  timeZones: string[];
  initial: string;
  useDeviceZone?: boolean;
  help?: string;
};

/** Which zone decides when a day begins. The device's own zone is picked on a first visit when scripts run. */
export function TimeZoneField({ form, timeZones, initial, useDeviceZone = true, help }: Props) {
  const { forms } = useWords();
  const holder = useRef<HTMLDivElement>(null);
  const untouched = !form;
  // The device's zone is only known in the browser, so the server's guess is corrected after loading.
  useEffect(() => {
    const select = holder.current?.querySelector("select");
    if (!useDeviceZone || !untouched || !select) return;
    const zone = zoneInList(Intl.DateTimeFormat().resolvedOptions().timeZone, timeZones);
    if (zone !== null) select.value = zone;
  }, [untouched, timeZones, useDeviceZone]);
  // A zone stored under another name is picked as itself: with nothing picked, saving would put the first in its place.
  const stored = zoneInList(initial, timeZones) ?? initial;
  const offered = timeZones.includes(stored) ? timeZones : [stored, ...timeZones];
  return (
    <div ref={holder}>
      <SelectField form={form} name="timeZone" label={forms.timeZone} initial={stored} help={help}>
        {offered.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll("_", " ")}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
