import { ProblemError } from "./problem-error";
import { exchange } from "./read-json";

/**
 * Sends a form's fields the way the browser would, and answers with what our API made of them. Throws
 * ProblemError where it refused or did not answer.
 */
export async function sendForm<T>(
  address: string,
  fields: Iterable<[string, unknown]>,
): Promise<T> {
  const body = new URLSearchParams();
  for (const [name, value] of fields) body.append(name, String(value));
  // Going on to another page must not take back what was just pressed.
  const answer = await exchange<T>(address, { method: "POST", body, keepalive: true });
  if (answer === null) throw new ProblemError(null);
  return answer;
}
