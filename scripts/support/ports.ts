import { createServer } from "node:net";

function listen(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const taken = typeof address === "object" && address ? address.port : port;
      server.close(() => resolve(taken));
    });
  });
}

/** A port nobody listens on right now, on loopback. */
export function freePort(): Promise<number> {
  return listen(0, "127.0.0.1");
}

/** Null when the port can be listened on, else the system's code: "EADDRINUSE", "EACCES", … */
export async function portTrouble(port: number, host: string): Promise<string | null> {
  try {
    await listen(port, host);
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? "unknown";
  }
}
