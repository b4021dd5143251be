/**
 * The closed set of ways our API says no. `status` is the HTTP status, `title` the sentence a person
 * may read. A page that meets the same trouble says the same words.
 */
export const PROBLEMS = {
  invalid_input: { status: 400, title: "Something in the request is not valid." },
  unauthenticated: { status: 401, title: "Sign in first." },
  forbidden: { status: 403, title: "This is not yours to do." },
  forbidden_origin: { status: 403, title: "The request came from another site." },
  not_found: { status: 404, title: "There is nothing at this address." },
  method_not_allowed: { status: 405, title: "This address does not take that method." },
  conflict: { status: 409, title: "Something has changed since. Look again." },
  payload_too_large: { status: 413, title: "The request is too large." },
  unsupported_media_type: { status: 415, title: "The request body is of a type we do not read." },
  unprocessable: { status: 422, title: "This can't be done as it is." },
  too_many_requests: { status: 429, title: "Too many requests. Wait a moment and try again." },
  internal: { status: 500, title: "Something went wrong on our side." },
  upstream_unavailable: { status: 503, title: "The marketplace is not answering right now." },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** One field that is not valid, and why, in words for the person who sent it. */
export type FieldError = { field: string; message: string };
