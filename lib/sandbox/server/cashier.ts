import type { IncomingMessage, ServerResponse } from "node:http";
import { totalFen } from "../orders/order";
import type { Sandbox } from "./sandbox";
import { send } from "./send";

export const CASHIER_PREFIX = "/cashier/";

/** Where a pay link leads: a person sees the sum and pays it with a button. */
export function answerCashier(
  { trading }: Sandbox,
  request: IncomingMessage,
  response: ServerResponse,
  { pathname }: URL,
): void {
  trading.settle();
  const order = trading.book.find(pathname.slice(CASHIER_PREFIX.length), "1688");
  if (!order) return page(response, 404, "<p>订单不存在 · No such order</p>");
  if (request.method === "POST") trading.life.pay(order, "cashier", trading.lifeNow());
  const sum = `¥${(totalFen(order) / 100).toFixed(2)}`;
  const button = `<form method="post"><button>支付 · Pay ${sum}</button></form>`;
  page(
    response,
    200,
    `<p>${order.id}</p>${order.status === "unpaid" ? button : `<p>${order.status}, ${sum}</p>`}`,
  );
}

function page(response: ServerResponse, status: number, body: string): void {
  const html = `<!DOCTYPE html><html lang="zh"><meta charset="utf-8"><title>收银台 · Sandbox cashier</title>${body}</html>`;
  send(response, status, "text/html; charset=utf-8", html);
}
