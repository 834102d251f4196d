/**
 * Said before anything else to whoever may be in danger. Where the page is not in English it stands beside the page's own
 * words: before the sign-in nobody knows whose clinician has checked those.
 */
export const DANGER_IN_ENGLISH = "In danger now? Call your emergency number first.";
