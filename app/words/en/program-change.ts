export const programChange = {};
