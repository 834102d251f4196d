/** The page that draws what is kept. */
export const OFFLINE_PATH = "/my/offline";
