"use client";

import "@/app/globals.css";

/** The last resort: the document itself could not be made, so no language is known. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <main className="page-width flex flex-col items-start gap-4 py-20">
          <title>Something went wrong · Sampan</title>
          <h1 className="text-xl font-semibold">Something went wrong on our side</h1>
          <p>The page could not be made. Nothing was bought or changed.</p>
          <a href="" className="font-semibold underline">
            Try again
          </a>
          {error.digest !== undefined && <p className="text-xs">Request id {error.digest}</p>}
        </main>
      </body>
    </html>
  );
}
