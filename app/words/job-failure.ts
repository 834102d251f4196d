const causes: Record<string, string> = {
  EAUTH: "the mail server does not take the user or the password",
  EENVELOPE: "the mail server does not take this address",
  EMESSAGE: "the mail server does not take this mail",
  ENOENT: "the outbox folder cannot be written to",
  ENOTDIR: "the outbox folder cannot be written to",
  EEXIST: "the outbox folder cannot be written to",
  EACCES: "the outbox folder cannot be written to",
  EROFS: "the outbox folder cannot be written to",
  ENOSPC: "the disk is full",
  unavailable: "the database did not answer",
  unfinished: "the server stopped each time before it was done",
  "link-ended": "the link has ended meanwhile; a new one can be made on the patient's record",
  "no-secret": "what it needed is not kept any more",
};

/** A mail server that is away, by the codes of the network and of the conversation with it. */
const AWAY =
  /^E(CONNECTION|SOCKET|DNS|TLS|PROTOCOL|TIMEDOUT|CONNREFUSED|CONNRESET|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH)$/;

/** Why a job failed, as the end of a sentence, for a clinic's own people. @param code as it is kept with the job */
export function failureWords(code: string): string {
  if (AWAY.test(code)) return "the mail server cannot be reached";
  return causes[code] ?? `something unexpected (${code})`;
}
