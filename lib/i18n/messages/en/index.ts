import accounts from "./accounts.json";
import cart from "./cart.json";
import finding from "./finding.json";
import forms from "./forms.json";
import home from "./home.json";
import lists from "./lists.json";
import market from "./market.json";
import orders from "./orders.json";
import orderStates from "./order-states.json";
import paste from "./paste.json";
import picture from "./picture.json";
import product from "./product.json";
import quote from "./quote.json";
import quickOrder from "./quick-order.json";
import search from "./search.json";
import shell from "./shell.json";
import staff from "./staff.json";
import staffMoney from "./staff-money.json";
import staffOrders from "./staff-orders.json";
import wallet from "./wallet.json";

/** Every English message, one file per page. The other languages have the same files and members. */
export const messages = {
  shell,
  home,
  lists,
  quote,
  search,
  product,
  finding,
  market,
  paste,
  picture,
  staff,
  forms,
  accounts,
  cart,
  wallet,
  staffMoney,
  quickOrder,
  orders,
  orderStates,
  staffOrders,
};
