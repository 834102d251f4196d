export const guidance = {};
