const registry: Map<string, unknown> = ((
  globalThis as { sampanScope?: Map<string, unknown> }
).sampanScope ??= new Map());

/**
 * One instance per process, whatever evaluates the module.
 * Next evaluates a module once for pages and again for handlers; a pool or a breaker made at module
 * level would exist twice.
 */
export function processScope<T>(key: string, make: () => T): T {
  if (!registry.has(key)) registry.set(key, make());
  return registry.get(key) as T;
}
