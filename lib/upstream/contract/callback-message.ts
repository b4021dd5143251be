import { z } from "zod";
import * as lenient from "./lenient";

/**
 * What is pushed to us: the vendor's manual (P1), with the body as an object there and as JSON text in
 * its twin's samples (XP). `messagePlatform` 0 is Taobao, 1 is 1688; `timestamp` is epoch milliseconds
 * as text. Nothing in it is needed but some id: a push is a hint, never the truth.
 */
export const callbackMessage = lenient.camel(
  z.object({
    messageType: lenient.text.optional(),
    messageBody: z.unknown().optional(),
    messagePlatform: lenient.integer.optional(),
    timestamp: lenient.text.optional(),
  }),
);

/**
 * Members of a body that may hold an id of an order, in camel case: `orderId`, `purchaseId`,
 * `salesOrderId`, 1688's `idOfStr` … It may also fit ids of other things: what is found is looked up
 * among our own orders, so too much does no harm and too little would.
 */
export const ORDER_ID_NAME =
  /^(?:t?ids?|idOfStr)$|(?:order|purchase|trade)(?:id|no|number|idOfStr)s?$/i;
