import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { readVisitor } from "@/lib/auth/read-actor";

/** Who is looking at the page being rendered; asked once per page. Throws when it can't be known. */
export const pageVisitor = cache(async () => {
  const jar = await cookies();
  return readVisitor((name) => jar.get(name)?.value);
});
