export const pain = {};
