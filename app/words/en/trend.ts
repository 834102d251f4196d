export const trend = {};
