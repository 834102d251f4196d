import { lazy, Suspense, useState, useSyncExternalStore } from "react";
import { type PhoneState, phoneState } from "~/lib/phone/state";

const WaitingLine = lazy(() => import("./waiting-line"));

/** What waits on this phone, where something does. Its code comes with the first thing that waits. */
export function PhoneLine() {
  const text = useSyncExternalStore(phoneState.subscribe, phoneState.getText, () => null);
  const state: PhoneState | null = text === null ? null : JSON.parse(text);
  const hasMore = state !== null && (state.others > 0 || state.hasNewVersion);
  const isWaiting = state !== null && state.waiting + state.refused > 0;
  // Once something waited here, it is said as well that it has gone.
  const [waited, setWaited] = useState(false);
  if (isWaiting && !waited) setWaited(true);
  if (!state || !(hasMore || isWaiting || waited)) return null;
  return (
    <Suspense fallback={null}>
      <WaitingLine state={state} waited={waited} />
    </Suspense>
  );
}
