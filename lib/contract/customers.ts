import { z } from "zod";
import { ROLES } from "@/lib/kernel/permission";

export const customerParams = z.object({ userId: z.string().regex(/^[0-9A-Z]{16}$/) });

export const roleBody = z.object({ role: z.enum(ROLES, { error: "Choose a role." }) });
