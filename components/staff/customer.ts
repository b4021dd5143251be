import type { Role } from "@/lib/kernel/permission";

export type Customer = {
  id: string;
  email: string;
  name: string;
  role: Role;
  active: boolean;
  createdAt: Date;
};
