/** A reason to stop that is meant for a person and needs no stack trace. */
export class Refusal extends Error {}
