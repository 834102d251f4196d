/** What the player shows only after a tap or at the end, and what tells changes: loaded once the session itself stands. */
export { LeaveDialog } from "./leave-dialog";
export { PainStop } from "./pain-stop";
export { PlayerLog } from "./player-log";
export { PlayerSheet } from "./player-sheets";
export { createTeller } from "./teller";
