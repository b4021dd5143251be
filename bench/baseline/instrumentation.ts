/** Does nothing: without a file of its own the build takes the shop's, one folder up. */
export function register(): void {}
