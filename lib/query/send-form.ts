/**
 * Sends a form of ours the way its browser would, and waits for the answer. False where it was refused or
 * got no answer: then the browser's own sending shows why.
 */
export async function sendForm(form: HTMLFormElement): Promise<boolean> {
  const entries = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value]] : [],
  );
  try {
    const reply = await fetch(form.action, {
      method: "POST",
      headers: { accept: "application/json" },
      body: new URLSearchParams(entries),
    });
    return reply.ok;
  } catch {
    return false;
  }
}
