/** What the message of a call for several merchants carries; orders of ours have shorter ones. */
export function callReference(callId: string): string {
  return `SP-${callId}`;
}
