/** What a search box's address can carry; longer texts and several lines are sent by a form. */
export const LONGEST_IN_BOX = 1000;
const LONGEST_PASTE = 25_000;

/** Whether a text is more than the one line of a search box can hold. */
export function needsRoom(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length > LONGEST_IN_BOX || /[\r\n\u2028\u2029]/.test(trimmed);
}

/** Goes on to the page that reads many lines, with all of them: a form's own way, by POST. */
export function sendPaste(action: string, text: string, market: string | null): void {
  const form = document.createElement("form");
  form.method = "post";
  form.action = action;
  const fields = { text: text.slice(0, LONGEST_PASTE), ...(market !== null && { market }) };
  for (const [name, value] of Object.entries(fields)) {
    const field = document.createElement("textarea");
    field.name = name;
    field.value = value;
    form.append(field);
  }
  form.hidden = true;
  document.body.append(form);
  form.submit();
}
