/** When a message came, and from which side. */
type MessageTime = { at: Date; isFromStaff: boolean };

/**
 * How often the clinic answered, and how often it did within its time, counted from the first message that had no answer.
 * What still waits, and what the clinic wrote of itself, is no answer.
 * @param messages of one thread, oldest first
 * @param dueOf by when a message is answered
 */
export function answersInTime(
  messages: readonly MessageTime[],
  dueOf: (at: Date) => Date,
): { answers: number; inTime: number } {
  let [answers, inTime] = [0, 0];
  let since: Date | null = null;
  for (const { at, isFromStaff } of messages) {
    if (!isFromStaff) since ??= at;
    else if (since !== null) {
      answers += 1;
      if (at <= dueOf(since)) inTime += 1;
      since = null;
    }
  }
  return { answers, inTime };
}
