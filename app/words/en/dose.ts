export const dose = {};
