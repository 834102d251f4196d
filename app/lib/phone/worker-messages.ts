/** What pages and the worker call things between them. */

/** To a worker that waits: be the one that is in force. */
export const TAKE_OVER = "take-over";
/** To all pages: the worker has sent what waited, or tried to. */
export const SENT = "sent";
/** Background Sync, where there is such a thing (Chromium). */
export const SYNC_TAG = "supple-send";
