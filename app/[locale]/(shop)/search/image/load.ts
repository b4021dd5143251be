import "server-only";
import { cache } from "react";
import { findSearchPicture } from "@/lib/uploads/search-pictures";

/** One look per page request: the page and its metadata share it. */
export const loadPicture = cache(findSearchPicture);
