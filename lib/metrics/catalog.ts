import { counter } from "./registry";

/** Counts one catalogue read. `operation` and `result` come from closed sets. */
export function countCacheRead(operation: string, result: string): void {
  counter("sampan_catalog_reads_total", "Catalogue reads by how they were answered", [
    "operation",
    "result",
  ]).inc({ operation, result });
}
