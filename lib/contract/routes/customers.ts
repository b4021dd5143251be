import { accountQuery, doneDto } from "../account";
import { customerParams, roleBody } from "../customers";
import { declareRoute } from "../route";

const shared = {
  method: "POST",
  access: "customers.edit",
  params: customerParams,
  query: accountQuery,
  reply: doneDto,
  maxAgeSeconds: 0,
  mayBeEmpty: false,
  problems: ["forbidden_origin", "unauthenticated", "forbidden", "not_found", "unprocessable"],
} as const;

/** What administrators decide about other people's accounts. */
export const CUSTOMER_ROUTES = {
  deactivateCustomer: declareRoute({
    ...shared,
    name: "deactivateCustomer",
    path: "/api/staff/customers/{userId}/deactivate",
    summary: "Closes an account; its sessions end at once.",
    body: null,
  }),
  reactivateCustomer: declareRoute({
    ...shared,
    name: "reactivateCustomer",
    path: "/api/staff/customers/{userId}/reactivate",
    summary: "Opens a closed account again.",
    body: null,
  }),
  changeRole: declareRoute({
    ...shared,
    name: "changeRole",
    path: "/api/staff/customers/{userId}/role",
    summary: "Makes somebody a customer, staff or an administrator.",
    body: roleBody,
  }),
} as const;
