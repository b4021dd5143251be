import { changeStream } from "@/lib/http/change-stream";

export const dynamic = "force-dynamic";

export const GET = changeStream;
