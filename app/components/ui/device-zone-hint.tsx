import { useSyncExternalStore } from "react";
import { Button } from "./button";
import { Notice } from "./notice";
import { OwnedForm } from "./owned-form";
import { useWords } from "./words";

type Props = { timeZone: string; timeZones: string[]; action: string };

const never = () => () => undefined;

/** The zone of this device where it is another one than the account's; only a browser knows it, so the server draws nothing. */
export function DeviceZoneHint({ timeZone, timeZones, action }: Props) {
  const { deviceZone } = useWords().forms;
  const device = useSyncExternalStore(never, otherZone(timeZone, timeZones), () => null);
  if (device === null) return null;
  const [here, there] = [device, timeZone].map((zone) => zone.replaceAll("_", " "));
  return (
    <Notice tone="info" title={deviceZone.title(here ?? "", there ?? "")}>
      <p>{deviceZone.text}</p>
      <OwnedForm method="post" action={action} className="mt-2.5">
        <input type="hidden" name="timeZone" value={device} />
        <Button look="line">{deviceZone.use(here ?? "")}</Button>
      </OwnedForm>
    </Notice>
  );
}

/** Two names of one zone, such as Asia/Calcutta and Asia/Kolkata, are not told apart. */
function otherZone(timeZone: string, timeZones: string[]) {
  return () => {
    const device = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const isSame = device === timeZone || device === sameNameOf(timeZone);
    return isSame || !timeZones.includes(device) ? null : device;
  };
}

function sameNameOf(timeZone: string): string | null {
  try {
    return Intl.DateTimeFormat(undefined, { timeZone }).resolvedOptions().timeZone;
  } catch (error) {
    // A zone that this browser has no name for yet.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
