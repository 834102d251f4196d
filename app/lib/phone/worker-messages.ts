/** What pages and the worker call things between them. */

/** To a worker that waits: be the one that is in force. */
export const TAKE_OVER = "take-over";
/** The lock that each running session holds, shared: as long as one does, no other version takes over in any tab. */
export const SESSION_LOCK = "supple-session";
/** To the worker, before a BCP 47 tag: what the person of this phone reads. */
export const LANGUAGE = "language:";
/** To all pages: the worker has sent what waited, or tried to. */
export const SENT = "sent";
/** Background Sync, where there is such a thing (Chromium). */
export const SYNC_TAG = "supple-send";
