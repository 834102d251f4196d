/** What was just done, by its code in the address. */
export const doneWords = {
  ended: "The access has ended",
  withdrawn: "The invitation was withdrawn",
  late: "It was taken up more than 24 hours ago and can no longer be taken back",
  reset: "The second step is taken away. They sign in with their password, and can set it up again",
  elsewhere:
    "The second step stays: this account is not for this clinic alone. Whoever runs the server can help them back in",
  over: "The invitation was used or had ended before",
} as const;

export function isDone(code: string | null): code is keyof typeof doneWords {
  return code !== null && Object.hasOwn(doneWords, code);
}
